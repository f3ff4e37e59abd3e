package se.bas.domain.contact;

/** What became of a ladder. */
public enum LadderEvent {
    /** A unit of another agency was told. */
    ALERTED(false),
    /** There was contact: nobody has to be looked for. */
    CONTACT(true),
    /** One goes on as before. */
    CONTINUE(true),
    PAUSE(true),
    /** The participant is to leave. It ends nothing else: who leaves, leaves by an act of its own. */
    EXIT(true),
    /** It should not have begun. */
    MISTAKE(true),
    /** What ended it was taken back. */
    RESUMED(false);

    private final boolean ends;

    LadderEvent(boolean ends) {
        this.ends = ends;
    }

    public boolean ends() {
        return ends;
    }

    /** Whether somebody decides it, with a reason. */
    public boolean decided() {
        return switch (this) {
            case CONTINUE, PAUSE, EXIT -> true;
            case ALERTED, CONTACT, MISTAKE, RESUMED -> false;
        };
    }
}
