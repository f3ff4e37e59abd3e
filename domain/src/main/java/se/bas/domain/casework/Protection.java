package se.bas.domain.casework;

/** The mark of protected personal data in the population register. */
public enum Protection {
    NONE,
    /** Sekretessmarkering. */
    CONFIDENTIALITY_MARK,
    /** Skyddad folkbokföring. */
    PROTECTED_REGISTRATION,
    /** Fingerade personuppgifter. */
    ASSUMED_IDENTITY
}
