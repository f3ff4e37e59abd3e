package se.bas.application.plan;

import java.util.List;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.plan.PlanProblem;

/** What came of doing something with the own agency's part of a plan. */
public sealed interface PlanWriting {
    /**
     * It is done.
     *
     * @param version how often something has happened to it now
     */
    record Kept(int version, Receipt receipt) implements PlanWriting {}

    /**
     * Nothing was done.
     *
     * @param problems at least one, in the order of the form's fields
     */
    record Rejected(List<PlanProblem> problems, Receipt receipt) implements PlanWriting {}

    /** The case is not the asker's to do anything with, or there is none. */
    record NotFound(Receipt receipt) implements PlanWriting {}
}
