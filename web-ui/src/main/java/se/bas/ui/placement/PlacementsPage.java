package se.bas.ui.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.MandateView;
import se.bas.application.paper.Filed;
import se.bas.application.paper.PresentationPaper;
import se.bas.application.placement.PlacementView;
import se.bas.application.placement.PlacementsView;
import se.bas.application.placement.PresentationView;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.EmptyState;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.HandOver;
import se.bas.ui.components.Page;
import se.bas.ui.components.Routes;
import se.bas.ui.components.UndoNote;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.live.Fresh;

/** The placements of one case. What is withheld is absent. */
@View
@Route(Routes.PLACEMENTS)
@ForRoles({Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER})
final class PlacementsPage extends Page implements BeforeEnterObserver, Fresh.Page {
    private final PlacementActs acts;
    private final SignedIn signedIn;
    private final Fresh fresh;
    private final HandOver handOver = new HandOver("placement-paper");
    private final Div content = new Div();
    private @Nullable CaseFileId file;

    @Inject
    PlacementsPage(PlacementActs acts, SignedIn signedIn, Fresh fresh) {
        super("placement.title", "placements");
        this.acts = acts;
        this.signedIn = signedIn;
        this.fresh = fresh;
        add(content, handOver);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        content.removeAll();
        fresh.asking();
        Optional<CaseFileId> asked = Routes.caseIn(entering);
        file = asked.orElse(null);
        if (asked.isEmpty() || !read(asked.get())) {
            entering.rerouteToError(NotFoundException.class);
        }
    }

    /** Gives whether there is something to show. */
    private boolean read(CaseFileId of) {
        return switch (acts.list(of)) {
            case Disclosure.Granted<PlacementsView>(var view, var receipt) -> {
                show(of, view);
                fresh.shows(this, view.topics(), receipt.at(), null);
                yield true;
            }
            case Disclosure.Withheld<PlacementsView> withheld -> false;
        };
    }

    /** After a change of one's own: the page is to be right at once, and nobody has to be told of it. */
    private void changed() {
        fresh.asking();
        again();
    }

    @Override
    public void again() {
        CaseFileId of = file;
        if (of != null && !read(of)) {
            content.removeAll();
            getUI().ifPresent(ui -> ui.navigate(""));
        }
    }

    @Override
    public void blank() {
        content.removeAll();
        Paragraph words = new Paragraph(Words.text("shell.live.cannot-ask"));
        words.addClassName("notice");
        content.add(words);
    }

    private void show(CaseFileId of, PlacementsView view) {
        PlacementDialogs dialogs = new PlacementDialogs(acts, of, this::changed);
        Anchor back = new Anchor(Routes.toCase(of), Words.text("placement.back", view.caseNumber()));
        back.addClassName("back-link");
        Div cards = new Div();
        cards.addClassName("placement-cards");
        String mine = signedIn.mandate().map(MandateView::agencyCode).orElse("");
        view.placements()
                .forEach(one -> cards.add(new PlacementCard(
                        one, dialogs, view.mayWrite(), one.ownerCode().equals(mine) ? () -> print(of, one) : null)));
        if (view.placements().isEmpty()) {
            cards.add(new EmptyState(
                    VaadinIcon.FACTORY,
                    Words.text("placement.empty"),
                    Words.text(view.mayWrite() ? "placement.empty-next" : "placement.empty-other")));
        }
        content.removeAll();
        content.add(back, heading(Words.text("placement.heading", view.name()), actions(view, dialogs)), cards);
        if (view.mayWrite() || !view.presentations().isEmpty()) {
            content.add(new PresentationPanel(view, acts, of, dialogs, this::changed, one -> print(of, one)));
        }
    }

    private static Component[] actions(PlacementsView view, PlacementDialogs dialogs) {
        if (!view.mayWrite()) {
            return new Component[0];
        }
        Button propose =
                new Button(Words.text("placement.propose"), VaadinIcon.PLUS.create(), click -> dialogs.propose());
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        propose.setTestId("propose-placement");
        return new Component[] {propose};
    }

    private void print(CaseFileId of, PlacementView one) {
        switch (acts.print(of, one.id())) {
            case Disclosure.Granted<Filed>(Filed.Paper paper, var receipt) -> give(paper);
            case Disclosure.Granted<Filed>(Filed.TooMuch tooMuch, var receipt) -> told("paper.to-file.too-much");
            case Disclosure.Withheld<Filed> withheld -> told("paper.to-file.closed");
        }
    }

    private void print(CaseFileId of, PresentationView one) {
        switch (acts.print(of, one.id())) {
            case Disclosure.Granted<PresentationPaper>(PresentationPaper.Printed(var paper), var receipt) ->
                give(paper);
            case Disclosure.Granted<PresentationPaper>(PresentationPaper.Refused(var problem), var receipt) -> {
                said(Words.of(problem));
                changed();
            }
            case Disclosure.Withheld<PresentationPaper> withheld -> told("paper.to-file.closed");
        }
    }

    private void give(Filed.Paper paper) {
        handOver.hand(paper.fileName(), "application/pdf", paper.content());
        told("paper.to-file.taken");
    }

    private static void told(String key) {
        said(Words.text(key));
    }

    private static void said(String text) {
        Span words = new Span(text);
        words.setTestId("paper-told");
        words.getElement().setAttribute("role", "status");
        UndoNote.brief(words).open();
    }
}
