package se.bas.ui.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.ListRecipients;
import se.bas.application.agency.Recipients.Recipient;
import se.bas.application.consent.AskForConsent;
import se.bas.application.consent.Asking;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Category;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.ConsequenceDialog;
import se.bas.ui.components.OfferedCategories;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.Words;

/** Has the participant asked for a consent: says whom to, what about, and that nobody outside hears of it (UIX-07). */
final class AskingDialog {
    private final AskForConsent askForConsent;
    private final ListRecipients listRecipients;
    private final SignedIn signedIn;
    private final CaseFileId file;
    private final Runnable changed;

    AskingDialog(
            AskForConsent askForConsent,
            ListRecipients listRecipients,
            SignedIn signedIn,
            CaseFileId file,
            Runnable changed) {
        this.askForConsent = askForConsent;
        this.listRecipients = listRecipients;
        this.signedIn = signedIn;
        this.file = file;
        this.changed = changed;
    }

    void open() {
        Select<Recipient> unit = new Select<>();
        unit.setLabel(Words.text("consent.ask.unit"));
        unit.setItems(listRecipients.list(signedIn.actor()).units());
        unit.setItemLabelGenerator(AskingDialog::name);
        unit.setWidthFull();
        unit.setTestId("ask-unit");
        Select<Category> category = new Select<>();
        category.setLabel(Words.text("consent.ask.category"));
        category.setItems(
                OfferedCategories.offered(signedIn.mandate().orElseThrow().role()));
        category.setItemLabelGenerator(Words::of);
        category.setWidthFull();
        category.setTestId("ask-category");
        ConsequenceDialog dialog = new ConsequenceDialog(
                        Words.text("consent.ask.heading"), Words.text("consent.ask.consequence-later"), () -> {})
                .harmless();
        Runnable told = () -> {
            dialog.problem("");
            dialog.sentence(sentence(unit.getValue(), category.getValue()));
        };
        unit.addValueChangeListener(change -> told.run());
        category.addValueChangeListener(change -> told.run());
        dialog.open(
                Words.text("consent.ask.confirm"),
                () -> ask(unit.getValue(), category.getValue(), dialog),
                unit,
                category);
    }

    private @Nullable Component ask(@Nullable Recipient unit, @Nullable Category category, ConsequenceDialog dialog) {
        return switch (askForConsent.ask(signedIn.actor(), file, unit == null ? null : unit.id(), category)) {
            case Asking.Done(var receipt) -> {
                changed.run();
                yield new ReceiptNote(Words.text("consent.ask.done"), Words.text("consent.ask.done-text"), receipt);
            }
            case Asking.Rejected(var problems, var receipt) -> {
                dialog.problem(Words.of(problems.getFirst()));
                yield null;
            }
            case Asking.NotFound gone -> new Paragraph(Words.text("consent.ask.gone"));
        };
    }

    private static String sentence(@Nullable Recipient unit, @Nullable Category category) {
        return unit == null || category == null
                ? Words.text("consent.ask.consequence-later")
                : Words.text("consent.ask.consequence", name(unit), Words.of(category));
    }

    private static String name(Recipient unit) {
        return Words.text("consent.effect.unit", Words.of(unit.unit()), Words.of(unit.agency()));
    }
}
