package se.bas.domain.participation;

/** The name of what happens: one for each type of {@link Happening}. */
public enum Move {
    REFER,
    TALK,
    DECLINE,
    ENROL,
    PAUSE,
    RESUME,
    EXIT,
    FOLLOW_UP,
    CLOSE;

    /**
     * Whether it can be taken back for some seconds (UIX-15). An exit and a closing are asked about first instead, and a
     * follow-up is recorded anew when it was wrong.
     */
    public boolean canBeTakenBack() {
        return switch (this) {
            case REFER, TALK, DECLINE, ENROL, PAUSE, RESUME -> true;
            case EXIT, FOLLOW_UP, CLOSE -> false;
        };
    }
}
