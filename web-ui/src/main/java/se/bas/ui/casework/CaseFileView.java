package se.bas.ui.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.OpenCase;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.Page;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.consent.ConsentNavigation;
import se.bas.ui.ground.GroundNavigation;

/** One case: my own file and what others let my unit see. What is withheld is absent. */
@View
@Route(Routes.CASE)
@ForRoles({Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER})
final class CaseFileView extends Page implements BeforeEnterObserver {
    private final OpenCase openCase;
    private final SignedIn signedIn;
    private final ConsentNavigation consents;
    private final GroundNavigation grounds;
    private final CoverDesk covers;
    private final NoteDesk notes;
    private final Div content = new Div();
    private @Nullable CaseFileId file;
    private final NumberDialog numberDialog;

    @Inject
    CaseFileView(
            OpenCase openCase,
            SignedIn signedIn,
            ConsentNavigation consents,
            GroundNavigation grounds,
            CoverDesk covers,
            NoteActs acts,
            NumberDialog numberDialog) {
        super("casework.case.title", "case");
        this.openCase = openCase;
        this.signedIn = signedIn;
        this.consents = consents;
        this.grounds = grounds;
        this.covers = covers;
        this.numberDialog = numberDialog;
        notes = new NoteDesk(acts, this::open, this::again);
        // What is being written stays where it is when the case is shown anew.
        add(notes, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        Optional<CaseView> view = Routes.caseIn(entering).flatMap(this::open);
        view.ifPresentOrElse(this::show, () -> entering.rerouteToError(NotFoundException.class));
    }

    private Optional<CaseView> open(CaseFileId id) {
        return switch (openCase.open(signedIn.actor(), id)) {
            case Disclosure.Granted<CaseView>(CaseView view, var receipt) -> Optional.of(view);
            case Disclosure.Withheld<CaseView> withheld -> Optional.empty();
        };
    }

    private void show(CaseView view) {
        file = view.header().id();
        notes.about(view);
        Div columns = new Div(main(view), aside(view));
        columns.addClassName("case-columns");
        content.removeAll();
        content.add(new CaseHeader(view.header(), view.covering(), actions(view.header())), columns);
    }

    private Component main(CaseView view) {
        return view.covering().headerAlone()
                ? covers.insteadOfTimeline(view, () -> again(view.header().id()))
                : new Timeline(view.timeline(), notes);
    }

    private Div aside(CaseView view) {
        Runnable changed = () -> again(view.header().id());
        Div aside = new Div();
        aside.addClassName("case-aside");
        if (!view.covering().headerAlone()) {
            aside.add(consents.panel(view, changed));
            grounds.panel(view, changed).ifPresent(aside::add);
        }
        covers.panel(view, changed).ifPresent(aside::add);
        return aside;
    }

    private void again() {
        if (file != null) {
            again(file);
        }
    }

    private Component[] actions(CaseView.Header file) {
        List<Component> actions = new ArrayList<>();
        if (file.maskedNumber() == null) {
            Button give = new Button(
                    Words.text("casework.number.give"),
                    VaadinIcon.USER_CARD.create(),
                    click -> numberDialog.open(file.id(), () -> again(file.id())));
            give.setTestId("give-number");
            actions.add(give);
        }
        notes.button().ifPresent(actions::add);
        return actions.toArray(Component[]::new);
    }

    /** After a change. Should the case have closed meanwhile, nothing of it is left standing. */
    private void again(CaseFileId id) {
        open(id).ifPresentOrElse(this::show, () -> getUI().ifPresent(ui -> ui.navigate("")));
    }
}
