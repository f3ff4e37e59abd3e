package se.bas.application.casework;

import java.time.Instant;
import se.bas.domain.disclosure.Receipt;

/** What came of keeping a draft, or of discarding it. */
public sealed interface DraftKeeping {
    /** It is as the asker wants it: kept, or gone. */
    record Done(Instant at, Receipt receipt) implements DraftKeeping {}

    /** The asker has written on in another window since; nothing was overwritten. */
    record WrittenElsewhere(Receipt receipt) implements DraftKeeping {}

    /** The case is not the asker's to write in, or there is none. */
    record NotFound(Receipt receipt) implements DraftKeeping {}
}
