package se.bas.domain.evaluation;

/** What became of those whose startup talk was in a period: the talks in parts, and the enrolled in parts. */
public enum Part {
    /** Said no at the talk. */
    DECLINED,
    /** Neither said no nor were enrolled. */
    UNDECIDED,
    /** Left for work. */
    WORK,
    /** Left for regular studies. */
    STUDY,
    /** Left, supporting themselves in another way. */
    SELF_SUPPORT,
    /** Left through relapse, a broken plan, or death. */
    NOT_CARRIED_THROUGH,
    /** Left for another reason. */
    OTHER,
    /** Still enrolled. */
    ACTIVE;

    /** Whether it is a part of the enrolled, and not of those who only came to a talk. */
    public boolean enrolled() {
        return switch (this) {
            case DECLINED, UNDECIDED -> false;
            case WORK, STUDY, SELF_SUPPORT, NOT_CARRIED_THROUGH, OTHER, ACTIVE -> true;
        };
    }
}
