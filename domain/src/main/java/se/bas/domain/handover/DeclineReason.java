package se.bas.domain.handover;

/** Why a unit does not take somebody over. None of them says anything of health. */
public enum DeclineReason {
    NO_CAPACITY,
    NOT_TARGET_GROUP,
    PARTICIPANT_DECLINED,
    TOO_EARLY,
    INFORMATION_MISSING,
    OTHER_UNIT,
    /** Takes words of its own. */
    OTHER
}
