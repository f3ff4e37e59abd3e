package se.bas.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bas.application.review.ReviewView;
import se.bas.application.review.ReviewWriting;
import se.bas.application.review.ReviewsView;
import se.bas.domain.agency.Role;
import se.bas.domain.review.Judging;
import se.bas.domain.review.ReviewId;
import se.bas.ui.components.EmptyState;
import se.bas.ui.components.Fact;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Page;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;
import se.bas.ui.paper.GivenPaper;

/** One review: what is looked at and why, what came of each, and the end of it (LOG-08). */
@View
@Route(ReviewsPage.ROUTE + "/:review")
@ForRoles(Role.AUDITOR)
final class ReviewPage extends Page implements BeforeEnterObserver {
    private final ReviewActs acts;
    private final Div content = new Div();
    private final GivenPaper paper = new GivenPaper("review-paper");

    @Inject
    ReviewPage(ReviewActs acts) {
        super("audit.review.one-title", "review");
        this.acts = acts;
        Anchor back = new Anchor(ReviewsPage.ROUTE, Words.text("audit.review.back"));
        back.addClassName("back-link");
        add(back, content, paper);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        content.removeAll();
        Optional<ReviewView> found = id(entering).flatMap(acts::show);
        found.ifPresentOrElse(this::show, () -> entering.rerouteToError(NotFoundException.class));
    }

    private static Optional<ReviewId> id(BeforeEnterEvent entering) {
        try {
            return entering.getRouteParameters()
                    .get("review")
                    .map(UUID::fromString)
                    .map(ReviewId::new);
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private void again(ReviewId id) {
        content.removeAll();
        acts.show(id).ifPresent(this::show);
    }

    private void show(ReviewView view) {
        ReviewsView.Line review = view.review();
        Button close = new Button(Words.text("audit.review.close"), click -> close(view));
        close.addThemeVariants(ButtonVariant.PRIMARY);
        close.setTestId("close-review");
        close.setVisible(view.mayClose());
        Button print = new Button(
                Words.text("audit.review.print"),
                VaadinIcon.DOWNLOAD.create(),
                click -> paper.take(acts.print(review.id())));
        print.setTestId("print-review");
        content.add(heading(Words.text("audit.review.heading", ReviewsGrid.days(review)), print, close), facts(view));
        String remark = view.remark();
        if (remark != null && !remark.isEmpty()) {
            Paragraph words = new Paragraph(remark);
            words.addClassName("kept-lines");
            content.add(words);
        }
        content.add(
                view.items().isEmpty()
                        ? new EmptyState(
                                VaadinIcon.CHECK_CIRCLE,
                                Words.text("audit.review.nothing"),
                                Words.text("audit.review.nothing-next"))
                        : new ReviewGrid(
                                view,
                                item -> new JudgeDialog(acts, review.id(), item).open(() -> again(review.id())),
                                (item, incident) ->
                                        new IncidentDialog(acts, view, item).open(incident, () -> again(review.id()))));
    }

    private static Component facts(ReviewView view) {
        ReviewsView.Line review = view.review();
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of(Words.text("audit.review.unit"), ReviewsGrid.unit(review)),
                Fact.of(Words.text("audit.review.begun"), Written.minute(review.begunAt()) + ", " + review.begunBy()),
                Fact.of(
                        Words.text("audit.review.size"),
                        Words.text("audit.review.size-of", review.items(), review.entries())),
                Fact.of(
                        Words.text("audit.review.sample"),
                        Words.text("audit.review.sample-of", view.sampled(), String.valueOf(view.seed()))),
                Fact.of(Words.text("audit.review.status"), ReviewsGrid.status(review))));
        Instant closedAt = review.closedAt();
        if (closedAt != null) {
            facts.add(Fact.of(Words.text("audit.review.closed-by"), Written.minute(closedAt) + ", " + view.closedBy()));
        }
        return Fact.list(facts);
    }

    private void close(ReviewView view) {
        TextArea remark = new TextArea(Words.text("audit.review.remark"));
        remark.setHelperText(Words.text("audit.review.remark-help"));
        remark.setMaxLength(Judging.NOTE_AT_MOST);
        remark.setWidthFull();
        remark.setTestId("review-remark");
        new FormDialog(Words.text("audit.review.close"), Words.text("audit.review.close"))
                .part(lead(Words.text("audit.review.close-lead")))
                .field("note", remark)
                .open(() -> {
                    ReviewWriting result = acts.close(view.review().id(), remark.getValue());
                    if (result instanceof ReviewWriting.Done) {
                        again(view.review().id());
                    }
                    return ReviewActs.flaws(result);
                });
    }
}
