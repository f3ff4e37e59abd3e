package se.bas.ui.participation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bas.application.participation.ParticipationView;
import se.bas.domain.participation.Happening;
import se.bas.domain.participation.Move;
import se.bas.domain.participation.ParticipationProblem;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** What is asked when something is recorded: the day, and what else that kind of thing has. */
abstract class HappeningFields extends Div {
    private final Move move;
    private final DayPicker day = new DayPicker(Words.text("participation.field.day"));
    private final Map<String, Component> byName = new LinkedHashMap<>();

    @SuppressWarnings("this-escape") // Lays out what it has made itself.
    HappeningFields(Move move) {
        this.move = move;
        addClassName("happening-fields");
        day.setValue(Written.today());
        day.setMax(Written.today());
        place("day", day);
    }

    static HappeningFields of(Move move, ParticipationView view, boolean manager) {
        return switch (move) {
            case REFER -> new ReferralFields();
            case TALK -> new DayFields(Move.TALK, Happening.Talk::new);
            case RESUME -> new DayFields(Move.RESUME, Happening.Resumption::new);
            case DECLINE -> new DecliningFields();
            case ENROL -> new EnrolmentFields(manager);
            case PAUSE -> new PauseFields();
            case EXIT -> new ExitFields();
            case FOLLOW_UP -> new FollowUpFields(view);
            case CLOSE -> new ClosingFields(view, manager);
        };
    }

    /** As it has been filled in. */
    abstract Happening happening();

    Move move() {
        return move;
    }

    final @Nullable LocalDate day() {
        return day.getValue();
    }

    void focus() {
        day.focus();
    }

    /** Puts a field below the others; what is wrong with it is shown there. */
    final void place(String name, Component field) {
        field.getElement().setAttribute("data-testid", "happening-" + name);
        byName.put(name, field);
        add(field);
    }

    static <T extends Enum<T>> Select<T> select(String label, List<T> items) {
        Select<T> select = new Select<>();
        select.setLabel(Words.text(label));
        select.setItems(items);
        select.setItemLabelGenerator(Words::of);
        select.setWidthFull();
        return select;
    }

    static RadioButtonGroup<Boolean> yesOrNo(String label) {
        RadioButtonGroup<Boolean> group = new RadioButtonGroup<>(Words.text(label));
        group.setItems(true, false);
        group.setItemLabelGenerator(yes -> Words.text(yes ? "participation.yes" : "participation.no"));
        return group;
    }

    static TextArea text(String label, String help) {
        TextArea text = new TextArea(Words.text(label));
        text.setHelperText(Words.text(help));
        text.setMaxLength(Happening.TEXT_AT_MOST);
        text.setWidthFull();
        return text;
    }

    /**
     * Says by each field what is wrong with it, and goes to the first of them.
     *
     * @return what stands by no field; empty when everything does
     */
    final String tell(List<ParticipationProblem> problems) {
        byName.values().forEach(field -> mark(field, ""));
        problems.reversed().forEach(problem -> {
            Component field = byName.get(problem.field());
            if (field != null) {
                mark(field, Words.of(problem));
            }
        });
        problems.stream()
                .map(problem -> byName.get(problem.field()))
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
        return problems.stream()
                .filter(problem -> !byName.containsKey(problem.field()))
                .findFirst()
                .map(Words::of)
                .orElse("");
    }

    private static void mark(Component field, String words) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(words);
            validated.setInvalid(!words.isEmpty());
        }
    }
}
