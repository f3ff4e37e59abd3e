package se.bas.application.employer;

import java.util.List;
import java.util.UUID;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.employer.EmployerProblem;

/** What came of writing something in the register. */
public sealed interface EmployerWriting {
    /**
     * It is kept.
     *
     * @param id of what came to be or was changed
     * @param version the employer's from now on
     */
    record Kept(UUID id, int version, Receipt receipt) implements EmployerWriting {}

    /**
     * Nothing was kept.
     *
     * @param problems at least one, in the order of the form's fields
     */
    record Rejected(List<EmployerProblem> problems, Receipt receipt) implements EmployerWriting {}

    /** There is no such employer in the asker's register. */
    record NotFound(Receipt receipt) implements EmployerWriting {}
}
