package se.bas.application.review;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.application.audit.LogGuard;
import se.bas.domain.agency.Actor;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.View;
import se.bas.domain.review.ReviewId;

/** Shows an auditor a review: what was chosen, by what, and what came of it. Reading it is itself in the log. */
@UseCase
@ForPurpose(Purpose.LOG_REVIEW)
public class ShowReview {
    private final LogGuard guard;
    private final ReviewReading reading;

    @Inject
    ShowReview(LogGuard guard, ReviewReading reading) {
        this.guard = guard;
        this.reading = reading;
    }

    /**
     * A review that may not be there.
     *
     * @param found empty when the own agency has none of that id
     */
    public record Shown(Optional<ReviewView> found) implements View {}

    public Disclosure<Shown> show(Actor.Staff who, ReviewId id) {
        return guard.read(List.of(id.value()), () -> new Shown(reading.view(id)));
    }
}
