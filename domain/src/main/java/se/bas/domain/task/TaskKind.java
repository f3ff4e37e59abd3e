package se.bas.domain.task;

/**
 * What is to be done: a closed list, since the words for each are in the language of whoever reads. What a task names
 * beside that is its {@linkplain Task#aboutDay() day} and its {@linkplain Task#aboutUnit() unit}.
 */
public enum TaskKind {
    /** What a member of the staff wrote for themselves or a colleague: the one kind with words of its own. */
    REMINDER,
    /** A consent runs out soon, usually in 30 days (CON-25). Its unit is the recipient, its day the last one. */
    CONSENT_EXPIRES_IN_30,
    /** The same when it is closer, usually in 7 days. */
    CONSENT_EXPIRES_IN_7,
    /** A consent has not been renewed and has run out. */
    CONSENT_EXPIRED,
    /** A colleague wishes that a consent be asked for (UIX-07). Its unit is the recipient, its category what they would see. */
    CONSENT_WANTED,
    /** Nobody has said whether the participant came. Its day is the appointment's. */
    ATTENDANCE_MISSING,
    /** The participant did not come. Its day is the appointment's. */
    NO_SHOW,
    /** Something agreed is to be followed up. Its day, where there is one, is when it was agreed. */
    FOLLOW_UP,
    /** Somebody was suggested for the programme, and no startup talk has been held. Its day is the referral's. */
    STARTUP_TALK,
    /** The startup talk was held, and nothing is decided. Its day is the talk's. */
    ENROLMENT_DECISION,
    /** It is to be asked how it goes, three months after an exit to work or studies (PRO-51). Its day is the exit's. */
    FOLLOW_UP_AFTER_3,
    /** The same after six. */
    FOLLOW_UP_AFTER_6,
    /** The same after twelve. */
    FOLLOW_UP_AFTER_12,
    /** There is no personal identity number in the file yet (PNR-07). */
    NUMBER_MISSING,
    /** A placement is to be followed up (PRO-11). */
    PLACEMENT_FOLLOW_UP,
    /** Wage support has to be applied for anew. Its day is the last one of the period. */
    WAGE_SUPPORT_ENDS,
    /** A placement has ended, and there is no plan that holds (PRO-20). Its day is the placement's last one. */
    PLAN_MISSING,
    /** The participant did not come: a message or a call (PRO-40). Its day is the appointment's, as of all these. */
    LADDER_MESSAGE,
    LADDER_CALL,
    LADDER_LETTER,
    /** Whoever else is near the participant is told, if they have consented. */
    LADDER_ALERT,
    /** One decides together how to go on. */
    LADDER_REVIEW,
    /** Another agency's unit has told that they cannot reach the participant. Its unit is theirs, its day the appointment's. */
    ALERTED,
    /** Nobody has answered yet to what was proposed to another agency. Its unit is theirs, its day when it was sent. */
    HANDOVER_UNANSWERED,
    /** The unit to which somebody was to be handed over has answered. Its unit is theirs. */
    HANDOVER_ANSWERED,
    /** The first meeting together after a handover was accepted. Its unit is the sender's, its day the meeting's. */
    HANDOVER_MEETING,
    /** Another agency's unit asks for a handover. Its unit is theirs. */
    HANDOVER_WANTED,
    /** Somebody else is the main caseworker, and the others are to know (PRO-08). Its day is since when. */
    CASEWORKER_CHANGED,
    /** A colleague was added to a case: they read it, and the others are to know (PRO-08). Its day is since when. */
    COLLEAGUE_ADDED
}
