package se.bas.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.bas.application.review.ReviewsView.Line;
import se.bas.domain.agency.Name;
import se.bas.ui.components.ListGrid;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Reviews as rows, the newest first. */
final class ReviewsGrid extends ListGrid<Line> {
    ReviewsGrid(List<Line> reviews) {
        super("reviews", "reviews-grid");
        setAriaLabel(Words.text("audit.review.title"));
        Column<Line> onPhones = addComponentColumn(ReviewsGrid::onPhone).setHeader(Words.text("audit.review.period"));
        columns(
                List.of(
                        addComponentColumn(ReviewsGrid::period)
                                .setHeader(Words.text("audit.review.period"))
                                .setFlexGrow(2),
                        addColumn(line -> Written.minute(line.begunAt()) + ", " + line.begunBy())
                                .setHeader(Words.text("audit.review.begun"))
                                .setFlexGrow(2),
                        addColumn(ReviewsGrid::size)
                                .setHeader(Words.text("audit.review.size"))
                                .setFlexGrow(2),
                        addComponentColumn(ReviewsGrid::status)
                                .setHeader(Words.text("audit.review.status"))
                                .setFlexGrow(1)),
                List.of(onPhones));
        setItems(reviews);
        setAllRowsVisible(true);
    }

    static String unit(Line line) {
        Name unit = line.unit();
        return unit == null ? Words.text("audit.review.whole-agency") : Words.of(unit);
    }

    static String days(Line line) {
        return Words.text("audit.review.days", Written.day(line.from()), Written.day(line.until()));
    }

    private static Component period(Line line) {
        Anchor link = new Anchor(ReviewsPage.ROUTE + "/" + line.id(), days(line));
        link.setTestId("to-review");
        Span below = new Span(unit(line));
        below.addClassName("below");
        Div cell = new Div(link, below);
        cell.addClassName("two-lines");
        return cell;
    }

    private static String size(Line line) {
        return Words.text("audit.review.size-of", line.items(), line.entries());
    }

    static Component status(Line line) {
        Span mark = new Span(
                line.closedAt() != null
                        ? Words.text("audit.review.closed")
                        : Words.text("audit.review.left", line.left()));
        mark.addClassName("status");
        mark.setTestId("review-status");
        return mark;
    }

    private static Component onPhone(Line line) {
        Div cell = new Div(period(line), new Span(size(line)), status(line));
        cell.addClassName("log-cell");
        return cell;
    }
}
