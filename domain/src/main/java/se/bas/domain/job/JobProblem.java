package se.bas.domain.job;

/** What keeps an administrator from asking for a run. */
public enum JobProblem {
    /** One has been asked for, and has not begun. */
    ALREADY_ASKED_FOR
}
