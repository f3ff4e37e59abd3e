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
    CONSENT("BAS-23", 1);

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
