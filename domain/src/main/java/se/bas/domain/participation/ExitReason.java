package se.bas.domain.participation;

/** Why somebody left (PRO-50). */
public enum ExitReason {
    WORK_REGULAR(Group.WORK),
    WORK_TEMPORARY(Group.WORK),
    WORK_SUBSIDISED(Group.WORK),
    STUDY_REGULAR(Group.STUDY),
    OTHER_SELF_SUPPORT(Group.SELF_SUPPORT),
    RELAPSE(Group.NOT_CARRIED_THROUGH),
    BROKEN_PLAN(Group.NOT_CARRIED_THROUGH),
    DECEASED(Group.NOT_CARRIED_THROUGH),
    /** With words of its own. */
    OTHER(Group.OTHER);

    /** What exits are counted by. */
    public enum Group {
        WORK,
        STUDY,
        SELF_SUPPORT,
        NOT_CARRIED_THROUGH,
        OTHER
    }

    private final Group group;

    ExitReason(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    /** Whether it is asked afterwards how it goes, after 3, 6 and 12 months (PRO-51). */
    public boolean followedUp() {
        return group == Group.WORK || group == Group.STUDY;
    }

    /** Whether it may be told on without saying something of relapse or health: what went well. */
    public boolean tellsNothingSensitive() {
        return switch (group) {
            case WORK, STUDY, SELF_SUPPORT -> true;
            case NOT_CARRIED_THROUGH, OTHER -> false;
        };
    }
}
