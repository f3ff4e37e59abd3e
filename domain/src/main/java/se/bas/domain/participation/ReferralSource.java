package se.bas.domain.participation;

/** Who suggested that somebody takes part. */
public enum ReferralSource {
    /** The participants themselves. */
    SELF,
    SOCIAL_SERVICES,
    EMPLOYMENT_SERVICE,
    HEALTH_CARE,
    OTHER
}
