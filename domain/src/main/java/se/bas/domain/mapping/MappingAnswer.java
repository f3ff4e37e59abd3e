package se.bas.domain.mapping;

/** What came of asking. */
public enum MappingAnswer {
    TOLD,
    /** There is nothing to say. */
    NOTHING,
    /** The participant does not wish to tell. */
    NOT_WISHED,
    /** Another agency does it, and the own need not know. */
    ELSEWHERE
}
