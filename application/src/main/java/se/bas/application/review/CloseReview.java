package se.bas.application.review;

import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.ForPurpose;
import se.bas.application.NotAuthorised;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.review.Judging;
import se.bas.domain.review.ReviewId;
import se.bas.domain.review.ReviewProblem;

/** Closes a review of which nothing is left to do; nothing is added to it afterwards (LOG-08). */
@UseCase
@ForPurpose(Purpose.LOG_REVIEW)
public class CloseReview {
    private final ReviewRows rows;
    private final ReviewDesk desk;

    @Inject
    CloseReview(ReviewRows rows, ReviewDesk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    /**
     * Closes it.
     *
     * @param remark what the auditor found as a whole; may be empty
     * @throws NotAuthorised for everybody but an auditor
     */
    public ReviewWriting close(Actor.Staff who, ReviewId review, String remark) {
        String kept = remark.replace("\0", "").strip();
        return kept.length() > Judging.NOTE_AT_MOST
                ? desk.refused(List.of(ReviewProblem.NOTE_TOO_LONG))
                : desk.came(rows.close(review, kept), review.value());
    }
}
