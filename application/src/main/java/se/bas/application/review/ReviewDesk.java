package se.bas.application.review;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.audit.Trail;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.review.ReviewProblem;

/** Tells what came of something that was written, once it is in the log. */
@Part
class ReviewDesk {
    private final UnderWay underWay;
    private final Trail trail;

    @Inject
    ReviewDesk(UnderWay underWay, Trail trail) {
        this.underWay = underWay;
        this.trail = trail;
    }

    /**
     * Of what the database said.
     *
     * @param id of what was made or written on
     */
    ReviewWriting came(Optional<ReviewProblem> problem, UUID id) {
        return problem.map(one -> refused(List.of(one)))
                .orElseGet(() -> new ReviewWriting.Done(id, trail.write(underWay.begun(), Outcome.DONE, List.of(id))));
    }

    ReviewWriting refused(List<ReviewProblem> problems) {
        return new ReviewWriting.Refused(problems, trail.write(underWay.begun(), Outcome.REFUSED));
    }
}
