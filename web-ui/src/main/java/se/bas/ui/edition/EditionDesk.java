package se.bas.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.bas.application.edition.EditionList.Item;
import se.bas.application.edition.EditionList.Version;
import se.bas.application.edition.EditionStep;
import se.bas.application.edition.ItemRules.ContentFlaw;
import se.bas.application.edition.WriteEdition;
import se.bas.domain.agency.Name;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.EditionProblem;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The fields of an edition, its day, what it changes and what comes of it, kept in step with one another. */
final class EditionDesk {
    private final ItemForms forms;
    private final Item item;
    private final Beginning beginning;
    private final Consumer<EditionDesk> save;
    private final ItemEditor editor;
    private final DayPicker from = new DayPicker(Words.text("edition.form.from"));
    private final Div differences = new Div();
    private final Div meanwhile = new Div();
    private final Paragraph consequence = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private int seen;
    private boolean ready;

    /** What somebody has typed, and has not saved. */
    record Half(@Nullable LocalDate from, EditionContent content, int seen) {}

    /**
     * How it begins.
     *
     * @param like the number of a version to begin with, null for what holds
     * @param before what was typed before
     */
    record Beginning(
            Name agency, LocalDate today, @Nullable Integer like, Optional<Half> before, Consumer<Half> keep) {}

    EditionDesk(ItemForms forms, Item item, Beginning beginning, Consumer<EditionDesk> save) {
        this.forms = forms;
        this.item = item;
        this.beginning = beginning;
        this.save = save;
        seen = beginning.before().map(Half::seen).orElseGet(item::newest);
        from.setMin(beginning.today());
        from.setValue(beginning
                .before()
                .map(Half::from)
                .orElseGet(() -> beginning.today().plusDays(1)));
        from.setHelperText(Words.text("edition.form.from-help"));
        from.setTestId("from");
        from.addValueChangeListener(change -> changed());
        problem.addClassName("error-text");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        problem.setTestId("edition-problem");
        meanwhile.addClassName("notice");
        meanwhile.setVisible(false);
        meanwhile.setTestId("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        consequence.addClassName("consequence");
        consequence.setTestId("edition-consequence");
        editor = forms.editor(
                new ItemForms.Writing(item.code(), start(), beginning.agency(), beginning.today(), this::changed));
        show();
        ready = true;
    }

    private EditionContent start() {
        return beginning
                .before()
                .map(Half::content)
                .or(() -> item.versions().stream()
                        .filter(version -> Integer.valueOf(version.number()).equals(beginning.like()))
                        .findFirst()
                        .map(Version::content))
                .orElse(item.inForce());
    }

    String name() {
        return forms.name(item.code());
    }

    String about() {
        return item.kind() + " " + item.code();
    }

    boolean isOf(Item other) {
        return other.kind() == item.kind() && other.code().equals(item.code());
    }

    Div leftBefore(Runnable anew) {
        Button begin = new Button(Words.text("consent.form.anew"), click -> anew.run());
        begin.setTestId("begin-anew");
        Div notice = new Div(new Paragraph(Words.text("edition.form.left-before")), begin);
        notice.addClassNames("notice", "draft-offer");
        notice.setTestId("left-before");
        return notice;
    }

    Component form(Anchor back) {
        Button yes = new Button(Words.text("edition.form.save"), click -> save.accept(this));
        yes.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        yes.setTestId("save");
        Div ending = new Div(problem, consequence, new Div(yes, back));
        ending.addClassName("form-ending");
        Div all = new Div(
                meanwhile, section("edition.form.what", editor.fields()), section("edition.form.when", from), ending);
        all.addClassName("consent-sections");
        return all;
    }

    Component effect() {
        differences.setTestId("differences");
        Div all = new Div(
                section("edition.form.preview", editor.preview()), section("edition.form.differences", differences));
        all.addClassNames("consent-sections", "edition-effect");
        return all;
    }

    private static Div section(String heading, Component... fields) {
        Div section = new Div(new H2(Words.text(heading)));
        section.add(fields);
        section.addClassNames("panel", "form-panel");
        return section;
    }

    WriteEdition.Draft draft() {
        return new WriteEdition.Draft(item.kind(), item.code(), from.getValue(), editor.content(), seen);
    }

    String consequence() {
        return consequence.getText();
    }

    private void changed() {
        if (!ready) {
            return;
        }
        beginning.keep().accept(new Half(from.getValue(), editor.content(), seen));
        show();
    }

    private void show() {
        EditionContent content = editor.content();
        differences.removeAll();
        differences.add(Differences.list(forms.differences(item.code(), item.inForce(), content)));
        LocalDate day = from.getValue();
        consequence.setText(
                day == null
                        ? Words.text("edition.form.consequence-later")
                        : Words.text(
                                day.isAfter(beginning.today())
                                        ? "edition.form.consequence"
                                        : "edition.form.consequence-today",
                                Written.day(day),
                                Words.of(beginning.agency())));
    }

    /** Says what is wrong, where it is. */
    void refused(EditionStep.Refused refused) {
        from.setInvalid(false);
        List<ContentFlaw> elsewhere = editor.tell(refused.flaws());
        StringBuilder rest = new StringBuilder();
        elsewhere.forEach(flaw -> rest.append(FieldFlaws.words(flaw)).append(' '));
        for (EditionProblem one : refused.problems()) {
            if (one.field().equals("from")) {
                from.setErrorMessage(Words.of(one));
                from.setInvalid(true);
                from.focus();
            } else {
                rest.append(Words.of(one));
            }
        }
        problem.setText(rest.toString().strip());
        problem.setVisible(!problem.getText().isEmpty());
    }

    /** Somebody else was first: what they wrote stands beside what was typed, which stays. */
    void meanwhile(Item now) {
        seen = now.newest();
        Version theirs = now.versions().getFirst();
        meanwhile.removeAll();
        meanwhile.add(
                new Paragraph(Words.text(
                        "edition.form.meanwhile",
                        theirs.writer(),
                        Written.minute(theirs.writtenAt()),
                        Written.day(theirs.from()))),
                Differences.list(forms.differences(item.code(), item.inForce(), theirs.content())));
        meanwhile.setVisible(true);
        meanwhile.scrollIntoView();
        problem.setVisible(false);
        changed();
    }
}
