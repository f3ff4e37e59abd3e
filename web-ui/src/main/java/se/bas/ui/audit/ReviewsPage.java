package se.bas.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import se.bas.application.review.ReviewWriting;
import se.bas.application.review.ReviewsView;
import se.bas.domain.agency.Role;
import se.bas.domain.review.ReviewDraft;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.EmptyState;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Page;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The reviews of the log: which periods, and how much is left of each (LOG-06). */
@View
@Route(ReviewsPage.ROUTE)
@ForRoles(Role.AUDITOR)
final class ReviewsPage extends Page implements BeforeEnterObserver {
    static final String ROUTE = "reviews";

    private final ReviewActs acts;
    private final Div content = new Div();

    @Inject
    ReviewsPage(ReviewActs acts) {
        super("audit.review.title", "reviews");
        this.acts = acts;
        Button begin = new Button(Words.text("audit.review.begin"), VaadinIcon.PLUS.create(), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setTestId("begin-review");
        add(heading(Words.text("audit.review.title"), begin), lead(Words.text("audit.review.lead")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        content.removeAll();
        List<ReviewsView.Line> reviews = acts.list().reviews();
        content.add(
                reviews.isEmpty()
                        ? new EmptyState(
                                VaadinIcon.CLIPBOARD_CHECK,
                                Words.text("audit.review.none"),
                                Words.text("audit.review.none-next"))
                        : new ReviewsGrid(reviews));
    }

    /** The month before this one is what is reviewed as a rule. */
    private void begin() {
        LocalDate first = Written.today().withDayOfMonth(1).minusMonths(1);
        Select<@Nullable Choice> unit = new Select<>();
        unit.setLabel(Words.text("audit.review.unit"));
        List<@Nullable Choice> choices = new ArrayList<>();
        choices.add(new Choice(Optional.empty()));
        acts.list().units().forEach(one -> choices.add(new Choice(Optional.of(one))));
        unit.setItems(choices);
        unit.setItemLabelGenerator(one -> one == null ? "" : one.words());
        unit.setValue(choices.getFirst());
        unit.setWidthFull();
        unit.setTestId("review-unit");
        DayPicker from = new DayPicker(Words.text("audit.filter.from"));
        from.setValue(first);
        from.setTestId("review-from");
        DayPicker until = new DayPicker(Words.text("audit.filter.until"));
        until.setValue(first.plusMonths(1).minusDays(1));
        until.setTestId("review-until");
        SequencedMap<String, Component> days = new LinkedHashMap<>();
        days.put("from", from);
        days.put("until", until);
        new FormDialog(Words.text("audit.review.begin"), Words.text("audit.review.begin"))
                .part(lead(Words.text("audit.review.begin-lead")))
                .field("unit", unit)
                .row(days)
                .open(() -> {
                    Choice chosen = unit.getValue();
                    ReviewWriting result = acts.begin(new ReviewDraft(
                            chosen == null
                                    ? null
                                    : chosen.unit().map(ReviewsView.Choice::id).orElse(null),
                            from.getValue(),
                            until.getValue()));
                    if (result instanceof ReviewWriting.Done(var id, var receipt)) {
                        UI.getCurrent().navigate(ROUTE + "/" + id);
                    }
                    return ReviewActs.flaws(result);
                });
    }

    /** A unit, or the whole agency. */
    private record Choice(Optional<ReviewsView.Choice> unit) {
        String words() {
            return unit.map(one -> Words.of(one.name())).orElseGet(() -> Words.text("audit.review.whole-agency"));
        }
    }
}
