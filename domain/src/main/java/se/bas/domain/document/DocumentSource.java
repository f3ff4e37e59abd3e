package se.bas.domain.document;

/** Where a document comes from (OSL 5:2: from whom it has come in, or that it has been drawn up here). */
public enum DocumentSource {
    RECEIVED,
    MADE_BY_US
}
