package se.bas.domain.placement;

/** Why something about a placement could not be done. */
public enum PlacementProblem {
    EMPLOYER_MISSING("employer"),
    /** Not in the own register. */
    EMPLOYER_UNKNOWN("employer"),
    /** It is not offered any more. */
    EMPLOYER_INACTIVE("employer"),
    KIND_MISSING("kind"),
    FROM_MISSING("from"),
    UNTIL_MISSING("until"),
    UNTIL_BEFORE_FROM("until"),
    /** Longer than two years. */
    TOO_LONG("until"),
    /** Its first day is more than ten years ago, or more than two ahead. */
    FROM_OUT_OF_REACH("from"),
    /** Not between 1 and 40 a week. */
    HOURS_WRONG("hours"),
    WISHED_MISSING("wished"),
    GOALS_MISSING("goals"),
    TASKS_MISSING("tasks"),
    SUPERVISOR_MISSING("supervisor"),
    GOALS_TOO_LONG("goals"),
    TASKS_TOO_LONG("tasks"),
    ADAPTATION_TOO_LONG("adaptation"),
    SUPERVISOR_TOO_LONG("supervisor"),
    INSURANCE_TOO_LONG("insurance"),
    /** It would begin within days of the enrolment: the question is whether that is not too soon (PRO-14). */
    SOON_AFTER_ENROLMENT("soon"),
    /** It has begun: its period is changed by making it longer or shorter. */
    PERIOD_FIXED("from"),
    PARTY_MISSING("party"),
    WAY_MISSING("way"),
    APPROVED_ALREADY("party"),
    DAY_MISSING("day"),
    DAY_IN_THE_FUTURE("day"),
    /** Before the placement began, or before what is approved was written. */
    DAY_TOO_EARLY("day"),
    /** After its last day: make it longer first. */
    DAY_AFTER_LAST("day"),
    /** Its first day has not come. */
    NOT_YET("day"),
    REASON_MISSING("reason"),
    NOT_LATER("until"),
    NOT_EARLIER("until"),
    UNTIL_IN_THE_PAST("until"),
    TEXT_MISSING("text"),
    TEXT_TOO_LONG("text"),
    RHYTHM_WRONG("rhythm"),
    PARTICIPANT_VIEW_MISSING("participantView"),
    EMPLOYER_VIEW_MISSING("employerView"),
    VIEW_TOO_LONG("participantView"),
    APPLY_AFTER_UNTIL("applyBy"),
    CATEGORIES_MISSING("categories"),
    /** A category that no employer is told of. */
    CATEGORY_NOT_POSSIBLE("categories"),
    /** The words tell of addiction, and it was not said that they do. */
    ADDICTION_NOT_TICKED("categories"),
    /** A personal identity number stands in a text. */
    PERSONAL_NUMBER("text"),
    /** The participant has not approved this text for this employer. */
    NOT_APPROVED(""),
    /** What it says of addiction has not been approved for itself. */
    ADDICTION_NOT_APPROVED(""),
    /** The approval was withdrawn. */
    APPROVAL_WITHDRAWN(""),
    /** Not everything has been asked about, and it was not said why (PRO-05). */
    MAPPING_INCOMPLETE(""),
    /** Not all three have approved. */
    NOT_AGREED(""),
    NOTHING_TO_APPROVE(""),
    NOT_RUNNING(""),
    STARTED_ALREADY(""),
    /** It has ended, or never came about. */
    OVER(""),
    /** It has been recorded, or is not needed any more. */
    RECORDED_ALREADY(""),
    /** Somebody else has done something with it since it was read (UIX-14). */
    CHANGED_MEANWHILE("");

    private final String field;

    PlacementProblem(String field) {
        this.field = field;
    }

    /** The field of the form it stands by; empty when it is about how things stand. */
    public String field() {
        return field;
    }
}
