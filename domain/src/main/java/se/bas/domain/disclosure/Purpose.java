package se.bas.domain.disclosure;

/** Why personal data is read: a closed list. A use case declares those it accepts, in order of preference; a mandate lists those allowed, a consent names one. */
public enum Purpose {
    /** Joint planning and follow-up between the agencies. */
    COORDINATION,
    OWN_CASEWORK,
    MANAGEMENT,
    REGISTRY,
    LOG_REVIEW,
    EVALUATION,
    EMERGENCY;

    /** Whether a participant can be asked to consent to it. */
    public boolean consentable() {
        return this == COORDINATION || this == EVALUATION;
    }
}
