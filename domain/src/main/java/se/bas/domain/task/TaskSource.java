package se.bas.domain.task;

/** What gave rise to a task. With the id of that and the task's kind it names the task, so that there is one and not two. */
public enum TaskSource {
    /** Somebody wrote it: the id is the task's own. */
    STAFF,
    CONSENT,
    CONTACT,
    CASE_FILE,
    /** An exit from the programme: the id stands for whose, when, and which follow-up. */
    PARTICIPATION,
    PLACEMENT_FOLLOW_UP,
    WAGE_SUPPORT,
    /** A step of a ladder; of an alert, the ladder and the unit. */
    LADDER
}
