package se.bas.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.bas.application.review.ReviewView;
import se.bas.application.review.ReviewView.Item;
import se.bas.domain.review.Incident;
import se.bas.ui.components.ListGrid;
import se.bas.ui.components.Paged;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** What is looked at in a review, as rows; a row opens to show the entry and what came of it. */
final class ReviewGrid extends ListGrid<Item> {
    private final boolean closed;
    private final Consumer<Item> judge;
    private final BiConsumer<Item, Incident> deal;
    private final int duties;

    /**
     * Lays them out.
     *
     * @param judge opens the form of what one makes of an access
     * @param deal opens the form of what is done about a suspected breach
     */
    ReviewGrid(ReviewView view, Consumer<Item> judge, BiConsumer<Item, Incident> deal) {
        super("review-items", "review-grid");
        this.closed = view.closedBy() != null;
        this.judge = judge;
        this.deal = deal;
        this.duties = view.duties().size();
        setAriaLabel(Words.text("audit.review.one-title"));
        Column<Item> onPhones = addComponentColumn(this::onPhone).setHeader(Words.text("audit.review.access"));
        columns(
                List.of(
                        addColumn(item -> Written.second(item.line().at()))
                                .setHeader(Words.text("audit.column.when"))
                                .setWidth("11.5em")
                                .setFlexGrow(0),
                        addComponentColumn(item -> LogGrid.who(item.line()))
                                .setHeader(Words.text("audit.column.who"))
                                .setFlexGrow(3),
                        addComponentColumn(item -> LogGrid.what(item.line()))
                                .setHeader(Words.text("audit.column.what"))
                                .setFlexGrow(2),
                        addColumn(item -> LogGrid.caseNumber(item.line()))
                                .setHeader(Words.text("audit.column.case"))
                                .setWidth("9em")
                                .setFlexGrow(0),
                        addComponentColumn(ReviewGrid::why)
                                .setHeader(Words.text("audit.review.why"))
                                .setFlexGrow(3),
                        addComponentColumn(this::state)
                                .setHeader(Words.text("audit.review.state"))
                                .setFlexGrow(2)),
                List.of(onPhones));
        setItemDetailsRenderer(new ComponentRenderer<>(ReviewGrid::detail));
        setItems(view.items());
        setAllRowsVisible(view.items().size() <= Paged.PAGE);
    }

    private static Component why(Item item) {
        Div cell = new Div();
        cell.addClassName("chips");
        if (item.sampled()) {
            cell.add(chip(Words.text("audit.review.chance"), "chip-ground"));
        }
        item.rules().forEach(rule -> cell.add(chip(Words.of(rule), "chip-denied")));
        return cell;
    }

    private static Span chip(String words, String style) {
        Span chip = new Span(words);
        chip.addClassNames("chip", style);
        return chip;
    }

    private Component state(Item item) {
        Span mark = new Span(Words.of(item.state()));
        mark.addClassName("status");
        mark.setTestId("item-state");
        Div cell = new Div(mark);
        cell.addClassNames("two-lines", "review-state");
        if (item.own()) {
            Span own = new Span(Words.text("audit.review.own"));
            own.addClassName("below");
            cell.add(own);
        } else if (!closed && !item.state().next().isEmpty()) {
            Button button = new Button(Words.text("audit.review.judge"), click -> judge.accept(item));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.setAriaLabel(Words.text("audit.review.judge-which", item.no()));
            button.setTestId("judge");
            cell.add(button);
            item.incident().ifPresent(incident -> cell.add(incident(item, incident)));
        }
        return cell;
    }

    private Component incident(Item item, Incident incident) {
        Button button = new Button(
                Words.text("audit.incident.open", item.noted().size(), duties), click -> deal.accept(item, incident));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setTestId("incident");
        Span deadline = new Span(IncidentDialog.deadline(incident));
        deadline.addClassName("below");
        return new Div(deadline, button);
    }

    private Component onPhone(Item item) {
        Span top = new Span(
                Words.text("audit.when-and-case", Written.second(item.line().at()), LogGrid.caseNumber(item.line())));
        top.addClassName("below");
        Div cell = new Div(top, LogGrid.who(item.line()), LogGrid.what(item.line()), why(item), state(item));
        cell.addClassName("log-cell");
        return cell;
    }

    private static Component detail(Item item) {
        Div all = new Div(new LogDetail(item.line()));
        if (!item.steps().isEmpty()) {
            UnorderedList steps = new UnorderedList();
            steps.addClassName("review-steps");
            steps.setTestId("review-steps");
            item.steps().forEach(step -> steps.add(step(step)));
            item.noted().forEach(one -> steps.add(new ListItem(IncidentDialog.words(one))));
            all.add(steps);
        }
        return all;
    }

    private static ListItem step(ReviewView.Step step) {
        ListItem line = new ListItem(
                Words.text("audit.review.step", Words.of(step.state()), step.by(), Written.minute(step.at())));
        if (!step.note().isEmpty()) {
            Paragraph note = new Paragraph(step.note());
            note.addClassName("kept-lines");
            line.add(note);
        }
        return line;
    }
}
