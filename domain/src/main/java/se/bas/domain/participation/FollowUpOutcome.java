package se.bas.domain.participation;

/** How it goes some months after an exit to work or studies (PRO-52). */
public enum FollowUpOutcome {
    /** Still in work or studies. */
    STILL,
    LOST,
    NOT_REACHED
}
