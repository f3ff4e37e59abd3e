package se.bas.domain.participation;

/** Why something could not be recorded. One field each. */
public enum ParticipationProblem {
    /** Not from where the participant is: the table of docs/participation.md has what is. */
    NOT_FROM_HERE("move"),
    DAY_MISSING("day"),
    DAY_IN_THE_FUTURE("day"),
    /** Earlier than what happened before it. */
    DAY_OUT_OF_ORDER("day"),
    SOURCE_MISSING("source"),
    /** Not eighteen on the day of the talk (CON-43). No exception is possible. */
    UNDERAGE("day"),
    /** Nobody at the own agency has the case as main caseworker (PRO-03). */
    NO_MAIN_CASEWORKER("move"),
    TARGET_GROUP_MISSING("targetGroup"),
    /** Not in the target group; a manager can make an exception, with a reason (PRO-02). */
    NOT_IN_TARGET_GROUP("targetGroup"),
    /** Nobody has said whether the participant was asked to consent (PRO-03). */
    CONSENT_ANSWER_MISSING("consentAnswer"),
    /** Only a manager makes exceptions. */
    EXCEPTION_IS_THE_MANAGERS("exception"),
    EXCEPTION_TOO_SHORT("exception"),
    EXCEPTION_TOO_LONG("exception"),
    PAUSE_REASON_MISSING("pauseReason"),
    EXIT_REASON_MISSING("exitReason"),
    /** "Other" says what. */
    EXIT_TEXT_MISSING("text"),
    PLAN_WITH_AF_MISSING("planWithAf"),
    BACK_TO_SOC_MISSING("backToSoc"),
    TEXT_TOO_LONG("text"),
    /** After an exit of this kind there are no follow-ups. */
    NOT_FOLLOWED_UP("move"),
    /** Neither 3, 6 nor 12. */
    MONTHS_NOT_POSSIBLE("months"),
    /** More than a fortnight before its day. */
    FOLLOW_UP_TOO_EARLY("day"),
    OUTCOME_MISSING("outcome"),
    OCCUPATION_MISSING("occupation"),
    HOURS_NOT_POSSIBLE("hours"),
    LOST_DAY_MISSING("lostOn"),
    /** Before the exit, or after the follow-up. */
    LOST_DAY_OUT_OF_ORDER("lostOn"),
    /** It stands beside the wish alone. */
    SOBRIETY_NOT_WISHED("sobriety"),
    /** No consent in force lets the agency know of sobriety. */
    SOBRIETY_WITHOUT_CONSENT("sobriety"),
    /** At or before three months after an exit to work or studies (PRO-51). */
    TOO_EARLY_TO_CLOSE("day"),
    /** A referral that leads nowhere says why. */
    REASON_TOO_SHORT("text"),
    /** There is nothing that can be taken back. */
    NOTHING_TO_TAKE_BACK("move"),
    /** Only who recorded it takes it back. */
    RECORDED_BY_ANOTHER("move"),
    TOO_LATE_TO_TAKE_BACK("move"),
    /** Something was recorded since it was read, and it would be possible still. */
    CHANGED_MEANWHILE("move");

    private final String field;

    ParticipationProblem(String field) {
        this.field = field;
    }

    /** The field of the form it stands by; {@code move} for what has to do with where the participant is. */
    public String field() {
        return field;
    }
}
