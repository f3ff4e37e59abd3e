package se.bas.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.bas.application.edition.ItemRules.ContentFlaw;
import se.bas.domain.edition.CodeList;
import se.bas.domain.edition.CodeList.Value;
import se.bas.domain.edition.EditionContent;
import se.bas.ui.components.Arrangement;
import se.bas.ui.components.Words;

/** The values of a list, one below another: written, moved, retired. What has been offered keeps its code. */
final class CodeListEditor implements ItemEditor {
    private final CodeList list;
    private final Runnable changed;
    private final Set<String> known;
    private final List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();
    private final Div all = new Div();
    private final ComboBox<String> preview = new ComboBox<>();

    CodeListEditor(CodeList list, ItemForms.Writing writing) {
        this.list = list;
        this.changed = writing.changed();
        List<Value> values = list.values(writing.start());
        known = values.stream().map(Value::code).collect(Collectors.toUnmodifiableSet());
        values.forEach(value -> lines.add(new Line(value)));
        rows.addClassName("list-rows");
        Button more = new Button(Words.text("edition.list.add"), VaadinIcon.PLUS.create(), click -> add());
        more.setTestId("list-add");
        all.add(rows, more);
        all.addClassName("list-editor");
        preview.setLabel(Words.of("edition.list-field", list));
        preview.setAllowCustomValue(true);
        preview.setPlaceholder(Words.text("edition.list.placeholder"));
        preview.setTestId("list-preview");
        arrange();
    }

    /** One value. */
    private final class Line extends Div {
        private final String code;
        private final TextField swedish = field("edition.list.swedish", "sv");
        private final TextField english = field("edition.list.english", "en");
        private final Span mark = new Span(Words.text("edition.list.retired-mark"));
        private boolean retired;
        private Button up = new Button();
        private Button down = new Button();

        Line(Value value) {
            code = value.code();
            retired = value.retired();
            swedish.setValue(value.swedish());
            english.setValue(value.english());
            english.setVisible(list.bilingual());
            if (!list.bilingual()) {
                swedish.setLabel(Words.text("edition.list.value"));
            }
            mark.addClassNames("status", "status-withdrawn");
            addClassName("list-row");
            setTestId("list-row");
            lay();
        }

        private TextField field(String label, String language) {
            TextField field = new TextField(Words.text(label));
            field.getElement().setAttribute("lang", language);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setTestId("list-" + language);
            field.addValueChangeListener(change -> told());
            return field;
        }

        private void lay() {
            Div buttons = new Div();
            buttons.addClassName("list-buttons");
            up = act(VaadinIcon.ARROW_UP, "edition.list.up", "list-up", () -> move(this, -1));
            down = act(VaadinIcon.ARROW_DOWN, "edition.list.down", "list-down", () -> move(this, 1));
            buttons.add(up, down);
            buttons.add(
                    known.contains(code)
                            ? act(
                                    retired ? VaadinIcon.ROTATE_LEFT : VaadinIcon.BAN,
                                    retired ? "edition.list.take-up" : "edition.list.retire",
                                    "list-retire",
                                    this::retire)
                            : act(VaadinIcon.TRASH, "edition.list.remove", "list-remove", () -> drop(this)));
            mark.setVisible(retired);
            removeAll();
            add(swedish, english, mark, buttons);
        }

        private Button act(VaadinIcon icon, String words, String id, Runnable act) {
            Button button = new Button(icon.create(), click -> act.run());
            button.addThemeVariants(ButtonVariant.TERTIARY);
            String value = swedish.getValue();
            String named = Words.text(words, value.isBlank() ? Words.text("edition.list.value") : value);
            button.setAriaLabel(named);
            button.setTooltipText(named);
            button.setTestId(id);
            return button;
        }

        private void retire() {
            retired = !retired;
            lay();
            told();
            swedish.focus();
        }

        private Value value() {
            return new Value(code, swedish.getValue(), english.getValue(), retired);
        }
    }

    private void add() {
        Set<String> taken = lines.stream().map(line -> line.code).collect(Collectors.toSet());
        String code = IntStream.rangeClosed(1, CodeList.VALUES_AT_MOST * 2)
                .mapToObj(number -> "V" + number)
                .filter(free -> !taken.contains(free) && !known.contains(free))
                .findFirst()
                .orElseThrow();
        Line line = new Line(new Value(code, "", "", false));
        lines.add(line);
        arrange();
        changed.run();
        line.swedish.focus();
    }

    private void move(Line line, int by) {
        int from = lines.indexOf(line);
        int to = from + by;
        if (to >= 0 && to < lines.size()) {
            lines.remove(from);
            lines.add(to, line);
            told();
            // The keyboard goes with it, so that it can go on.
            (by < 0 ? line.up : line.down).focus();
        }
    }

    private void drop(Line line) {
        lines.remove(line);
        told();
    }

    private void told() {
        arrange();
        changed.run();
    }

    private void arrange() {
        Arrangement.arrange(rows, lines);
        preview.setItems(list.offered(content()).stream()
                .map(value -> value.in(Words.reader()))
                .filter(words -> !words.isBlank())
                .distinct()
                .toList());
    }

    @Override
    public Component fields() {
        return all;
    }

    @Override
    public Component preview() {
        return preview;
    }

    @Override
    public EditionContent content() {
        return list.content(lines.stream().map(Line::value).toList());
    }

    @Override
    public List<ContentFlaw> tell(List<ContentFlaw> flaws) {
        Map<String, TextField> fields = new LinkedHashMap<>();
        lines.forEach(line -> {
            fields.put("SV." + line.code, line.swedish);
            fields.put("EN." + line.code, line.english);
        });
        return FieldFlaws.tell(fields, flaws);
    }
}
