package se.bas.domain.disclosure;

import java.time.Instant;

/** Proof that the log has it: the entry and the instant it stands for. */
public record Receipt(EntryId entry, Instant at) {}
