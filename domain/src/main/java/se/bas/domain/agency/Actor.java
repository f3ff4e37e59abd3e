package se.bas.domain.agency;

/** Who does something. What an actor may do is looked up anew for every use case; an actor carries no rights. */
public sealed interface Actor {
    Origin origin();

    /** An account that has not yet taken up a mandate. It can sign in, and see nothing else. */
    record Newcomer(Account account, Origin origin) implements Actor {}

    /** An account acting under one mandate. */
    record Staff(Account account, MandateId mandate, Origin origin) implements Actor {}

    /** The system itself, for one agency and with that agency's rights only. */
    record Job(String name, AgencyId agency, CollaborationId collaboration, Origin origin) implements Actor {}
}
