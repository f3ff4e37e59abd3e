package se.bas.application.paper;

/**
 * Every form there is. A number is never used again, and whoever changes what a form says or how it is laid out gives it
 * the next version (UIX-10).
 */
enum Form {
    /** One note, with what it read before and what was added. */
    NOTE("BAS-21", 2),
    /** The own agency's notes of one case in one category. */
    NOTES("BAS-22", 1),
    /** One consent, with what has become of it. */
    CONSENT("BAS-23", 2),
    /** All consents to the own agency in one case, as a picture and as tables. */
    CONSENTS("BAS-24", 1),
    /** To be filled in and signed by hand: a consent, and at its end its withdrawal. */
    CONSENT_FORM("BAS-25", 1),
    /** For the participant: that a consent was withdrawn. */
    WITHDRAWAL("BAS-26", 1),
    /** A letter with a time and a place. */
    LETTER_INVITATION("BAS-31", 1),
    /** A letter that reminds of a time. */
    LETTER_REMINDER("BAS-32", 1),
    /** Any other letter. */
    LETTER_FREE("BAS-33", 1),
    /** What was agreed on for a placement, to be signed by all three. */
    PLACEMENT_AGREEMENT("BAS-40", 1),
    /** What one employer is told, as the participant approved it. */
    PRESENTATION("BAS-41", 1),
    /** How somebody is handed over to another agency, to be signed by all three. */
    HANDOVER("BAS-42", 1),
    /** The own agency's part of the joint plan, to be signed. */
    PLAN("BAS-43", 1),
    /** The same in plain words, for the participant to take home. */
    MY_PLAN("BAS-44", 1),
    /** What was looked at in the log, and what came of it. */
    LOG_REVIEW("BAS-51", 1);

    private final String number;
    private final int version;

    Form(String number, int version) {
        this.number = number;
        this.version = version;
    }

    String number() {
        return number;
    }

    int version() {
        return version;
    }

    /** Whether the participant is given it: then no unit stands on it, whose name could tell what they need help with. */
    boolean forParticipant() {
        return this == CONSENT_FORM || this == WITHDRAWAL || this == MY_PLAN;
    }
}
