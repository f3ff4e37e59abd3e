package se.bas.application.job;

import java.util.UUID;
import se.bas.domain.disclosure.Receipt;

/** What came of asking for a run. */
public sealed interface JobStart {
    /** It begins within seconds, if a node runs jobs. */
    record AskedFor(UUID request, Receipt receipt) implements JobStart {}

    /** Somebody had asked already, and it has not begun. */
    record AskedForBefore(Receipt receipt) implements JobStart {}
}
