package se.bas.domain.edition;

/** What a participant must be told before consenting (CON-20), each in a paragraph of its own, in this order. */
public enum InformationPoint {
    FROM_WHOM,
    WHAT,
    TO_WHOM,
    WHY,
    HOW_LONG,
    /** It costs nothing to decline. */
    FREE,
    HOW_TO_WITHDRAW,
    /** The recipient's secrecy may be weaker. */
    WEAKER_SECRECY,
    /** What is disclosed becomes part of the recipient's own documents. */
    RECIPIENTS_DOCUMENTS
}
