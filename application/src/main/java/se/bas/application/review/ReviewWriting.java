package se.bas.application.review;

import java.util.List;
import java.util.UUID;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.review.ReviewProblem;

/** What came of beginning, judging, answering or closing. */
public sealed interface ReviewWriting {
    /**
     * It was kept.
     *
     * @param id of what was made
     */
    record Done(UUID id, Receipt receipt) implements ReviewWriting {}

    /**
     * Nothing was kept.
     *
     * @param problems one at least
     */
    record Refused(List<ReviewProblem> problems, Receipt receipt) implements ReviewWriting {}
}
