package se.bas.domain.edition;

/** What can be wrong with a field of an edition. */
public enum ContentProblem {
    MISSING,
    /** There is no such field. */
    UNKNOWN,
    NOT_A_NUMBER,
    /** Names the bounds. */
    OUT_OF_BOUNDS,
    /** The second warning comes after the first. */
    SECOND_NOT_CLOSER,
    /** What the form offers first is longer than a consent may last. */
    OFFERED_TOO_LONG,
    /** Names how many characters there may be. */
    TOO_LONG,
    /** Names how many characters there must be. */
    TOO_SHORT,
    /** More than one paragraph, where one is meant. */
    NOT_ONE_PARAGRAPH,
    /** A personal identity number stands in it. */
    PERSONAL_NUMBER,
    /** Names how many values there may be. */
    TOO_MANY,
    /** The same value stands there twice. */
    TWICE,
    /** Not a code: capital letters, digits and underscores. */
    NOT_A_CODE,
    NOT_YES_OR_NO,
    /** The law lets it say nothing but no. */
    SHUT_OUT_BY_LAW,
    NOT_NEUTRAL,
    NOT_AN_ADDRESS,
    NOT_A_PHONE,
    /** A step of a ladder lies before the one before it. */
    DAYS_GO_BACK,
    /** The last step of a ladder is that one looks at it together, and no other is: nothing ends by itself. */
    REVIEW_IS_LAST
}
