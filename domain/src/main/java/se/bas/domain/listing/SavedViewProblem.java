package se.bas.domain.listing;

/** What keeps a view from being saved, or from getting another name. */
public enum SavedViewProblem {
    NAME_MISSING,
    /** More than {@value ViewName#LONGEST} characters. */
    NAME_TOO_LONG,
    /** A personal identity number or coordination number stands in it. */
    NUMBER_IN_NAME,
    /** Something that cannot be chosen in this list, or two things that rule each other out. */
    UNKNOWN_CHOICE,
    /** Another view of this list is called that. */
    NAME_TAKEN,
    /** There are as many as there may be. */
    TOO_MANY
}
