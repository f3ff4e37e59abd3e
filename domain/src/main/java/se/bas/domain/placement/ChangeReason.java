package se.bas.domain.placement;

/** Why a placement is made longer or shorter. */
public enum ChangeReason {
    MORE_TIME,
    TOWARDS_EMPLOYMENT,
    ABSENCE,
    PARTICIPANT_WISH,
    EMPLOYER_WISH,
    OTHER
}
