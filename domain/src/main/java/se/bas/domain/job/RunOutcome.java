package se.bas.domain.job;

/** How a run ended. */
public enum RunOutcome {
    DONE,

    /** What it had done until it broke was undone. */
    FAILED
}
