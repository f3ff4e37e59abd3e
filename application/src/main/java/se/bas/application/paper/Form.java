package se.bas.application.paper;

/**
 * Every form there is. A number is never used again, and whoever changes what a form says or how it is laid out gives it
 * the next version (UIX-10).
 */
enum Form {
    /** One note, with what it read before and what was added. */
    NOTE("BAS-21", 1),
    /** The own agency's notes of one case in one category. */
    NOTES("BAS-22", 1),
    /** One consent, with what has become of it. */
    CONSENT("BAS-23", 1),
    /** A letter with a time and a place. */
    LETTER_INVITATION("BAS-31", 1),
    /** A letter that reminds of a time. */
    LETTER_REMINDER("BAS-32", 1),
    /** Any other letter. */
    LETTER_FREE("BAS-33", 1);

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
}
