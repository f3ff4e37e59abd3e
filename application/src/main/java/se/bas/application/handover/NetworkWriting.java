package se.bas.application.handover;

import java.util.List;
import java.util.UUID;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.handover.NetworkProblem;

/** What came of changing who works with a participant, or who is near them. */
public sealed interface NetworkWriting {
    /** It is done. */
    record Kept(UUID id, Receipt receipt) implements NetworkWriting {}

    /**
     * Nothing was done.
     *
     * @param problems at least one, in the order of the form's fields
     */
    record Rejected(List<NetworkProblem> problems, Receipt receipt) implements NetworkWriting {}

    /** The case, or what is in it, is not the asker's to do anything with, or there is none. */
    record NotFound(Receipt receipt) implements NetworkWriting {}
}
