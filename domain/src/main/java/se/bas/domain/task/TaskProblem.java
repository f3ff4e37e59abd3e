package se.bas.domain.task;

/** Why a task could not be made, or why something could not be done with one. One field each. */
public enum TaskProblem {
    TEXT_MISSING("text"),
    TEXT_TOO_LONG("text"),
    CATEGORY_MISSING("category"),
    CATEGORY_NOT_POSSIBLE("category"),
    DUE_MISSING("due"),
    DUE_IN_THE_PAST("due"),
    DUE_TOO_FAR("due"),
    /** Nobody was chosen. */
    WHO_MISSING("who"),
    /** They cannot open the case, so they could not do it. */
    WHO_NOT_POSSIBLE("who"),
    /** It is there already. */
    ALREADY_THERE("who"),
    NOTE_TOO_LONG("note"),
    REASON_TOO_SHORT("reason"),
    REASON_TOO_LONG("reason"),
    /** It is the asker's already. */
    ALREADY_YOURS("task"),
    TAKEN_BY_ANOTHER("task"),
    OF_ANOTHER_UNIT("task"),
    ALREADY_SETTLED("task"),
    /** It is neither done nor skipped, so there is nothing to undo. */
    NOT_SETTLED("task"),
    /** Only who settled it takes it back. */
    SETTLED_BY_ANOTHER("task"),
    /** It can be taken back for some seconds, and no longer. */
    TOO_LATE_TO_REOPEN("task"),
    /** Something was done with it since it was read, and it would be possible still. */
    CHANGED_MEANWHILE("task");

    private final String field;

    TaskProblem(String field) {
        this.field = field;
    }

    /** The field of the form it stands by; {@code task} for what has to do with where the task stands. */
    public String field() {
        return field;
    }

    /** Whether it follows from what somebody else, or oneself in another window, has done meanwhile. */
    public boolean meanwhile() {
        return switch (this) {
            case ALREADY_YOURS,
                    TAKEN_BY_ANOTHER,
                    OF_ANOTHER_UNIT,
                    ALREADY_SETTLED,
                    NOT_SETTLED,
                    SETTLED_BY_ANOTHER,
                    TOO_LATE_TO_REOPEN,
                    CHANGED_MEANWHILE -> true;
            case TEXT_MISSING,
                    TEXT_TOO_LONG,
                    CATEGORY_MISSING,
                    CATEGORY_NOT_POSSIBLE,
                    DUE_MISSING,
                    DUE_IN_THE_PAST,
                    DUE_TOO_FAR,
                    WHO_MISSING,
                    WHO_NOT_POSSIBLE,
                    ALREADY_THERE,
                    NOTE_TOO_LONG,
                    REASON_TOO_SHORT,
                    REASON_TOO_LONG -> false;
        };
    }
}
