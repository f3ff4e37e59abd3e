package se.bas.domain.review;

/** What has to be thought of when a breach is suspected (LOG-14). Each is done, or not needed for a reason that is kept. */
public enum IncidentDuty {
    /** The agency's own, without delay (GDPR article 38). */
    DATA_PROTECTION_OFFICER,
    /** IMY, within {@value Incident#HOURS} hours (GDPR article 33). */
    SUPERVISORY_AUTHORITY,
    /** The social board's alone: lex Sarah (SoL 27 kap.). */
    LEX_SARAH,
    /** Breach of data secrecy (BrB 4 kap. 9 c §). */
    POLICE,
    /** Whom it is about, when the risk is high (GDPR article 34). */
    PARTICIPANT
}
