package se.bas.domain.mapping;

/** Why something about a mapping could not be kept. */
public enum MappingProblem {
    ANSWER_MISSING("answer"),
    TEXT_MISSING("text"),
    /** There is a text, and the answer says that there is none. */
    TEXT_TOO_MUCH("text"),
    TEXT_TOO_LONG("text"),
    /** It is not said whether somebody's needs change the hours. */
    HOURS_MISSING("hours"),
    REASON_TOO_SHORT("reason"),
    REASON_TOO_LONG("reason"),
    /** Somebody else has written since it was read (UIX-14). */
    CHANGED_MEANWHILE("");

    private final String field;

    MappingProblem(String field) {
        this.field = field;
    }

    /** The field of the form it stands by; empty when it is about how things stand. */
    public String field() {
        return field;
    }
}
