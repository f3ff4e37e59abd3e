package se.bas.domain.participation;

/** What a participant, who wishes to, tells of sobriety at a follow-up (PRO-52). */
public enum SobrietyAnswer {
    SOBER,
    RELAPSE_OVER,
    RELAPSE_NOW
}
