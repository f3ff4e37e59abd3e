package se.bas.domain.disclosure;

/** Which rule of disposal a row falls under; the rules themselves come with the retention feature. */
public enum RetentionClass {
    CASE,
    CONSENT,
    DRAFT
}
