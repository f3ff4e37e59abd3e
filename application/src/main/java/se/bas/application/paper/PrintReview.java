package se.bas.application.paper;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.LogGuard;
import se.bas.application.review.ReviewReading;
import se.bas.application.review.ReviewView;
import se.bas.domain.agency.Actor;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.View;
import se.bas.domain.review.ReviewId;

/** Takes the protocol of a review of the log out as a paper, to be signed (LOG-08). */
@UseCase
@ForPurpose(Purpose.LOG_REVIEW)
public class PrintReview {
    private final UnderWay underWay;
    private final LogGuard guard;
    private final ReviewReading reading;
    private final Filing filing;

    @Inject
    PrintReview(UnderWay underWay, LogGuard guard, ReviewReading reading, Filing filing) {
        this.underWay = underWay;
        this.guard = guard;
        this.reading = reading;
        this.filing = filing;
    }

    private record Found(Optional<ReviewView> review) implements View {}

    /** Withheld from everybody but an auditor, and alike when there is no such review. */
    public Disclosure<Filed> print(Actor.Staff who, ReviewId id, PaperLanguage language) {
        Acting acting = underWay.acting();
        return switch (guard.read(List.of(id.value()), () -> new Found(reading.view(id)))) {
            case Disclosure.Withheld<Found>(var receipt) -> new Disclosure.Withheld<>(receipt);
            case Disclosure.Granted<Found>(var found, var receipt) ->
                found.review()
                        .<Disclosure<Filed>>map(review -> {
                            ReviewForm form = new ReviewForm(PaperWords.in(language));
                            return new Disclosure.Granted<>(
                                    filing.ofNobody(
                                            acting,
                                            filing.names(acting, Stream.empty()),
                                            new Filing.Blank(Form.LOG_REVIEW, language, List.of(id.value())),
                                            new Filing.Said(form.title(), form.blocks(review)),
                                            receipt),
                                    receipt);
                        })
                        .orElseGet(() -> new Disclosure.Withheld<>(receipt));
        };
    }
}
