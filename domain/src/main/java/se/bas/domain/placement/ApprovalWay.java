package se.bas.domain.placement;

/** How somebody agreed. */
public enum ApprovalWay {
    SIGNED,
    ORALLY,
    EMAIL
}
