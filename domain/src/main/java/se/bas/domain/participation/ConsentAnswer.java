package se.bas.domain.participation;

/** What the participant said when asked to consent. Either is an answer, and neither is a consent (PRO-03–04, CON-09). */
public enum ConsentAnswer {
    YES,
    NO
}
