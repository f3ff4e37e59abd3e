package se.bas.domain.placement;

/** What the participant said about a presentation. */
public enum PresentationAnswer {
    /** This text may go to this employer. */
    APPROVED,
    /** And what it says of addiction may. */
    ADDICTION_APPROVED,
    /** It may not, or not any more. */
    WITHDRAWN
}
