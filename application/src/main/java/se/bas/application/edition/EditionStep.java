package se.bas.application.edition;

import java.util.List;
import se.bas.application.edition.ItemRules.ContentFlaw;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.edition.EditionId;
import se.bas.domain.edition.EditionProblem;

/** What came of writing an edition, or of taking one back. */
public sealed interface EditionStep {
    record Done(EditionId id, Receipt receipt) implements EditionStep {}

    /**
     * Nothing was done.
     *
     * @param problems of the edition as such; empty when it is the content alone
     * @param flaws of the content; empty when it is the edition as such alone
     */
    record Refused(List<EditionProblem> problems, List<ContentFlaw> flaws, Receipt receipt) implements EditionStep {}
}
