package se.bas.domain.disclosure;

/** An engine that others have written, told our rules and one participant's grounds in its own language. */
interface OtherEngine {
    /** Whether it lets what is asked for be read. */
    boolean permits(GeneratedQuestion question);
}
