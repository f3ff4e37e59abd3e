package se.bas.application.review;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import se.bas.application.ForPurpose;
import se.bas.application.NotAuthorised;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.review.ReviewDraft;
import se.bas.domain.review.ReviewId;
import se.bas.domain.review.ReviewProblem;
import se.bas.domain.task.WorkingDays;

/**
 * Begins a review of a period that is over: chance chooses, by a seed that nobody picks and everybody can check, and so do
 * the rules (LOG-06, LOG-07).
 */
@UseCase
@ForPurpose(Purpose.LOG_REVIEW)
public class BeginReview {
    private final UnderWay underWay;
    private final ReviewRows rows;
    private final ReviewDesk desk;
    private final WorkingDays workingDays;
    private final SecureRandom random = new SecureRandom();

    @Inject
    BeginReview(UnderWay underWay, ReviewRows rows, ReviewDesk desk, WorkingDays workingDays) {
        this.underWay = underWay;
        this.rows = rows;
        this.desk = desk;
        this.workingDays = workingDays;
    }

    /**
     * Begins it.
     *
     * @throws NotAuthorised for everybody but an auditor
     */
    public ReviewWriting begin(Actor.Staff who, ReviewDraft draft) {
        List<ReviewProblem> problems =
                draft.problems(ConsentPeriod.day(underWay.begun().at()));
        LocalDate from = draft.from();
        LocalDate until = draft.until();
        if (!problems.isEmpty() || from == null || until == null) {
            return desk.refused(problems);
        }
        ReviewId id = new ReviewId(UuidCreator.getTimeOrderedEpoch());
        List<LocalDate> daysOff = from.datesUntil(until.plusDays(1))
                .filter(day -> !workingDays.worked(day))
                .toList();
        return desk.came(rows.begin(id, draft.unit(), from, until, random.nextLong(), daysOff), id.value());
    }
}
