package se.bas.application.review;

import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.disclosure.EntryId;
import se.bas.domain.review.Judging;
import se.bas.domain.review.ReviewId;
import se.bas.domain.review.ReviewProblem;

/** Answers why one looked, where an auditor has asked; once for each question (LOG-08). */
@UseCase
public class ExplainAccess {
    private final ReviewRows rows;
    private final ReviewDesk desk;

    @Inject
    ExplainAccess(ReviewRows rows, ReviewDesk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    /**
     * Keeps the answer.
     *
     * @param seen the step that asks
     */
    public ReviewWriting explain(Actor.Staff who, ReviewId review, EntryId entry, String answer, int seen) {
        String kept = answer.replace("\0", "").strip();
        List<ReviewProblem> problems = Judging.problemsOfAnswer(kept);
        return problems.isEmpty()
                ? desk.came(rows.explain(review, entry, kept, seen), entry.value())
                : desk.refused(problems);
    }
}
