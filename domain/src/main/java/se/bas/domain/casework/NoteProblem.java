package se.bas.domain.casework;

/** Why a note, or what is added to one, could not be saved (UIX-04). One field each. */
public enum NoteProblem {
    DAY_MISSING("day"),
    DAY_IN_THE_FUTURE("day"),
    CATEGORY_MISSING("category"),
    CATEGORY_NOT_POSSIBLE("category"),
    TEXT_MISSING("text"),
    TEXT_TOO_LONG("text"),
    /** Only who wrote a note corrects it. */
    NOT_THE_AUTHOR("text"),
    /** It has stood for 14 days; from then on something can be added, and nothing altered. */
    LOCKED("text"),
    /** Somebody, perhaps oneself in another window, has corrected it since it was read. */
    CHANGED_MEANWHILE("text");

    private final String field;

    NoteProblem(String field) {
        this.field = field;
    }

    /** The field of the form it stands by. */
    public String field() {
        return field;
    }
}
