package se.bas.ui.participation;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.application.participation.ParticipationView;
import se.bas.domain.participation.Move;
import se.bas.domain.participation.Stage;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The steps of the way in a row, this time: those that are behind, with their days, the one where they are, and the rest. */
final class WayOfSteps extends OrderedList {
    private static final List<Stage> USUAL =
            List.of(Stage.REFERRED, Stage.TALKED, Stage.ENROLLED, Stage.EXITED, Stage.FOLLOW_UP, Stage.CLOSED);

    /** What led to each. */
    private static final Map<Stage, Move> BY = Map.of(
            Stage.REFERRED, Move.REFER,
            Stage.TALKED, Move.TALK,
            Stage.DECLINED, Move.DECLINE,
            Stage.ENROLLED, Move.ENROL,
            Stage.EXITED, Move.EXIT,
            Stage.FOLLOW_UP, Move.FOLLOW_UP,
            Stage.CLOSED, Move.CLOSE);

    WayOfSteps(ParticipationView view) {
        addClassName("way");
        setTestId("way");
        getElement().setAttribute("role", "list");
        Map<Move, LocalDate> days = view.thisTime().stream()
                .filter(step -> step.happening().day() != null)
                .collect(Collectors.toMap(
                        step -> step.happening().move(),
                        step -> day(step.happening().day()),
                        (first, later) -> later));
        stages(view.stage()).forEach(stage -> add(step(stage, view.stage(), days.get(BY.get(stage)))));
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return day == null ? LocalDate.EPOCH : day;
    }

    /** Who said no, or was not pursued, is not on the way to anything. */
    private static List<Stage> stages(Stage now) {
        return now == Stage.DECLINED ? List.of(Stage.REFERRED, Stage.TALKED, Stage.DECLINED) : USUAL;
    }

    private static ListItem step(Stage stage, Stage now, @Nullable LocalDate day) {
        Stage place = now == Stage.PAUSED ? Stage.ENROLLED : now;
        boolean here = stage == place;
        Span name = new Span(Words.of(here && now == Stage.PAUSED ? now : stage));
        name.addClassName("way-name");
        Span when = new Span(day == null ? "–" : Written.day(day));
        when.addClassName("way-day");
        ListItem item = new ListItem(name, when);
        item.addClassName(here ? "way-here" : day == null ? "way-ahead" : "way-behind");
        if (here) {
            item.getElement().setAttribute("aria-current", "step");
        }
        item.setTestId("way-" + stage.name().toLowerCase(Locale.ROOT));
        return item;
    }
}
