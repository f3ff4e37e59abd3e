package se.bas.application.review;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bas.application.Part;
import se.bas.application.audit.LogPage;
import se.bas.application.audit.LogReading;
import se.bas.domain.disclosure.EntryId;
import se.bas.domain.review.ReviewId;

/** Puts a review together: its head, what is looked at with the entries themselves, and what came of each. */
@Part
public class ReviewReading {
    private final ReviewRows rows;
    private final LogReading reading;

    @Inject
    ReviewReading(ReviewRows rows, LogReading reading) {
        this.rows = rows;
        this.reading = reading;
    }

    /** Empty when the own agency has none of that id. */
    public Optional<ReviewView> view(ReviewId id) {
        return rows.head(id).map(head -> view(head, id));
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
