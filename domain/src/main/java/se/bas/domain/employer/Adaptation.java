package se.bas.domain.employer;

/** What a workplace can do so that the work suits somebody: said of the place, never of a person. */
public enum Adaptation {
    SHORT_DAYS,
    /** Few hours to begin with, and more later. */
    GRADUAL,
    OWN_PACE,
    QUIET,
    NO_HEAVY_LIFTING,
    SITTING,
    CLEAR_ROUTINES,
    /** One and the same supervisor. */
    ONE_SUPERVISOR,
    LITTLE_SWEDISH
}
