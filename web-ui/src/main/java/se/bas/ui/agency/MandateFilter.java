package se.bas.ui.agency;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.bas.application.agency.MandateList.Line;
import se.bas.domain.agency.MandateState;
import se.bas.ui.components.Words;

/** Which mandates to show: chips with how many there are of each kind, and a name. */
final class MandateFilter extends Div {
    private enum Kind {
        IN_FORCE("agency.mandates.filter.in-force", "agency.mandates.empty.in-force"),
        WAITING("agency.mandates.filter.waiting", "agency.mandates.empty.waiting"),
        COMING("agency.mandates.filter.coming", "agency.mandates.empty.coming"),
        ENDED("agency.mandates.filter.ended", "agency.mandates.empty.ended");

        private final String words;
        private final String whenEmpty;

        Kind(String words, String whenEmpty) {
            this.words = words;
            this.whenEmpty = whenEmpty;
        }

        private static Kind of(MandateState state) {
            return switch (state) {
                case IN_FORCE -> IN_FORCE;
                case PROPOSED -> WAITING;
                case COMING -> COMING;
                case OVER, ENDED, DECLINED, WITHDRAWN, LAPSED -> ENDED;
            };
        }

        private String testId() {
            return "filter-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Map<Kind, NativeButton> chips = new EnumMap<>(Kind.class);
    private final TextField name = new TextField();
    private final Runnable changed;
    private Kind chosen = Kind.IN_FORCE;

    MandateFilter(Runnable changed) {
        this.changed = changed;
        addClassNames("toolbar", "mandate-filter");
        Div group = new Div();
        group.addClassName("filter-group");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", Words.text("agency.mandates.filter"));
        for (Kind kind : Kind.values()) {
            NativeButton chip = new NativeButton("", click -> choose(kind));
            chip.addClassName("filter-chip");
            chip.setTestId(kind.testId());
            chips.put(kind, chip);
            group.add(chip);
        }
        name.setAriaLabel(Words.text("agency.mandates.search"));
        name.setPlaceholder(Words.text("agency.mandates.search"));
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setTestId("mandate-search");
        name.addValueChangeListener(change -> changed.run());
        add(group, name);
        mark();
    }

    boolean lets(Line line) {
        String wanted = name.getValue().strip().toLowerCase(Locale.ROOT);
        return Kind.of(line.state()) == chosen
                && (wanted.isEmpty()
                        || line.staffName().toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** Key of what to say when nothing is let through. */
    String whenEmpty() {
        return name.getValue().isBlank() ? chosen.whenEmpty : "agency.mandates.empty.search";
    }

    void count(List<Line> lines) {
        chips.forEach((kind, chip) -> {
            long there =
                    lines.stream().filter(line -> Kind.of(line.state()) == kind).count();
            Span number = new Span(Long.toString(there));
            number.addClassName("chip-count");
            chip.removeAll();
            chip.add(new Span(Words.text(kind.words)), number);
        });
    }

    private void choose(Kind kind) {
        chosen = kind;
        mark();
        changed.run();
    }

    private void mark() {
        chips.forEach((kind, chip) -> chip.getElement().setAttribute("aria-pressed", Boolean.toString(kind == chosen)));
    }
}
