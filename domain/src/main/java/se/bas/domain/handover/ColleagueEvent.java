package se.bas.domain.handover;

/** What happens to a colleague's part in a case. */
public enum ColleagueEvent {
    ADDED,
    ENDED
}
