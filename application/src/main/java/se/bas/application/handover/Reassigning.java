package se.bas.application.handover;

import java.util.List;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.handover.ReassignmentDraft.Flaw;

/** What came of making somebody's cases others'. */
public sealed interface Reassigning {
    /** All of it is done. */
    record Done(int cases, Receipt receipt) implements Reassigning {}

    /**
     * Nothing was done.
     *
     * @param flaws at least one, in the order of the form's fields
     */
    record Rejected(List<Flaw> flaws, Receipt receipt) implements Reassigning {}
}
