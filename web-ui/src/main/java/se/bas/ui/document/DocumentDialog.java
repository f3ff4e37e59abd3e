package se.bas.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import se.bas.application.document.DocumentView;
import se.bas.application.document.DocumentWriting;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.document.DocumentDraft;
import se.bas.domain.document.DocumentProblem;
import se.bas.domain.document.DocumentSource;
import se.bas.ui.components.CategoryChip;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.OfferedCategories;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Adds a document to a case, or another version of one. */
final class DocumentDialog {
    private final Dialog dialog = new Dialog();
    private final TextField title = new TextField(Words.text("document.title"));
    private final Select<Category> category = new Select<>();
    private final DayPicker day = new DayPicker(Words.text("document.day"));
    private final RadioButtonGroup<DocumentSource> source = new RadioButtonGroup<>();
    private final TextField receivedFrom = new TextField(Words.text("document.from"));
    private final Paragraph fileProblem = new Paragraph();
    private final SequencedMap<String, Component> fields = new LinkedHashMap<>();
    private final DocumentActs acts;
    private final CaseFileId file;
    private final @Nullable DocumentView of;
    private final Runnable changed;
    private final FileField chosen;

    /**
     * Prepares it.
     *
     * @param of the document to add a version of; null for a new document
     */
    DocumentDialog(DocumentActs acts, CaseFileId file, @Nullable DocumentView of, Runnable changed) {
        this.acts = acts;
        this.file = file;
        this.of = of;
        this.changed = changed;
        chosen = new FileField(acts);
        dialog.setHeaderTitle(Words.text(of == null ? "document.add.heading" : "document.version.heading"));
        dialog.setWidth("36rem");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(body());
        Button cancel = new Button(Words.text("shell.cancel"), click -> dialog.close());
        cancel.setTestId("cancel");
        Button save =
                new Button(Words.text(of == null ? "document.add.save" : "document.version.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTestId("document-save");
        dialog.getFooter().add(cancel, save);
    }

    void open() {
        dialog.open();
        title.focus();
    }

    private Div body() {
        title.setMaxLength(DocumentDraft.TEXT_AT_MOST);
        title.setHelperText(Words.text("document.title-help"));
        title.setWidthFull();
        title.setTestId("document-title");
        category.setLabel(Words.text("document.category"));
        category.setItems(OfferedCategories.offered(acts.role()));
        category.setItemLabelGenerator(Words::of);
        category.setHelperText(Words.text("document.category-help"));
        category.setWidthFull();
        category.setTestId("document-category");
        day.setValue(Written.today());
        day.setMax(Written.today());
        day.setHelperText(Words.text("document.day-help"));
        day.setTestId("document-day");
        source.setLabel(Words.text("document.source"));
        source.setItems(DocumentSource.values());
        source.setItemLabelGenerator(Words::of);
        source.setTestId("document-source");
        receivedFrom.setMaxLength(DocumentDraft.TEXT_AT_MOST);
        receivedFrom.setHelperText(Words.text("document.from-help"));
        receivedFrom.setWidthFull();
        receivedFrom.setTestId("document-from");
        receivedFrom.setVisible(false);
        source.addValueChangeListener(change -> receivedFrom.setVisible(change.getValue() == DocumentSource.RECEIVED));
        fileProblem.addClassName("error-text");
        fileProblem.setTestId("document-file-problem");
        fileProblem.getElement().setAttribute("role", "alert");
        fileProblem.setVisible(false);
        Paragraph allowed = new Paragraph(Words.text(
                "document.file.allowed",
                DocumentWords.types(acts.settings()),
                acts.settings().bytes() >> 20));
        allowed.addClassName("below");
        fields.put("title", title);
        fields.put("category", category);
        fields.put("day", day);
        fields.put("source", source);
        fields.put("receivedFrom", receivedFrom);
        Div body = new Div(title, about(), day, source, receivedFrom, chosen, fileProblem, allowed);
        body.addClassNames("dialog-body", "task-dialog");
        return body;
    }

    /** What a document is about does not change with its versions. */
    private Component about() {
        DocumentView before = of;
        if (before == null) {
            return category;
        }
        title.setValue(before.last().title());
        source.setValue(before.last().source());
        String from = before.last().receivedFrom();
        receivedFrom.setValue(from == null ? "" : from);
        return new Div(new CategoryChip(before.category()));
    }

    private DocumentDraft draft() {
        return new DocumentDraft(
                title.getValue(),
                of == null ? category.getValue() : of.category(),
                day.getValue(),
                source.getValue(),
                source.getValue() == DocumentSource.RECEIVED ? receivedFrom.getValue() : "");
    }

    private void save() {
        DocumentDraft draft = draft();
        List<DocumentProblem> problems = draft.problems(Instant.now());
        tell(problems);
        if (!problems.isEmpty()) {
            return;
        }
        Actor.Staff who = acts.actor();
        DocumentView before = of;
        chosen.send(
                new FileField.Sending(
                        reception -> before == null
                                ? acts.add(who, file, draft, reception)
                                : acts.addVersion(
                                        who, file, before.id(), before.last().no(), draft, reception),
                        this::came,
                        this::again),
                () -> fileProblem(Words.text("document.file.none")));
    }

    private void came(DocumentWriting result) {
        switch (result) {
            case DocumentWriting.Kept kept -> {
                dialog.close();
                changed.run();
            }
            case DocumentWriting.NotFound gone -> {
                dialog.close();
                changed.run();
            }
            case DocumentWriting.Rejected(var problems, var receipt) -> {
                tell(problems);
                chosen.clearFileList();
            }
        }
    }

    private void again(String words) {
        chosen.clearFileList();
        fileProblem(words);
    }

    private void fileProblem(String words) {
        fileProblem.setText(words);
        fileProblem.setVisible(!words.isEmpty());
    }

    private void tell(List<DocumentProblem> problems) {
        fields.values().forEach(field -> mark(field, ""));
        fileProblem("");
        problems.reversed().forEach(problem -> {
            Component field = fields.get(problem.field());
            String words = DocumentWords.problem(problem, acts.settings());
            if (field == null) {
                fileProblem(words);
            } else {
                mark(field, words);
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
