package se.bas.domain.task;

/** What somebody wants to do with a task. */
public sealed interface TaskMove {
    /** The shortest reason for skipping, in characters without the blanks around it. */
    int REASON_AT_LEAST = 10;

    /** The longest reason or message. */
    int TEXT_AT_MOST = 500;

    /** To be the one who does it. */
    record Take() implements TaskMove {}

    /** It is done. */
    record Complete() implements TaskMove {}

    /** It does not have to be done. */
    record Skip(String reason) implements TaskMove {
        public Skip {
            reason = clean(reason);
        }
    }

    /**
     * Somebody else is to do it.
     *
     * @param note to whoever gets it; may be empty
     */
    record HandOn(TaskDoer to, String note) implements TaskMove {
        public HandOn {
            note = clean(note);
        }
    }

    /** It was a slip: it is not settled after all (UIX-15). */
    record Reopen() implements TaskMove {}

    private static String clean(String text) {
        // The database knows no such character, and nobody types it.
        return text.replace("\0", "").strip();
    }
}
