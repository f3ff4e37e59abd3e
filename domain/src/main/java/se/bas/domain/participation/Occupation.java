package se.bas.domain.participation;

/** What somebody does who is still in work or studies (PRO-52). */
public enum Occupation {
    WORK_REGULAR,
    WORK_TEMPORARY,
    WORK_SUBSIDISED,
    STUDY
}
