package se.bas.ui.casework;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.casework.ParticipantRegistration;
import se.bas.application.casework.RegisterParticipant;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.ParticipantDraft;
import se.bas.domain.casework.ParticipantProblem;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.Page;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;

/** Opens my agency's case file on somebody. Whether others know the person is neither asked nor told. */
@View
@Route(Routes.NEW_CASE)
@ForRoles({Role.CASEWORKER, Role.MANAGER})
final class NewParticipantView extends Page {
    private final RegisterParticipant registerParticipant;
    private final SignedIn signedIn;
    private final ParticipantFields fields = new ParticipantFields();

    @Inject
    NewParticipantView(RegisterParticipant registerParticipant, SignedIn signedIn) {
        super("casework.new.title", "new-participant");
        this.registerParticipant = registerParticipant;
        this.signedIn = signedIn;
        add(
                heading(Words.text("casework.new.title")),
                lead(Words.text("casework.new.lead")),
                fields.sections(),
                ending());
    }

    private Div ending() {
        Button save = new Button(Words.text("casework.new.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        save.setTestId("save");
        Anchor back = new Anchor(Routes.CASES, Words.text("shell.cancel"));
        back.addClassName("button-link");
        Paragraph consequence = new Paragraph(Words.text("casework.new.consequence"));
        consequence.addClassName("consequence");
        Div ending = new Div(consequence, new Div(save, back));
        ending.addClassName("form-ending");
        return ending;
    }

    private void save() {
        ParticipantDraft draft = fields.draft();
        List<ParticipantProblem> problems = fields.problems(draft);
        fields.show(problems);
        if (!problems.isEmpty()) {
            return;
        }
        switch (registerParticipant.register(signedIn.actor(), draft)) {
            case ParticipantRegistration.Registered(var file, var receipt) ->
                getUI().ifPresent(ui -> ui.navigate(Routes.toCase(file)));
            case ParticipantRegistration.Rejected(var rejected, var receipt) -> fields.show(rejected);
        }
    }
}
