package se.bas.domain.outbox;

/** Why a message could not be sent or stopped, or a wish not be written down. One field each. */
public enum MessageProblem {
    TEMPLATE_MISSING("template"),
    /** It reads otherwise since the sender saw it; nothing goes that nobody has seen. */
    TEMPLATE_CHANGED("template"),
    LANGUAGE_MISSING("language"),
    CHANNEL_MISSING("channel"),
    /** The installation has not set it up, or has no sender's name for the agency. */
    CHANNEL_OFF("channel"),
    /** Nobody has written down that messages may come this way, or the newest word is that none may. */
    NOT_AGREED("channel"),
    /** Whoever has protected personal data gets none, ever (CON-41). */
    PROTECTED("channel"),
    DECEASED("channel"),
    AT_MISSING("at"),
    /** It would have begun when the message arrives. */
    AT_TOO_SOON("at"),
    AT_TOO_FAR("at"),
    PLACE_MISSING("place"),
    /** Not a street and a number. */
    PLACE_NOT_AN_ADDRESS("place"),
    /** It says what kind of place it is. */
    PLACE_NOT_NEUTRAL("place"),
    PHONE_MISSING("phone"),
    PHONE_NOT_POSSIBLE("phone"),
    WISH_MISSING("kind"),
    NUMBER_NOT_POSSIBLE("address"),
    MAIL_NOT_POSSIBLE("address"),
    /** It is on its way, or there, or was stopped before. */
    NOT_WAITING("message");

    private final String field;

    MessageProblem(String field) {
        this.field = field;
    }

    /** The field that it is about. */
    public String field() {
        return field;
    }
}
