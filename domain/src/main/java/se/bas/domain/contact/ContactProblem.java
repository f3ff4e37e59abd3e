package se.bas.domain.contact;

/** Why something about appointments and contacts could not be done. One field each. */
public enum ContactProblem {
    KIND_MISSING("kind"),
    AT_MISSING("at"),
    /** An appointment is booked before it begins; what was had without one is noted as a contact. */
    AT_IN_THE_PAST("at"),
    AT_TOO_FAR("at"),
    /** A contact that was had lies before now. */
    AT_TO_COME("at"),
    AT_TOO_LONG_AGO("at"),
    /** The clocks go forward over it. */
    AT_DOES_NOT_EXIST("at"),
    /** Whoever books is somewhere else then; they can book all the same. */
    OVERLAPS("at"),
    /** It is then already. */
    SAME_TIME("at"),
    MINUTES_NOT_POSSIBLE("minutes"),
    PLACE_MISSING("place"),
    PLACE_TOO_LONG("place"),
    ATTENDANCE_MISSING("attendance"),
    /** Something else than came, late or missed. */
    ATTENDANCE_NOT_POSSIBLE("attendance"),
    /** It has not begun. */
    TOO_EARLY("attendance"),
    NOTE_TOO_LONG("note"),
    ASKED_BY_MISSING("askedBy"),
    /** No message may go that way. */
    REMINDER_NOT_POSSIBLE("reminder"),
    /** A message names a street and a number. */
    REMINDER_NEEDS_ADDRESS("place"),
    REMINDER_NEEDS_PHONE("phone"),
    WAYS_MISSING("ways"),
    WAY_TWICE("ways"),
    HOURS_NOT_POSSIBLE("notAfter"),
    AVOID_TOO_LONG("avoid"),
    OTHER_TOO_LONG("other"),
    /** Nobody else is asked unless the participant says so. */
    OTHER_WITHOUT_YES("otherMay"),
    GROUP_NOT_POSSIBLE("group"),
    UNIT_MISSING("unit"),
    /** The participant has not agreed that this unit is told. */
    UNIT_MAY_NOT_BE_TOLD("unit"),
    DECISION_MISSING("decision"),
    REASON_TOO_SHORT("reason"),
    REASON_TOO_LONG("reason"),
    /** It was moved or cancelled. */
    NOT_PLANNED("appointment"),
    /** That is what was said of it already. */
    SAID_ALREADY("appointment"),
    /** Nothing was said of it, or what was said is not taken back. */
    NOTHING_TO_UNDO("appointment"),
    /** Only who said it takes it back. */
    SAID_BY_ANOTHER("appointment"),
    /** It can be taken back for some seconds, and no longer; after that one says something else. */
    TOO_LATE_TO_UNDO("appointment"),
    /** Nobody is being looked for. */
    NO_LADDER("ladder"),
    CHANGED_MEANWHILE("appointment");

    private final String field;

    ContactProblem(String field) {
        this.field = field;
    }

    /** The field of the form it stands by; {@code appointment} or {@code ladder} for how things stand. */
    public String field() {
        return field;
    }

    /** Whether it follows from how things stand, whatever is filled in. */
    public boolean meanwhile() {
        return field.equals("appointment") || field.equals("ladder");
    }
}
