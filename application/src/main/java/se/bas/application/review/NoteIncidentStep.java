package se.bas.application.review;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.NotAuthorised;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.disclosure.EntryId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.review.IncidentDuty;
import se.bas.domain.review.Judging;
import se.bas.domain.review.ReviewId;
import se.bas.domain.review.ReviewProblem;

/** Notes what was done about a suspected breach, or why it is not needed; once for each thing to think of (LOG-14). */
@UseCase
@ForPurpose(Purpose.LOG_REVIEW)
public class NoteIncidentStep {
    private final ReviewRows rows;
    private final ReviewDesk desk;

    @Inject
    NoteIncidentStep(ReviewRows rows, ReviewDesk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    /**
     * What somebody has filled in.
     *
     * @param duty null when none was chosen
     * @param done false when it is not needed; null when that was not said
     * @param note what was done, or why it is not needed
     */
    public record Draft(
            @Nullable IncidentDuty duty, @Nullable Boolean done, String note) {}

    /**
     * Keeps it.
     *
     * @throws NotAuthorised for everybody but an auditor
     */
    public ReviewWriting note(Actor.Staff who, ReviewId review, EntryId entry, Draft draft) {
        List<ReviewProblem> problems = new ArrayList<>();
        IncidentDuty duty = draft.duty();
        Boolean done = draft.done();
        if (duty == null) {
            problems.add(ReviewProblem.DUTY_MISSING);
        }
        if (done == null) {
            problems.add(ReviewProblem.STATE_MISSING);
        }
        String note = draft.note().replace("\0", "").strip();
        problems.addAll(Judging.problemsOfAnswer(note));
        return !problems.isEmpty() || duty == null || done == null
                ? desk.refused(problems)
                : desk.came(rows.note(review, entry, duty, done, note), entry.value());
    }
}
