package se.bas.application.placement;

import java.util.List;
import java.util.UUID;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.placement.PlacementProblem;

/** What came of doing something with a placement, a follow-up or a presentation. */
public sealed interface PlacementWriting {
    /**
     * It is done.
     *
     * @param id of what came to be or was changed
     * @param version the placement's from now on; 0 of what has none
     */
    record Kept(UUID id, int version, Receipt receipt) implements PlacementWriting {}

    /**
     * Nothing was done.
     *
     * @param problems at least one, in the order of the form's fields
     */
    record Rejected(List<PlacementProblem> problems, Receipt receipt) implements PlacementWriting {}

    /** The case, or what is in it, is not the asker's to do anything with, or there is none. */
    record NotFound(Receipt receipt) implements PlacementWriting {}
}
