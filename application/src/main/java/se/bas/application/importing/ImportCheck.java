package se.bas.application.importing;

import java.util.List;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.importing.ImportProblem;

/**
 * What a dry run found. The same whether another agency knows somebody in the table or not (CON-04).
 *
 * @param participants how many rows were looked at
 * @param problems by row and column; empty when all can be registered
 */
public record ImportCheck(int participants, List<ImportProblem> problems, Receipt receipt) {}
