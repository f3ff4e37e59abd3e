package se.bas.domain.disclosure;

/** What a use case shows of personal data: a record made for the asker, never an entity. */
public interface View {}
