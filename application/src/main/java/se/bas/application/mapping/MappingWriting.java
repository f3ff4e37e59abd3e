package se.bas.application.mapping;

import java.util.List;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.mapping.MappingProblem;

/** What came of writing in the own agency's mapping. */
public sealed interface MappingWriting {
    /**
     * It is written.
     *
     * @param version of the area now; 0 of a reason
     */
    record Kept(int version, Receipt receipt) implements MappingWriting {}

    /**
     * Nothing was written.
     *
     * @param problems at least one, in the order of the form's fields
     */
    record Rejected(List<MappingProblem> problems, Receipt receipt) implements MappingWriting {}

    /** The case is not the asker's to write in, or there is none. */
    record NotFound(Receipt receipt) implements MappingWriting {}
}
