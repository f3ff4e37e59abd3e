package se.bas.domain.task;

/** What gave rise to a task. With the id of that and the task's kind it names the task, so that there is one and not two. */
public enum TaskSource {
    /** Somebody wrote it: the id is the task's own. */
    STAFF,
    CONSENT,
    CONTACT,
    CASE_FILE,
    /**
     * The programme: of a follow-up, the id stands for whose, when they left, and which; of a talk or a decision to come,
     * for whose, and since which step.
     */
    PARTICIPATION,
    PLACEMENT_FOLLOW_UP,
    WAGE_SUPPORT,
    /** A placement that has ended without a plan. */
    PLACEMENT_END,
    /** A step of a ladder; of an alert, the ladder and the unit. */
    LADDER,
    HANDOVER,
    CASEWORKER_CHANGE,
    /** That a colleague works with the case. */
    ASSIGNMENT
}
