package se.bas.ui.placement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import se.bas.application.employer.EmployerLine;
import se.bas.application.placement.AnswerPresentation;
import se.bas.application.placement.PlacementsView;
import se.bas.application.placement.PresentationView;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.placement.ApprovalWay;
import se.bas.domain.placement.PresentationAnswer;
import se.bas.domain.placement.PresentationDraft;
import se.bas.domain.placement.PresentationState;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** What employers are told, each text for exactly one of them, and what the participant said about it (PRO-30–31). */
final class PresentationPanel extends Section {
    private final PlacementActs acts;
    private final CaseFileId file;
    private final PlacementDialogs dialogs;
    private final Runnable changed;
    private final Consumer<PresentationView> print;

    PresentationPanel(
            PlacementsView view,
            PlacementActs acts,
            CaseFileId file,
            PlacementDialogs dialogs,
            Runnable changed,
            Consumer<PresentationView> print) {
        this.acts = acts;
        this.file = file;
        this.dialogs = dialogs;
        this.changed = changed;
        this.print = print;
        addClassNames("panel", "task-panel");
        setTestId("presentations");
        Div top = new Div(new H2(Words.text("placement.presentation.heading")));
        top.addClassName("panel-top");
        if (view.mayWrite()) {
            Button write =
                    new Button(Words.text("placement.presentation.write"), VaadinIcon.PLUS.create(), click -> write());
            write.addThemeVariants(ButtonVariant.TERTIARY);
            write.setTestId("write-presentation");
            top.add(write);
        }
        add(top, PlacementDialogs.below("placement.presentation.lead"));
        if (view.presentations().isEmpty()) {
            Paragraph nothing = new Paragraph(Words.text("placement.presentation.nothing"));
            nothing.addClassName("panel-nothing");
            add(nothing);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("task-rows");
        list.getElement().setAttribute("role", "list");
        view.presentations().forEach(one -> list.add(row(one)));
        add(list);
    }

    private ListItem row(PresentationView one) {
        Span state = new Span(Words.of(one.state()));
        state.addClassNames(
                "chip", "status-" + one.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        state.setTestId("presentation-state");
        Div head = new Div(new H3(Words.text("placement.presentation.to", one.employerName())), state);
        head.addClassName("row-meta");
        Paragraph text = new Paragraph(one.text());
        text.addClassName("kept-lines");
        Span told = new Span(Words.list(one.told()));
        told.addClassName("below");
        Div body = new Div(head, text, told);
        body.addClassName("task-body");
        one.answers().forEach(answer -> {
            Span line = new Span(Words.text(
                    "placement.presentation.answered",
                    Words.of(answer.answer()),
                    Words.of(answer.way()),
                    Written.day(answer.day()),
                    answer.by()));
            line.addClassName("below");
            body.add(line);
        });
        Div buttons = new Div();
        buttons.addClassName("task-buttons");
        one.may()
                .forEach(answer -> buttons.add(button(
                        "placement.presentation.act." + answer.name(),
                        one,
                        "answer-" + answer.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        () -> answer(one, answer))));
        if (one.state() == PresentationState.APPROVED) {
            buttons.add(button("placement.presentation.print", one, "print-presentation", () -> print.accept(one)));
        }
        ListItem row = new ListItem(body, buttons);
        row.addClassNames("item-row", "presentation-row");
        row.setTestId("presentation-row");
        return row;
    }

    private static Button button(String key, PresentationView about, String testId, Runnable act) {
        Button button = new Button(Words.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Words.text(key) + ": " + about.employerName());
        button.setTestId(testId);
        return button;
    }

    private void write() {
        ComboBox<EmployerLine> employer = dialogs.employers();
        TextArea text = new TextArea(Words.text("placement.presentation.text"));
        text.setMaxLength(PresentationDraft.TEXT_AT_MOST);
        text.setWidthFull();
        text.setTestId("presentation-text");
        CheckboxGroup<Category> told = new CheckboxGroup<>(Words.text("placement.presentation.told"));
        told.setItems(PresentationDraft.possible());
        told.setItemLabelGenerator(Words::of);
        told.setTestId("presentation-told");
        open(
                new FormDialog(Words.text("placement.presentation.write"), Words.text("placement.save"))
                        .part(PlacementDialogs.below("placement.presentation.write-lead"))
                        .field("employer", employer)
                        .field("text", text)
                        .field("categories", told),
                () -> PlacementActs.flaws(acts.present(
                        file, PlacementDialogs.id(employer), new PresentationDraft(text.getValue(), told.getValue()))));
    }

    private void answer(PresentationView one, PresentationAnswer answer) {
        RadioButtonGroup<ApprovalWay> way = PlacementDialogs.ways();
        DayPicker day = PlacementDialogs.day("placement.presentation.day");
        open(
                new FormDialog(Words.of("placement.presentation.act", answer), Words.text("placement.save"))
                        .part(new Paragraph(
                                Words.text("placement.presentation.consequence." + answer.name(), one.employerName())))
                        .field("way", way)
                        .field("day", day),
                () -> PlacementActs.flaws(acts.answer(
                        file, one.id(), new AnswerPresentation.Heard(answer, way.getValue(), day.getValue()))));
    }

    private void open(FormDialog dialog, java.util.function.Supplier<List<FormDialog.Flaw>> act) {
        dialog.open(() -> {
            List<FormDialog.Flaw> flaws = act.get();
            if (flaws.isEmpty()) {
                changed.run();
            }
            return flaws;
        });
    }
}
