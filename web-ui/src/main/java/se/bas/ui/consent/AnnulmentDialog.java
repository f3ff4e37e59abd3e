package se.bas.ui.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import se.bas.application.consent.AnnulConsent;
import se.bas.application.consent.Annulment;
import se.bas.application.consent.ConsentView;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.AnnulmentReason;
import se.bas.domain.disclosure.Receipt;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.ConsequenceDialog;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.Words;

/** Annuls a consent that was registered in error, and leads to the registration of the correct one (CON-23). */
final class AnnulmentDialog {
    private final AnnulConsent annulConsent;
    private final SignedIn signedIn;
    private final CaseFileId file;
    private final Runnable changed;

    AnnulmentDialog(AnnulConsent annulConsent, SignedIn signedIn, CaseFileId file, Runnable changed) {
        this.annulConsent = annulConsent;
        this.signedIn = signedIn;
        this.file = file;
        this.changed = changed;
    }

    void open(ConsentView consent) {
        TextArea reason = new TextArea(Words.text("consent.annul.reason"));
        reason.setHelperText(Words.text("consent.annul.reason-help"));
        reason.setMaxLength(AnnulmentReason.MOST);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setTestId("annul-reason");
        reason.setWidthFull();
        ConsequenceDialog dialog = new ConsequenceDialog(
                Words.text("consent.annul.heading"),
                Words.text(
                        "consent.annul.consequence", Words.of(consent.recipientUnit()), Words.of(consent.recipient())),
                () -> {});
        dialog.open(Words.text("consent.annul.confirm"), () -> annul(consent, reason, dialog), reason);
    }

    private @Nullable Component annul(ConsentView consent, TextArea reason, ConsequenceDialog dialog) {
        return switch (annulConsent.annul(signedIn.actor(), file, consent.id(), reason.getValue())) {
            case Annulment.Done(var receipt) -> {
                changed.run();
                yield done(consent, receipt, dialog);
            }
            case Annulment.NoReason none -> {
                dialog.problem(Words.text("consent.annul.no-reason", AnnulmentReason.LEAST));
                reason.focus();
                yield null;
            }
            case Annulment.NotFound gone -> new Paragraph(Words.text("consent.withdraw.gone"));
        };
    }

    private Div done(ConsentView consent, Receipt receipt, ConsequenceDialog dialog) {
        Button correct = new Button(Words.text("consent.annul.correct"), click -> {
            dialog.close();
            FormLink.correcting(file, consent.id()).follow();
        });
        correct.addThemeVariants(ButtonVariant.PRIMARY);
        correct.setTestId("register-correct");
        return new Div(
                new ReceiptNote(
                        Words.text("consent.annul.done"),
                        Words.text("consent.annul.done-text", Words.of(consent.recipientUnit())),
                        receipt),
                correct);
    }
}
