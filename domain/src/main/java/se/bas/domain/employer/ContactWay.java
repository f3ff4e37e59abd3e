package se.bas.domain.employer;

/** How one was in contact with an employer. */
public enum ContactWay {
    PHONE,
    EMAIL,
    VISIT,
    MEETING
}
