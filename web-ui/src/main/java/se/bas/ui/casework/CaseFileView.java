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
import java.util.Optional;
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
    private final NumberDialog numberDialog;

    @Inject
    CaseFileView(
            OpenCase openCase,
            SignedIn signedIn,
            ConsentNavigation consents,
            GroundNavigation grounds,
            CoverDesk covers,
            NumberDialog numberDialog) {
        super("casework.case.title", "case");
        this.openCase = openCase;
        this.signedIn = signedIn;
        this.consents = consents;
        this.grounds = grounds;
        this.covers = covers;
        this.numberDialog = numberDialog;
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
        Div columns = new Div(content(view), aside(view));
        columns.addClassName("case-columns");
        removeAll();
        add(new CaseHeader(view.header(), view.covering(), actions(view.header())), columns);
    }

    private Component content(CaseView view) {
        return view.covering().headerAlone()
                ? covers.insteadOfTimeline(view, () -> again(view.header().id()))
                : new Timeline(view.timeline());
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

    private Component[] actions(CaseView.Header file) {
        if (file.maskedNumber() != null) {
            return new Component[0];
        }
        Button give = new Button(
                Words.text("casework.number.give"),
                VaadinIcon.USER_CARD.create(),
                click -> numberDialog.open(file.id(), () -> again(file.id())));
        give.setTestId("give-number");
        return new Component[] {give};
    }

    /** After a change. Should the case have closed meanwhile, nothing of it is left standing. */
    private void again(CaseFileId id) {
        open(id).ifPresentOrElse(this::show, () -> getUI().ifPresent(ui -> ui.navigate("")));
    }
}
