package se.bas.domain.edition;

/** What can be written by an administrator. */
public enum EditionKind {
    /** A number that a rule goes by, within bounds that the product sets. */
    POLICY,
    /** What is offered to choose from. */
    CODE_LIST,
    /** A message or letter that is filled in from a case. */
    TEMPLATE,
    /** What people are told. */
    TEXT,
    /** What is done, and when, after a participant has not come. */
    LADDER,
    /** By which provisions the agency discloses, and what they say. */
    LAW
}
