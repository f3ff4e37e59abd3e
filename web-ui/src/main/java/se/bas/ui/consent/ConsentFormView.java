package se.bas.ui.consent;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Optional;
import se.bas.application.agency.ListRecipients;
import se.bas.application.agency.Recipients;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.OpenCase;
import se.bas.application.consent.RegisterConsent;
import se.bas.application.consent.Registration;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentDraft;
import se.bas.domain.disclosure.Disclosure;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.HalfDone;
import se.bas.ui.components.Page;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;

/** Registers a consent: one page, under a minute, with its effect in sight all the way. */
@View
@Route(Routes.CONSENT_FORM)
@ForRoles({Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER})
final class ConsentFormView extends Page implements BeforeEnterObserver {
    private final OpenCase openCase;
    private final ListRecipients listRecipients;
    private final RegisterConsent registerConsent;
    private final SignedIn signedIn;
    private final HalfDone halfDone;

    @Inject
    ConsentFormView(
            OpenCase openCase,
            ListRecipients listRecipients,
            RegisterConsent registerConsent,
            SignedIn signedIn,
            HalfDone halfDone) {
        super("consent.form.title", "consent-form");
        this.openCase = openCase;
        this.listRecipients = listRecipients;
        this.registerConsent = registerConsent;
        this.signedIn = signedIn;
        this.halfDone = halfDone;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        Routes.caseIn(entering)
                .flatMap(this::open)
                .ifPresentOrElse(this::show, () -> entering.rerouteToError(NotFoundException.class));
    }

    private Optional<CaseView> open(CaseFileId id) {
        return switch (openCase.open(signedIn.actor(), id)) {
            case Disclosure.Granted<CaseView>(CaseView view, var receipt)
            when view.mayRegisterConsent() -> Optional.of(view);
            case Disclosure.Granted<CaseView> forReadingOnly -> Optional.empty();
            case Disclosure.Withheld<CaseView> withheld -> Optional.empty();
        };
    }

    private void show(CaseView view) {
        Recipients recipients = listRecipients.list(signedIn.actor());
        ConsentDesk.Half half = half(view);
        ConsentDesk desk = new ConsentDesk(view, recipients, ownCode(), half);
        Button save = new Button(Words.text("consent.form.save"), click -> save(view, desk));
        save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        save.setTestId("save");
        Anchor back = back(view, "shell.cancel");
        Div ending = new Div(desk.consequence(), new Div(save, back));
        ending.addClassNames("form-ending");
        Div left = new Div(desk.sections(), ending);
        if (half.before().isPresent()) {
            left.addComponentAsFirst(leftBefore(view));
        }
        Div columns = new Div(left, desk.preview());
        columns.addClassName("form-columns");
        removeAll();
        add(
                heading(Words.text("consent.form.title")),
                lead(Words.text(
                        "consent.form.lead", view.header().name(), view.header().caseNumber())),
                columns);
    }

    /** Whoever is interrupted finds the form as they left it, for as long as the session lasts. */
    private ConsentDesk.Half half(CaseView view) {
        HalfDone.Form form = form(view);
        return new ConsentDesk.Half(halfDone.of(form, ConsentDraft.class), draft -> halfDone.hold(form, draft));
    }

    private HalfDone.Form form(CaseView view) {
        return new HalfDone.Form(
                signedIn.mandate().orElseThrow().id(), view.header().id(), "consent");
    }

    private Div leftBefore(CaseView view) {
        Button anew = new Button(Words.text("consent.form.anew"), click -> {
            halfDone.done(form(view));
            show(view);
        });
        anew.setTestId("begin-anew");
        Div notice = new Div(new Paragraph(Words.text("consent.form.left-before")), anew);
        notice.addClassNames("notice", "draft-offer");
        notice.setTestId("left-before");
        return notice;
    }

    private String ownCode() {
        return signedIn.mandate().map(mandate -> mandate.agencyCode()).orElse("");
    }

    private void save(CaseView view, ConsentDesk desk) {
        if (!desk.complete()) {
            return;
        }
        ConsentDraft draft = desk.draft();
        switch (registerConsent.register(signedIn.actor(), view.header().id(), draft)) {
            case Registration.Registered(var consent, var receipt) -> done(view, desk, receipt);
            case Registration.Rejected(var problems, var receipt) -> desk.problems(problems);
            case Registration.NotFound gone -> getUI().ifPresent(ui -> ui.navigate(Routes.CASES));
        }
    }

    private void done(CaseView view, ConsentDesk desk, se.bas.domain.disclosure.Receipt receipt) {
        halfDone.done(form(view));
        ReceiptNote note = new ReceiptNote(Words.text("consent.form.done"), desk.result(), receipt);
        removeAll();
        Paragraph next = new Paragraph(Words.text("consent.form.done-next"));
        Div panel = new Div(note, next, back(view, "consent.form.to-case"));
        panel.addClassNames("panel", "form-panel");
        add(heading(Words.text("consent.form.title")), panel);
    }

    private static Anchor back(CaseView view, String key) {
        Anchor back = new Anchor(Routes.toCase(view.header().id()), Words.text(key));
        back.addClassName("button-link");
        back.setTestId("to-case");
        return back;
    }
}
