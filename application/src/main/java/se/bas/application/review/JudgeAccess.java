package se.bas.application.review;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bas.application.ForPurpose;
import se.bas.application.NotAuthorised;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.disclosure.EntryId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.review.Judging;
import se.bas.domain.review.ReviewId;
import se.bas.domain.review.ReviewProblem;
import se.bas.domain.review.ReviewState;

/** Says what an auditor makes of an access, or asks whoever made it; nobody of their own (LOG-05, LOG-08). */
@UseCase
@ForPurpose(Purpose.LOG_REVIEW)
public class JudgeAccess {
    private final ReviewRows rows;
    private final ReviewDesk desk;

    @Inject
    JudgeAccess(ReviewRows rows, ReviewDesk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    /**
     * Keeps it.
     *
     * @param seen how many steps the auditor has seen
     * @throws NotAuthorised for everybody but an auditor
     */
    public ReviewWriting judge(Actor.Staff who, ReviewId review, EntryId entry, Judging judging, int seen) {
        Optional<ReviewRows.Item> item = rows.items(review).stream()
                .filter(one -> one.entry().equals(entry))
                .findFirst();
        if (item.isEmpty()) {
            return desk.refused(List.of(ReviewProblem.NOT_FOUND));
        }
        List<ReviewView.Step> steps = item.get().steps();
        List<ReviewProblem> problems = new ArrayList<>();
        if (steps.size() != seen) {
            problems.add(ReviewProblem.JUDGED_MEANWHILE);
        }
        if (problems.isEmpty()) {
            problems.addAll(judging.problems(
                    steps.isEmpty() ? ReviewState.OPEN : steps.getLast().state()));
        }
        ReviewState state = judging.state();
        return !problems.isEmpty() || state == null
                ? desk.refused(problems)
                : desk.came(rows.judge(review, entry, state, judging.note(), seen), entry.value());
    }
}
