package se.bas.application.handover;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.handover.HandoverProblem;

/** What came of doing something with a handover. */
public sealed interface HandoverWriting {
    /**
     * It is done.
     *
     * @param id of the handover, or of the wish for one
     * @param version the handover's from now on, as its sender has it; 0 for the receiver
     * @param file that whoever accepted works with from now on; null for everything else
     */
    record Kept(UUID id, int version, @Nullable CaseFileId file, Receipt receipt) implements HandoverWriting {}

    /**
     * Nothing was done.
     *
     * @param problems at least one, in the order of the form's fields
     */
    record Rejected(List<HandoverProblem> problems, Receipt receipt) implements HandoverWriting {}

    /** The case, or what is in it, or the proposal, is not the asker's to do anything with, or there is none. */
    record NotFound(Receipt receipt) implements HandoverWriting {}
}
