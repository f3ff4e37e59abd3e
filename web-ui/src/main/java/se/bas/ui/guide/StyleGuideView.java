package se.bas.ui.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.bas.application.casework.CaseColumn;
import se.bas.application.casework.CaseFilter.Only;
import se.bas.application.casework.CaseFilter.Sort;
import se.bas.application.listing.ListChoice;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.Protection;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.EntryId;
import se.bas.domain.disclosure.Receipt;
import se.bas.ui.casework.CaseSamples;
import se.bas.ui.components.AgencyBadge;
import se.bas.ui.components.CategoryChip;
import se.bas.ui.components.ConsequenceDialog;
import se.bas.ui.components.EmptyState;
import se.bas.ui.components.Fact;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.LongWork;
import se.bas.ui.components.Page;
import se.bas.ui.components.PictureFigure;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.UndoNote;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The shared parts, each as it looks in use; it reads nothing and stores nothing. Not in the menu. */
@View
@Route("style-guide")
@ForRoles(Role.ADMINISTRATOR)
final class StyleGuideView extends Page {
    private static final Receipt RECEIPT =
            new Receipt(new EntryId(new UUID(0, 0)), Instant.parse("2026-01-12T08:00:00Z"));

    StyleGuideView() {
        super("guide.title", "style-guide");
        add(
                heading(Words.text("guide.title"), primary(Words.text("guide.primary"))),
                lead(Words.text("guide.lead")),
                section("guide.buttons", buttons()),
                section("guide.fields", fields()),
                section("guide.chips", chips()),
                section("guide.facts", facts()),
                section("guide.said", said()),
                section("guide.undo", undo()),
                section("guide.states", states()),
                section("guide.list", CaseSamples.list(shelf())),
                section("guide.draft", CaseSamples.draft()),
                section("guide.wrong", CaseSamples.wrong()),
                section("guide.timeline", CaseSamples.timeline()),
                section("guide.header", CaseSamples.header(Protection.NONE)),
                section("guide.header-protected", CaseSamples.header(Protection.CONFIDENTIALITY_MARK)),
                section("guide.bars", new PictureFigure(SamplePictures.goals())),
                section("guide.lines", new PictureFigure(SamplePictures.places())),
                section("guide.periods", new PictureFigure(SamplePictures.periods(Written.today()))),
                section("guide.steps", new PictureFigure(SamplePictures.steps())));
    }

    private static Section section(String heading, Component... parts) {
        Section section = new Section(new H2(Words.text(heading)));
        section.add(parts);
        section.addClassNames("panel", "guide-section");
        section.setTestId(heading.replace('.', '-'));
        return section;
    }

    private static Button primary(String words) {
        Button button = new Button(words);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("guide-row");
        return row;
    }

    private static Div buttons() {
        Button legal = new Button(Words.text("guide.legal"), click -> ask());
        legal.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        legal.setTestId("guide-legal");
        Button off = new Button(Words.text("guide.off"));
        off.setEnabled(false);
        return row(primary(Words.text("guide.primary")), new Button(Words.text("guide.secondary")), legal, off);
    }

    private static void ask() {
        ConsequenceDialog dialog =
                new ConsequenceDialog(Words.text("guide.legal"), Words.text("guide.consequence"), () -> {});
        dialog.open(Words.text("guide.legal"), StyleGuideView::receipt);
    }

    private static ReceiptNote receipt() {
        return new ReceiptNote(Words.text("guide.done"), Words.text("guide.done-text"), RECEIPT);
    }

    private static Div fields() {
        TextField plain = new TextField(Words.text("guide.field"));
        plain.setHelperText(Words.text("guide.field-help"));
        TextField wrong = new TextField(Words.text("guide.field-wrong"));
        wrong.setErrorMessage(Words.text("guide.field-error"));
        wrong.setInvalid(true);
        TextArea lengthy = new TextArea(Words.text("guide.text"));
        return row(plain, wrong, lengthy);
    }

    private static Div chips() {
        Span withdrawn = new Span(Words.text("consent.card.struck", Words.of(Category.PLAN)));
        withdrawn.addClassNames("chip", "chip-withdrawn");
        return row(Stream.of(
                        new AgencyBadge(Words.text("guide.soc"), "soc"),
                        new AgencyBadge(Words.text("guide.amf"), "amf"),
                        new AgencyBadge(Words.text("guide.af"), "af"),
                        new CategoryChip(Category.PLAN),
                        new CategoryChip(Category.SOBRIETY_RELAPSE),
                        withdrawn)
                .toArray(Component[]::new));
    }

    private static Component facts() {
        return Fact.list(List.of(
                Fact.of(Words.text("guide.fact"), Words.text("guide.fact-value")),
                Fact.of(Words.text("shell.receipt.at"), Written.minute(RECEIPT.at()))));
    }

    private static Div said() {
        Paragraph error = new Paragraph(Words.text("guide.error"));
        error.addClassName("error-text");
        Paragraph notice = new Paragraph(Words.text("guide.notice"));
        notice.addClassName("notice");
        Paragraph consequence = new Paragraph(Words.text("guide.consequence"));
        consequence.addClassName("consequence");
        Div all = new Div(error, notice, consequence, receipt());
        all.addClassName("guide-said");
        return all;
    }

    private static Component undo() {
        Button button = new Button(
                Words.text("guide.undo-show"),
                click -> new UndoNote(
                                Words.text("guide.undo-done"),
                                () -> UndoNote.brief(new Span(Words.text("guide.undo-back")))
                                        .open())
                        .open());
        button.setTestId("guide-undo-show");
        return row(button);
    }

    private static Div states() {
        EmptyState empty = new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                Words.text("guide.empty-heading"),
                Words.text("guide.empty-next"),
                new Button(Words.text("guide.secondary")));
        EmptyState broken =
                new EmptyState(VaadinIcon.WARNING, Words.text("guide.broken"), Words.text("guide.broken-next"));
        LongWork work = new LongWork(Words.text("guide.waiting"), 8, Words.text("guide.waiting-further"), "guide");
        work.come(3, Words.text("guide.waiting-done"));
        work.stoppedBy(Words.text("guide.waiting-stop"), () -> {});
        Div all = new Div(empty, work, broken);
        all.addClassName("guide-said");
        return all;
    }

    /** Two views, one of which the list opens with. */
    private static SampleShelf<ListChoice.Cases> shelf() {
        SampleShelf<ListChoice.Cases> shelf = new SampleShelf<>();
        shelf.save(
                Words.text("guide.list-view"),
                new ListChoice.Cases(Sort.LONGEST_QUIET, Set.of(Only.QUIET_30_DAYS), Set.of(CaseColumn.OPENED)),
                true);
        shelf.save(Words.text("guide.list-opening"), new ListChoice.Cases(Sort.OPENED, Set.of(), Set.of()), false);
        return shelf;
    }
}
