package se.bas.domain.template;

/** What is wrong with a field of a template. */
public enum TemplateFlaw {
    /** Both languages are needed, or a receiver gets nothing. */
    MISSING,
    /** No template has such a field. */
    UNKNOWN_FIELD,
    /** More characters than there is room for; names the bound. */
    TOO_LONG,
    /** With all filled in it may be longer than a message can be; names how much. */
    TOO_LONG_FILLED_IN,
    /** A subject is one line. */
    SEVERAL_LINES,
    /** A brace without the other. */
    BRACE_ALONE,
    /** What stands in braces is none that can be filled in here; names it. */
    PLACEHOLDER_UNKNOWN,
    /** The text must name it; names it. */
    PLACEHOLDER_MISSING,
    /** It says what the message is about, to whoever looks over the shoulder; names the words (UIX-09). */
    NOT_NEUTRAL,
    /** A personal identity number stands in it (PNR-09). */
    NUMBER
}
