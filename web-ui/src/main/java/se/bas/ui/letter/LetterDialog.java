package se.bas.ui.letter;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import se.bas.application.casework.CaseView;
import se.bas.application.contact.Contacting;
import se.bas.application.paper.LetterWriting;
import se.bas.application.template.OfferedTemplates;
import se.bas.domain.casework.NoteWarning;
import se.bas.domain.casework.Protection;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.document.DocumentId;
import se.bas.domain.letter.LetterDraft;
import se.bas.domain.letter.LetterProblem;
import se.bas.domain.letter.LetterTemplate;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.template.Placeholder;
import se.bas.domain.template.TemplateText;
import se.bas.domain.template.TemplateWording;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.LetterSheet;
import se.bas.ui.components.OfferedCategories;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.TemplateVersions;
import se.bas.ui.components.Texts;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Writes a letter: filled in from the case, edited, and seen before it is made (UIX-10). */
final class LetterDialog {
    private static final int HALF_AN_HOUR = 30;
    private static final int TYPING_PAUSE = 400;

    private final Dialog dialog = new Dialog();
    private final Select<LetterTemplate> template = new Select<>();
    private final Select<MessageLanguage> language = new Select<>();
    private final Select<Category> category = new Select<>();
    private final DateTimePicker at = new DateTimePicker(Words.text("letter.at"));
    private final TextField place = new TextField(Words.text("letter.place"));
    private final TextField phone = new TextField(Words.text("letter.phone"));
    private final TextArea address = new TextArea(Words.text("letter.address"));
    private final Paragraph noAddress = new Paragraph(Words.text("letter.no-address"));
    private final TextField heading = new TextField(Words.text("letter.heading"));
    private final TextArea body = new TextArea(Words.text("letter.body"));
    private final Paragraph warning = new Paragraph(Words.of(NoteWarning.NUMBER));
    private final Button again = new Button(Words.text("letter.again"), click -> again());
    private final Paragraph version = new Paragraph();
    private final LetterSheet sheet = new LetterSheet();
    private final Button make = new Button(Words.text("letter.make"), click -> make());
    private final Button cancel = new Button(Words.text("shell.cancel"), click -> dialog.close());
    private final SequencedMap<String, Component> fields = new LinkedHashMap<>();
    private final CaseView view;
    private final LetterDesk desk;
    private final Runnable changed;
    private OfferedTemplates offered;
    private boolean edited;

    LetterDialog(CaseView view, LetterDesk desk, Runnable changed) {
        this.view = view;
        this.desk = desk;
        this.changed = changed;
        offered = desk.templates();
        dialog.setHeaderTitle(Words.text("letter.title"));
        dialog.setWidth("72rem");
        dialog.setMaxWidth("96vw");
        dialog.setCloseOnOutsideClick(false);
        choices();
        typed();
        fields.put("template", template);
        fields.put("language", language);
        fields.put("category", category);
        fields.put("at", at);
        fields.put("place", place);
        fields.put("phone", phone);
        fields.put("address", address);
        fields.put("heading", heading);
        fields.put("body", body);
        dialog.add(columns());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setTestId("letter-make");
        make.setDisableOnClick(true);
        cancel.setTestId("cancel");
        dialog.getFooter().add(cancel, make);
        show();
    }

    private void choices() {
        template.setLabel(Words.text("letter.template"));
        template.setItems(LetterTemplate.values());
        template.setItemLabelGenerator(one -> Words.of(one.item()));
        template.setValue(LetterTemplate.LETTER_INVITATION);
        template.setTestId("letter-template");
        template.addValueChangeListener(change -> show());
        language.setLabel(Words.text("letter.language"));
        language.setItems(MessageLanguage.values());
        language.setItemLabelGenerator(Words::of);
        language.setValue(MessageLanguage.SV);
        language.setTestId("letter-language");
        language.addValueChangeListener(change -> show());
        category.setLabel(Words.text("document.category"));
        category.setItems(OfferedCategories.offered(desk.role()));
        category.setItemLabelGenerator(Words::of);
        category.setHelperText(Words.text("document.category-help"));
        category.setTestId("letter-category");
        at.setStep(Duration.ofMinutes(HALF_AN_HOUR));
        at.setDatePickerI18n(DayPicker.words());
        at.setLocale(Texts.SWEDISH);
        at.setTestId("letter-at");
        at.addValueChangeListener(change -> show());
    }

    private void typed() {
        place.setMaxLength(LetterDraft.PLACE_AT_MOST);
        place.setTestId("letter-place");
        phone.setHelperText(Words.text("outbox.send.phone-help"));
        phone.setTestId("letter-phone");
        address.setHelperText(Words.text("letter.address-help"));
        address.setTestId("letter-address");
        noAddress.addClassName("notice");
        noAddress.setTestId("letter-no-address");
        boolean hidden = view.header().protection() != Protection.NONE;
        address.setVisible(!hidden);
        noAddress.setVisible(hidden);
        heading.setMaxLength(LetterDraft.HEADING_AT_MOST);
        heading.setTestId("letter-heading");
        body.setHelperText(Words.text("letter.body-help"));
        body.setTestId("letter-body");
        body.addClassName("letter-text");
        place.setValueChangeMode(ValueChangeMode.LAZY);
        phone.setValueChangeMode(ValueChangeMode.LAZY);
        address.setValueChangeMode(ValueChangeMode.LAZY);
        heading.setValueChangeMode(ValueChangeMode.LAZY);
        body.setValueChangeMode(ValueChangeMode.LAZY);
        body.setValueChangeTimeout(TYPING_PAUSE);
        place.addValueChangeListener(change -> show());
        phone.addValueChangeListener(change -> show());
        address.addValueChangeListener(change -> show());
        heading.addValueChangeListener(this::edited);
        body.addValueChangeListener(this::edited);
        warning.addClassName("notice");
        warning.setTestId("letter-warning");
        warning.getElement().setAttribute("role", "status");
        again.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        again.setTestId("letter-again");
        version.addClassName("below");
        version.setTestId("letter-version");
    }

    private Component columns() {
        Div choices = new Div(template, language, category);
        choices.addClassName("field-row");
        Div when = new Div(at, place, phone);
        when.addClassName("field-row");
        Div form = new Div(choices, when, address, noAddress, heading, body, warning, again);
        form.addClassName("letter-form");
        Paragraph consequence = new Paragraph(Words.text("letter.consequence"));
        consequence.addClassName("consequence");
        consequence.setTestId("consequence");
        Div seen = new Div(sheet, version, consequence);
        seen.addClassName("letter-seen");
        Div columns = new Div(form, seen);
        columns.addClassName("letter-columns");
        return columns;
    }

    /** Begins with the time and place of an appointment. */
    void about(Contacting.Appointment appointment) {
        at.setValue(LocalDateTime.ofInstant(appointment.at(), Written.ZONE));
        place.setValue(appointment.place());
        category.setValue(Category.ATTENDANCE);
        show();
    }

    void open() {
        dialog.open();
        template.focus();
    }

    private void edited(ComponentValueChangeEvent<?, String> change) {
        if (change.isFromClient()) {
            edited = true;
        }
        show();
    }

    private void again() {
        edited = false;
        show();
        body.focus();
    }

    private TemplateWording wording() {
        return offered.of(template.getValue().item()).in(language.getValue());
    }

    private LetterDraft draft() {
        LocalDateTime when = at.isVisible() ? at.getValue() : null;
        return new LetterDraft(
                template.getValue(),
                wording().version().number(),
                language.getValue(),
                category.getValue(),
                when == null ? null : when.atZone(Written.ZONE).toInstant(),
                place.isVisible() ? place.getValue() : "",
                phone.isVisible() ? phone.getValue() : "",
                address.isVisible() ? address.getValue() : "",
                edited ? heading.getValue() : "",
                edited ? body.getValue() : "");
    }

    /** What the letter knows of the case and its writer; the use case fills in the same. */
    private Map<Placeholder, String> values(LetterDraft draft) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.putAll(draft.values());
        CaseView.Header header = view.header();
        var locale = language.getValue().locale();
        String sender = offered.sender();
        values.put(Placeholder.NAME, header.name());
        values.put(Placeholder.CASE_NUMBER, header.caseNumber());
        values.put(Placeholder.CASEWORKER, offered.writer());
        values.put(Placeholder.UNIT, offered.unit().in(locale));
        values.put(Placeholder.SENDER, sender == null ? header.agency().in(locale) : sender);
        return values;
    }

    private void show() {
        TemplateWording wording = wording();
        boolean timed = names(wording, Placeholder.DAY) || names(wording, Placeholder.TIME);
        at.setVisible(timed);
        place.setVisible(names(wording, Placeholder.PLACE));
        phone.setVisible(names(wording, Placeholder.PHONE));
        LetterDraft draft = draft();
        if (!edited) {
            TemplateWording filled = wording.filled(values(draft));
            heading.setValue(filled.subject());
            body.setValue(filled.body());
        }
        again.setVisible(edited);
        warning.setVisible(NoteWarning.in(body.getValue(), Written.today()).contains(NoteWarning.NUMBER));
        List<String> to = new ArrayList<>();
        to.add(view.header().name());
        to.addAll(draft.addressLines());
        sheet.show(language.getValue(), senderLine(wording), to, heading.getValue(), body.getValue());
        version.setText(Words.text("template.made-from", TemplateVersions.words(wording.version())));
    }

    private static boolean names(TemplateWording wording, Placeholder placeholder) {
        return TemplateText.names(wording.body(), placeholder);
    }

    private String senderLine(TemplateWording wording) {
        String sender = offered.sender();
        if (sender == null) {
            return TemplateText.names(wording.sender(), Placeholder.SENDER) ? "" : wording.sender();
        }
        return TemplateText.filled(wording.sender(), Map.of(Placeholder.SENDER, sender));
    }

    private void make() {
        make.setEnabled(true);
        List<LetterProblem> emptied = emptied();
        if (!emptied.isEmpty()) {
            tell(emptied);
            return;
        }
        switch (desk.write(view.header().id(), draft())) {
            case LetterWriting.Made(var id, var receipt) -> made(id, receipt);
            case LetterWriting.Rejected(var problems, var receipt) -> {
                if (problems.contains(LetterProblem.TEMPLATE_CHANGED)) {
                    offered = desk.templates();
                    show();
                }
                tell(problems);
            }
            case LetterWriting.NotFound gone -> {
                dialog.close();
                changed.run();
            }
        }
    }

    /** What was cleared is not sent as untouched: nobody gets a template's words that were taken away. */
    private List<LetterProblem> emptied() {
        List<LetterProblem> found = new ArrayList<>();
        if (edited && heading.getValue().isBlank()) {
            found.add(LetterProblem.HEADING_MISSING);
        }
        if (edited && body.getValue().isBlank()) {
            found.add(LetterProblem.BODY_MISSING);
        }
        return found;
    }

    /** The browser fetches it at once; the link stays for whoever lost it. */
    private void made(DocumentId id, Receipt receipt) {
        Anchor fetch = desk.documents().fetch(view.header().id(), id, Words.text("letter.fetch"));
        fetch.setTestId("fetch-letter");
        Div done = new Div(
                new ReceiptNote(
                        Words.text("letter.made"),
                        Words.text(
                                "letter.made-text", Words.of(template.getValue().item())),
                        receipt),
                fetch);
        done.addClassName("dialog-body");
        dialog.removeAll();
        dialog.setHeaderTitle(Words.text("shell.receipt.heading"));
        dialog.setWidth("36rem");
        dialog.add(done);
        dialog.getFooter().removeAll();
        Button close = new Button(Words.text("shell.close"), click -> dialog.close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        close.setTestId("close");
        dialog.getFooter().add(close);
        close.focus();
        fetch.getElement().executeJs("this.click()");
        changed.run();
    }

    private void tell(List<LetterProblem> problems) {
        fields.values().forEach(field -> mark(field, ""));
        problems.reversed().forEach(problem -> {
            Component field = fields.get(problem.field());
            if (field != null) {
                mark(field, Words.of(problem));
            }
        });
        fields.values().stream()
                .filter(field -> field instanceof HasValidationProperties marked && marked.isInvalid())
                .findFirst()
                .ifPresent(field -> {
                    if (field instanceof Focusable<?> focusable) {
                        focusable.focus();
                    }
                });
    }

    private static void mark(Component field, String words) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(words);
            validated.setInvalid(!words.isEmpty());
        }
    }
}
