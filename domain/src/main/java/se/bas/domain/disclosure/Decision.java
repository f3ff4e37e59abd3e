package se.bas.domain.disclosure;

/** What a policy, or all of them together, say. */
public sealed interface Decision {
    record Permit(Ground ground) implements Decision {}

    record Deny(DenialCode code) implements Decision {}
}
