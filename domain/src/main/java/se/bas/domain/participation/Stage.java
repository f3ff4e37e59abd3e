package se.bas.domain.participation;

/** The name of where somebody is: one for each type of {@link Participation}. */
public enum Stage {
    NOT_BEGUN,
    REFERRED,
    TALKED,
    DECLINED,
    ENROLLED,
    PAUSED,
    EXITED,
    FOLLOW_UP,
    CLOSED;

    /** Whether somebody has a place. */
    public boolean enrolled() {
        return this == ENROLLED || this == PAUSED;
    }
}
