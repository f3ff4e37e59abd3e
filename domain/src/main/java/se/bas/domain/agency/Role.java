package se.bas.domain.agency;

/** What a mandate makes its holder (IDA-06). */
public enum Role {
    /** Social worker, employment adviser or employment officer. */
    CASEWORKER,
    /** Boendestödjare. */
    HOUSING_SUPPORT,
    MANAGER,
    AUDITOR,
    REGISTRAR,
    /** Administers the agency's mandates; sees no personal data. */
    ADMINISTRATOR;

    /** Whether the role can have anything to do with a participant's case. */
    public boolean worksWithCases() {
        return this == CASEWORKER || this == HOUSING_SUPPORT || this == MANAGER;
    }
}
