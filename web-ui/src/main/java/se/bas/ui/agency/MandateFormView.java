package se.bas.ui.agency;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Inject;
import java.util.Optional;
import se.bas.application.NeedsFreshSignIn;
import se.bas.application.agency.GrantMandate;
import se.bas.application.agency.MandateGrant;
import se.bas.application.agency.PrepareMandate;
import se.bas.domain.agency.MandateDraft;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.Receipt;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.Page;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;

/** Grants a mandate. It waits for a second person, and the page says so all the way. */
@View
@Route(MandateFormView.ROUTE)
@ForRoles({Role.ADMINISTRATOR, Role.MANAGER})
final class MandateFormView extends Page implements BeforeEnterObserver {
    static final String ROUTE = "mandates/new";

    private final PrepareMandate prepareMandate;
    private final GrantMandate grantMandate;
    private final StepUp stepUp;
    private final SignedIn signedIn;

    @Inject
    MandateFormView(PrepareMandate prepareMandate, GrantMandate grantMandate, StepUp stepUp, SignedIn signedIn) {
        super("agency.mandates.form.title", "mandate-form");
        this.prepareMandate = prepareMandate;
        this.grantMandate = grantMandate;
        this.stepUp = stepUp;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        if (!stepUp.isFresh()) {
            // Before anything is typed; back here afterwards.
            throw new NeedsFreshSignIn();
        }
        MandateFields fields = new MandateFields(prepareMandate.prepare(signedIn.actor()));
        kept().ifPresent(fields::fill);
        MandateProblems problems = new MandateProblems(fields);
        Button save = new Button(Words.text("agency.mandates.form.save"), click -> save(fields, problems));
        save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        save.setTestId("save");
        Div ending = new Div(fields.consequence(), new Div(save, back("shell.cancel")));
        ending.addClassName("form-ending");
        removeAll();
        add(
                heading(Words.text("agency.mandates.form.title")),
                lead(Words.text("agency.mandates.form.lead")),
                fields.sections(),
                ending);
    }

    private void save(MandateFields fields, MandateProblems problems) {
        MandateDraft draft = fields.draft();
        try {
            switch (grantMandate.grant(signedIn.actor(), draft)) {
                case MandateGrant.Proposed(var mandate, var receipt) -> done(fields, receipt);
                case MandateGrant.Rejected(var found, var receipt) -> problems.show(found);
            }
        } catch (NeedsFreshSignIn tooLong) {
            // Filling in took longer than a sign-in is fresh; on the way there and back nothing typed is lost (ACC-04).
            VaadinSession.getCurrent().setAttribute(MandateDraft.class, draft);
            throw tooLong;
        }
    }

    private static Optional<MandateDraft> kept() {
        VaadinSession session = VaadinSession.getCurrent();
        MandateDraft draft = session.getAttribute(MandateDraft.class);
        session.setAttribute(MandateDraft.class, null);
        return Optional.ofNullable(draft);
    }

    private void done(MandateFields fields, Receipt receipt) {
        Div panel = new Div(
                new ReceiptNote(
                        Words.text("agency.mandates.form.done"),
                        fields.consequence().getText(),
                        receipt),
                back("agency.mandates.form.to-list"));
        panel.addClassNames("panel", "form-panel");
        removeAll();
        add(heading(Words.text("agency.mandates.form.title")), panel);
    }

    private static Anchor back(String key) {
        Anchor back = new Anchor(MandatesView.ROUTE, Words.text(key));
        back.addClassName("button-link");
        back.setTestId("to-mandates");
        return back;
    }
}
