package se.bas.ui.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.application.consent.ConsentView;
import se.bas.application.consent.WithdrawConsent;
import se.bas.application.consent.Withdrawal;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Category;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.ConsequenceDialog;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.Words;
import se.bas.ui.paper.PaperNavigation;

/** Withdraws all of a consent, or some of its categories (CON-30, CON-31). */
final class WithdrawalDialog {
    private final WithdrawConsent withdrawConsent;
    private final SignedIn signedIn;
    private final CaseFileId file;
    private final Runnable changed;
    private final PaperNavigation papers;

    private enum Extent {
        ALL,
        SOME
    }

    WithdrawalDialog(
            WithdrawConsent withdrawConsent,
            SignedIn signedIn,
            CaseFileId file,
            Runnable changed,
            PaperNavigation papers) {
        this.withdrawConsent = withdrawConsent;
        this.signedIn = signedIn;
        this.file = file;
        this.changed = changed;
        this.papers = papers;
    }

    void open(ConsentView consent) {
        ConsequenceDialog dialog =
                new ConsequenceDialog(Words.text("consent.withdraw.heading"), all(consent), () -> {});
        CheckboxGroup<Category> parts = parts(consent);
        RadioButtonGroup<Extent> extent = extent();
        Runnable told = () -> {
            boolean some = extent.getValue() == Extent.SOME;
            parts.setVisible(some);
            dialog.problem("");
            dialog.sentence(some ? some(consent, parts.getValue()) : all(consent));
        };
        extent.addValueChangeListener(change -> told.run());
        parts.addValueChangeListener(change -> told.run());
        told.run();
        dialog.open(
                Words.text("consent.withdraw.confirm"),
                () -> withdraw(consent, extent.getValue(), parts.getValue(), dialog),
                consent.categories().size() > 1 ? new Component[] {extent, parts} : new Component[0]);
    }

    private @Nullable Component withdraw(
            ConsentView consent, Extent extent, Set<Category> chosen, ConsequenceDialog dialog) {
        if (extent == Extent.SOME && chosen.isEmpty()) {
            dialog.problem(Words.text("consent.withdraw.choose"));
            return null;
        }
        Set<Category> categories = extent == Extent.SOME ? chosen : Set.of();
        return switch (withdrawConsent.withdraw(signedIn.actor(), file, consent.id(), categories)) {
            case Withdrawal.Done(var receipt) -> {
                // At once, beneath the receipt: what the page says is not to differ from what is so.
                changed.run();
                yield done(
                        consent,
                        new ReceiptNote(
                                Words.text("consent.withdraw.done"),
                                Words.text(
                                        "consent.withdraw.done-text",
                                        Words.of(consent.recipientUnit()),
                                        Words.list(categories.isEmpty() ? consent.categories() : categories)),
                                receipt));
            }
            case Withdrawal.NotFound gone -> new Paragraph(Words.text("consent.withdraw.gone"));
            case Withdrawal.NotANumber never -> new Paragraph(Words.of(never.problem()));
        };
    }

    /** With a paper for the participant, where the consent is ours to take out. */
    private Component done(ConsentView consent, ReceiptNote note) {
        return consent.given() ? new Div(note, papers.receipt(file, consent.id())) : note;
    }

    private static RadioButtonGroup<Extent> extent() {
        RadioButtonGroup<Extent> extent = new RadioButtonGroup<>(Words.text("consent.withdraw.extent"));
        extent.setItems(Extent.values());
        extent.setItemLabelGenerator(one -> Words.of("consent.withdraw.extent", one));
        extent.setValue(Extent.ALL);
        extent.setHelperText(Words.text("consent.withdraw.extent-help"));
        extent.setTestId("withdraw-extent");
        return extent;
    }

    private static CheckboxGroup<Category> parts(ConsentView consent) {
        CheckboxGroup<Category> parts = new CheckboxGroup<>(Words.text("consent.withdraw.parts"));
        parts.setItems(consent.categories().stream().sorted().toList());
        parts.setItemLabelGenerator(Words::of);
        parts.setTestId("withdraw-categories");
        return parts;
    }

    private static String all(ConsentView consent) {
        return some(consent, consent.categories());
    }

    private static String some(ConsentView consent, Set<Category> categories) {
        return categories.isEmpty()
                ? Words.text("consent.withdraw.choose")
                : Words.text(
                        "consent.withdraw.consequence",
                        Words.of(consent.recipientUnit()),
                        Words.of(consent.recipient()),
                        Words.list(categories),
                        Words.of(consent.discloser()));
    }
}
