package se.bas.application.task;

/** What somebody can do with a task that stands before them. */
public enum TaskAct {
    TAKE,
    COMPLETE,
    SKIP,
    HAND_ON
}
