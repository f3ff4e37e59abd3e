package se.bas.application.audit;

import java.time.Instant;
import se.bas.domain.disclosure.EntryId;

/** An entry that was read, from which one reads on. */
public record LogPlace(Instant at, EntryId entry) {}
