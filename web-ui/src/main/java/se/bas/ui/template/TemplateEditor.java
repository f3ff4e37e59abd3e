package se.bas.ui.template;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.edition.EditionList;
import se.bas.application.edition.EditionStep;
import se.bas.application.edition.WriteEdition;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.EditionId;
import se.bas.domain.edition.EditionKind;
import se.bas.domain.edition.EditionProblem;
import se.bas.domain.edition.EditionState;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.template.TemplateCheck;
import se.bas.domain.template.TemplateFlaw;
import se.bas.domain.template.TemplateItem;
import se.bas.ui.components.ConsequenceDialog;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** One template: written in both languages side by side, seen as whoever gets it will see it, from a day on. */
final class TemplateEditor extends Section {
    private final TemplateItem template;
    private final EditionList.Item item;
    private final TemplateActs acts;
    private final Runnable again;
    private final List<WordingFields> wordings = new ArrayList<>();
    private final List<TemplatePreview> previews = new ArrayList<>();
    private final DayPicker from = new DayPicker(Words.text("template.from"));
    private final Paragraph problem = new Paragraph();
    private final Paragraph consequence = new Paragraph();
    private final Button save = new Button(Words.text("template.save"), click -> save());
    private boolean filling;

    TemplateEditor(TemplateItem template, EditionList.Item item, TemplateActs acts, Runnable again) {
        this.template = template;
        this.item = item;
        this.acts = acts;
        this.again = again;
        addClassNames("panel", "template-editor");
        setTestId("template-editor");
        H2 heading = new H2(Words.of(template));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, new Paragraph(Words.text(template.letter() ? "template.about.letter" : "template.about.message")));
        add(side(language -> {
            WordingFields fields = new WordingFields(template, language, this::changed);
            wordings.add(fields);
            return fields;
        }));
        add(side(language -> {
            TemplatePreview preview = new TemplatePreview(template, language);
            previews.add(preview);
            return preview;
        }));
        add(saving(), new TemplateHistory(item, this::restore, this::ask));
        show(item.versions().stream()
                .filter(version -> version.state() == EditionState.COMING || version.state() == EditionState.IN_FORCE)
                .findFirst()
                .map(EditionList.Version::content)
                .orElse(item.inForce()));
    }

    /** Makes something for a language. */
    private interface Making {
        Component in(MessageLanguage language);
    }

    private static Div side(Making making) {
        Div side = new Div();
        side.addClassName("template-side");
        Arrays.stream(MessageLanguage.values()).map(making::in).forEach(side::add);
        return side;
    }

    private Div saving() {
        from.setValue(Written.today());
        from.setMin(Written.today());
        from.setMax(Written.today().plusMonths(12));
        from.setHelperText(Words.text("template.from-help"));
        from.setTestId("template-from");
        from.addValueChangeListener(change -> consequence());
        problem.addClassName("error-text");
        problem.setTestId("template-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        consequence.addClassName("consequence");
        consequence.setTestId("consequence");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTestId("template-save");
        consequence();
        Div saving = new Div(from, problem, consequence, save);
        saving.addClassName("template-saving");
        return saving;
    }

    private void consequence() {
        LocalDate day = from.getValue();
        consequence.setText(
                day == null
                        ? ""
                        : Words.text(
                                template.letter() ? "template.consequence.letter" : "template.consequence.message",
                                Written.day(day),
                                acts.agency()));
    }

    private EditionContent content() {
        Map<String, String> fields = new TreeMap<>();
        wordings.forEach(wording -> wording.into(fields));
        return EditionContent.of(fields);
    }

    private void show(EditionContent content) {
        filling = true;
        wordings.forEach(wording -> wording.show(content));
        filling = false;
        changed();
    }

    private void changed() {
        if (filling) {
            return;
        }
        EditionContent content = content();
        previews.forEach(preview -> preview.show(content));
        tell(TemplateCheck.flaws(template, content, Written.today()));
        problem(List.of());
    }

    private Optional<TextFieldBase<?, String>> tell(List<TemplateCheck.Flaw> flaws) {
        // Each is told, not only the first.
        List<Optional<TextFieldBase<?, String>>> wrong =
                wordings.stream().map(wording -> wording.tell(flaws)).toList();
        return wrong.stream().flatMap(Optional::stream).findFirst();
    }

    private void problem(List<EditionProblem> problems) {
        boolean day = problems.stream()
                .anyMatch(one -> Stream.of(
                                EditionProblem.FROM_MISSING,
                                EditionProblem.FROM_IN_THE_PAST,
                                EditionProblem.FROM_TOO_FAR)
                        .anyMatch(one::equals));
        String words = problems.stream().findFirst().map(TemplateEditor::words).orElse("");
        from.setErrorMessage(day ? words : "");
        from.setInvalid(day);
        problem.setText(day ? "" : words);
        problem.setVisible(!day && !words.isEmpty());
    }

    private static String words(EditionProblem problem) {
        return Words.of("template.edition-problem", problem);
    }

    private void save() {
        EditionContent content = content();
        switch (acts.write(
                new WriteEdition.Draft(EditionKind.TEMPLATE, item.code(), from.getValue(), content, item.newest()))) {
            case EditionStep.Done(var id, var receipt) -> {
                String words = Words.text("template.saved-text", Words.of(template), Written.day(from.getValue()));
                ConsequenceDialog.told(new ReceiptNote(Words.text("template.saved"), words, receipt), again);
            }
            case EditionStep.Refused(var problems, var flaws, var receipt) -> {
                Optional<TextFieldBase<?, String>> first = tell(flaws.stream()
                        .filter(flaw -> flaw.code() instanceof TemplateFlaw)
                        .map(flaw -> new TemplateCheck.Flaw(flaw.field(), (TemplateFlaw) flaw.code(), flaw.values()))
                        .toList());
                problem(problems);
                first.ifPresentOrElse(Focusable::focus, () -> {
                    if (from.isInvalid()) {
                        from.focus();
                    }
                });
            }
        }
    }

    private void restore(EditionContent content) {
        show(content);
        getElement().executeJs("this.querySelector('h2').focus(); this.scrollIntoView()");
    }

    private void ask(EditionList.Version version) {
        ConsequenceDialog dialog = new ConsequenceDialog(
                Words.text("template.withdraw-heading"),
                Words.text("template.withdraw-consequence", version.number(), Written.day(version.from())),
                again);
        dialog.open(Words.text("template.withdraw"), () -> withdrawn(dialog, version.id()));
    }

    private @Nullable Component withdrawn(ConsequenceDialog dialog, EditionId id) {
        return switch (acts.withdraw(id)) {
            case EditionStep.Done(var done, var receipt) ->
                new ReceiptNote(
                        Words.text("template.withdrawn"),
                        Words.text("template.withdrawn-text", Words.of(template)),
                        receipt);
            case EditionStep.Refused(var problems, var flaws, var receipt) -> {
                dialog.problem(words(problems.getFirst()));
                yield null;
            }
        };
    }
}
