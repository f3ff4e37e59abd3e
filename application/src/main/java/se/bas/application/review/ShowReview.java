package se.bas.application.review;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.application.audit.LogGuard;
import se.bas.application.audit.LogPage;
import se.bas.application.audit.LogReading;
import se.bas.domain.agency.Actor;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.EntryId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.View;
import se.bas.domain.review.ReviewId;

/** Shows an auditor a review: what was chosen, by what, and what came of it. Reading it is itself in the log. */
@UseCase
@ForPurpose(Purpose.LOG_REVIEW)
public class ShowReview {
    private final LogGuard guard;
    private final ReviewRows rows;
    private final LogReading reading;

    @Inject
    ShowReview(LogGuard guard, ReviewRows rows, LogReading reading) {
        this.guard = guard;
        this.rows = rows;
        this.reading = reading;
    }

    /**
     * A review that may not be there.
     *
     * @param found empty when the own agency has none of that id
     */
    public record Shown(Optional<ReviewView> found) implements View {}

    public Disclosure<Shown> show(Actor.Staff who, ReviewId id) {
        return guard.read(List.of(id.value()), () -> new Shown(rows.head(id).map(head -> view(head, id))));
    }

    private ReviewView view(ReviewRows.Head head, ReviewId id) {
        Map<EntryId, LogPage.Line> lines =
                reading.ofReview(id).stream().collect(Collectors.toMap(LogPage.Line::entry, Function.identity()));
        List<ReviewView.Item> items = rows.items(id).stream()
                .flatMap(item -> Stream.ofNullable(lines.get(item.entry())).map(line -> item(item, line)))
                .toList();
        return new ReviewView(
                head.line(), head.seed(), head.sampled(), items, rows.duties(), head.remark(), head.closedBy());
    }

    private static ReviewView.Item item(ReviewRows.Item item, LogPage.Line line) {
        return new ReviewView.Item(
                item.no(), line, item.sampled(), item.rules(), item.own(), item.steps(), item.noted());
    }
}
