package se.bas.application.ground;

import java.util.List;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.ground.RecordedGroundId;
import se.bas.domain.ground.RecordedGroundProblem;

/** What came of recording a ground. */
public sealed interface Recording {
    /** It is in force from its first day. */
    record Recorded(RecordedGroundId id, Receipt receipt) implements Recording {}

    /**
     * Something is missing or wrong, and nothing was stored.
     *
     * @param problems at least one, in the order of the form's fields
     */
    record Rejected(List<RecordedGroundProblem> problems, Receipt receipt) implements Recording {}

    /** The case is not the asker's to record grounds in, or there is none. */
    record NotFound(Receipt receipt) implements Recording {}
}
