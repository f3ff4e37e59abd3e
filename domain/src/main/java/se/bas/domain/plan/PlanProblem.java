package se.bas.domain.plan;

/** Why something about a plan could not be done. */
public enum PlanProblem {
    GOAL_MISSING("goal"),
    GOAL_TOO_LONG("goal"),
    ALTERNATIVES_MISSING("alternatives"),
    ACTIVITIES_MISSING("activities"),
    TOO_MANY_ACTIVITIES("activities"),
    WHAT_MISSING("activities"),
    WHAT_TOO_LONG("activities"),
    DOER_MISSING("activities"),
    /** An activity without a day by which it is done. */
    BY_MISSING("activities"),
    BY_IN_THE_PAST("activities"),
    /** More than two years ahead. */
    BY_TOO_FAR("activities"),
    /** More than two years ahead, or more than one ago. */
    HANDS_OVER_OUT_OF_REACH("handsOverOn"),
    /** No placement of the agency that arranges them has begun, and no reason was given (PRO-20). */
    WITHOUT_PLACEMENT("withoutPlacement"),
    REASON_TOO_LONG("withoutPlacement"),
    PARTY_MISSING("party"),
    APPROVED_ALREADY("party"),
    WAY_MISSING("way"),
    DAY_MISSING("day"),
    DAY_IN_THE_FUTURE("day"),
    ACTIVITY_UNKNOWN("activity"),
    DONE_ALREADY("activity"),
    REASON_MISSING("reason"),
    TEXT_MISSING("text"),
    TEXT_TOO_LONG("text"),
    NOTHING_TO_APPROVE(""),
    KIND_MISSING("kind"),
    /** The plan is not confirmed. */
    NOT_CONFIRMED(""),
    CONFIRMED_ALREADY(""),
    /** No version holds. */
    NOTHING_HOLDS(""),
    /** Somebody else has done something with it since it was read (UIX-14). */
    CHANGED_MEANWHILE("");

    private final String field;

    PlanProblem(String field) {
        this.field = field;
    }

    /** The field of the form it stands by; empty when it is about how things stand. */
    public String field() {
        return field;
    }
}
