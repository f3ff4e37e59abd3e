package se.bas.ui.consent;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.bas.application.NeedsFreshSignIn;
import se.bas.application.consent.WithdrawBlindly;
import se.bas.application.consent.Withdrawal;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.disclosure.Receipt;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.agency.StepUp;
import se.bas.ui.components.ConsequenceDialog;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.Page;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;
import se.bas.ui.paper.PaperNavigation;

/** Withdraws for someone whose case I cannot open. The answer never tells whether there was anything to withdraw. */
@View
@Route(Routes.WITHDRAWAL)
@ForRoles({Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER, Role.AUDITOR, Role.REGISTRAR})
final class BlindWithdrawalView extends Page implements BeforeEnterObserver {
    private final WithdrawBlindly withdrawBlindly;
    private final SignedIn signedIn;
    private final StepUp stepUp;
    private final TextField number = new TextField(Words.text("consent.blind.number"));
    private final Div answer = new Div();

    @Inject
    BlindWithdrawalView(WithdrawBlindly withdrawBlindly, SignedIn signedIn, StepUp stepUp, PaperNavigation papers) {
        super("consent.blind.title", "blind-withdrawal");
        this.withdrawBlindly = withdrawBlindly;
        this.signedIn = signedIn;
        this.stepUp = stepUp;
        number.setHelperText(Words.text("consent.blind.number-help"));
        number.setAutocomplete(Autocomplete.OFF);
        number.setTestId("number");
        number.addKeyDownListener(Key.ENTER, pressed -> ask());
        Button withdraw = new Button(Words.text("consent.blind.withdraw"), click -> ask());
        withdraw.addThemeVariants(ButtonVariant.PRIMARY);
        withdraw.setTestId("withdraw-blindly");
        Paragraph neutral = new Paragraph(Words.text("consent.blind.neutral"));
        neutral.addClassName("notice");
        Div form = new Div(number, neutral, withdraw, answer);
        form.addClassNames("panel", "form-panel");
        add(
                heading(Words.text("consent.blind.title")),
                lead(Words.text("consent.blind.lead")),
                form,
                papers.blankConsentForm(),
                papers.given());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        if (!stepUp.isFresh()) {
            // Before a number is typed; back here afterwards.
            throw new NeedsFreshSignIn();
        }
    }

    private void ask() {
        answer.removeAll();
        String typed = number.getValue().strip();
        if (PersonalNumber.read(typed, Written.today()) instanceof PersonalNumber.Reading.Invalid(var problem)) {
            wrong(problem);
            return;
        }
        right();
        ConsequenceDialog dialog = new ConsequenceDialog(
                Words.text("consent.blind.confirm-heading"), Words.text("consent.blind.consequence"), number::clear);
        dialog.open(Words.text("consent.blind.withdraw"), () -> withdraw(typed, dialog));
    }

    private @Nullable ReceiptNote withdraw(String typed, ConsequenceDialog dialog) {
        return switch (withdrawBlindly.withdraw(signedIn.actor(), typed)) {
            case Withdrawal.Done(var receipt) -> done(receipt);
            case Withdrawal.NotFound(var receipt) -> done(receipt);
            case Withdrawal.NotANumber(var problem) -> {
                dialog.problem(Words.of(problem));
                yield null;
            }
        };
    }

    private static ReceiptNote done(Receipt receipt) {
        return new ReceiptNote(Words.text("consent.blind.done"), Words.text("consent.blind.done-text"), receipt);
    }

    private void wrong(PersonalNumber.Problem problem) {
        number.setErrorMessage(Words.of(problem));
        number.setInvalid(true);
        number.focus();
    }

    private void right() {
        number.setInvalid(false);
    }
}
