package se.bas.ui.task;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bas.application.calendar.CalendarFile;
import se.bas.application.calendar.CalendarLanguage;
import se.bas.application.calendar.ExportCalendar;
import se.bas.application.task.ListTasks;
import se.bas.application.task.RefreshTasks;
import se.bas.application.task.TaskList;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.task.TaskGroup;
import se.bas.domain.task.TaskId;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.Arrangement;
import se.bas.ui.components.EmptyState;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.HandOver;
import se.bas.ui.components.Page;
import se.bas.ui.components.Routes;
import se.bas.ui.components.UndoNote;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.live.Fresh;

/** What waits for me: overdue, today, coming (UIX-01). For a manager, what has waited too long in the unit (PRO-13). */
@View
@Route(Routes.TODAY)
@ForRoles({Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER})
final class TodayView extends Page implements BeforeEnterObserver, Fresh.Page {
    private final ListTasks listTasks;
    private final RefreshTasks refreshTasks;
    private final SignedIn signedIn;
    private final ExportCalendar exportCalendar;
    private final Fresh fresh;
    private final HandOver calendar = new HandOver("calendar");
    private final TaskDesk desk;
    private final Div content = new Div();
    private final Paragraph notice = new Paragraph();
    private final Paragraph lead = lead("");
    private final Map<TaskGroup, TodayGroup> groups = new EnumMap<>(TaskGroup.class);
    private final TodayGroup overdue =
            new TodayGroup(Words.text("task.overdue.heading"), Words.text("task.overdue.none"), "overdue-in-unit");
    private final Map<TaskId, Card> cards = new HashMap<>();
    private @Nullable Shown shown;
    private boolean blanked;

    /** What is on the page, and what the log has for it. */
    private record Shown(TaskList list, Receipt receipt) {}

    /** A card, and of what it was made: it stays as long as that is the same. */
    private record Card(Object of, ListItem card) {}

    @Inject
    TodayView(
            ListTasks listTasks,
            RefreshTasks refreshTasks,
            SignedIn signedIn,
            TaskActs acts,
            ExportCalendar exportCalendar,
            Fresh fresh) {
        super("task.today.title", "today");
        this.listTasks = listTasks;
        this.refreshTasks = refreshTasks;
        this.signedIn = signedIn;
        this.exportCalendar = exportCalendar;
        this.fresh = fresh;
        desk = new TaskDesk(acts, this::changed);
        for (TaskGroup group : List.of(TaskGroup.OVERDUE, TaskGroup.TODAY, TaskGroup.COMING)) {
            groups.put(
                    group,
                    new TodayGroup(
                            Words.of(group),
                            Words.of("task.nothing", group),
                            "today-" + group.name().toLowerCase(Locale.ROOT)));
        }
        content.addClassName("today-groups");
        notice.addClassName("staff-notice");
        notice.setTestId("staff-notice");
        notice.setVisible(false);
        Button toCalendar =
                new Button(Words.text("task.calendar.take"), VaadinIcon.CALENDAR.create(), click -> toCalendar());
        toCalendar.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        toCalendar.setTestId("to-calendar");
        toCalendar.setTooltipText(Words.text("task.calendar.what"));
        add(heading(Words.text("task.today.title")), lead, notice, toCalendar, content, calendar);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        shown = null;
        fresh.asking();
        switch (listTasks.list(signedIn.actor())) {
            case Disclosure.Granted<TaskList>(var list, var receipt) -> show(new Shown(list, receipt));
            case Disclosure.Withheld<TaskList> withheld -> entering.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Shown now) {
        TaskList list = now.list();
        boolean same = shown != null && shown.list().looksLike(list) && !blanked;
        shown = now;
        blanked = false;
        if (!same) {
            lay(list);
        }
        fresh.shows(this, list.topics(), now.receipt().at(), null);
    }

    private void lay(TaskList list) {
        Name told = list.local().notice();
        notice.setText(told == null ? "" : Words.of(told));
        notice.setVisible(told != null);
        int patience = list.local().patience();
        Map<TaskId, Card> before = new HashMap<>(cards);
        cards.clear();
        boolean managing = managing();
        lead.setText(managing ? Words.text("task.today.lead-manager") : Words.text("task.today.lead"));
        if (managing) {
            overdue.show(list.overdue().stream()
                    .map(one -> card(
                            before,
                            one.task(),
                            List.of(one, patience),
                            () -> new OverdueCard(one, desk, list.day(), patience)))
                    .toList());
            Arrangement.arrange(
                    content, list.overdue().isEmpty() ? List.of(nothing(true, patience)) : List.of(overdue));
        } else {
            Map<TaskGroup, List<ListItem>> inGroups = new EnumMap<>(TaskGroup.class);
            list.lines()
                    .forEach(line -> inGroups.computeIfAbsent(line.task().group(), none -> new ArrayList<>())
                            .add(card(
                                    before,
                                    line.task().id(),
                                    // A day later the same task is told in other words.
                                    List.of(line, list.day()),
                                    () -> new TaskCard(line, desk, list.day()))));
            groups.forEach((group, place) -> place.show(inGroups.getOrDefault(group, List.of())));
            Arrangement.arrange(
                    content, list.lines().isEmpty() ? List.of(nothing(false, patience)) : List.copyOf(groups.values()));
        }
        if (list.more()) {
            Paragraph more = new Paragraph(Words.text("task.today.more"));
            more.addClassName("notice");
            content.add(more);
        }
    }

    private boolean managing() {
        return signedIn.mandate().orElseThrow().role() == Role.MANAGER;
    }

    private ListItem card(Map<TaskId, Card> before, TaskId task, Object of, Supplier<ListItem> make) {
        Card known = before.get(task);
        Card card = known != null && known.of().equals(of) ? known : new Card(of, make.get());
        cards.put(task, card);
        return card.card();
    }

    private static Component nothing(boolean managing, int patience) {
        Anchor cases = new Anchor(Routes.CASES, Words.text(managing ? "task.today.to-unit" : "task.today.to-cases"));
        cases.addClassName("button-link");
        EmptyState nothing = managing
                ? new EmptyState(
                        VaadinIcon.CHECK_CIRCLE_O,
                        Words.text("task.overdue.none"),
                        Words.text("task.overdue.none-next", patience),
                        cases)
                : new EmptyState(
                        VaadinIcon.CHECK_CIRCLE_O,
                        Words.text("task.today.none"),
                        Words.text("task.today.none-next"),
                        cases);
        nothing.setTestId("today-nothing");
        return nothing;
    }

    /** When, and nothing else: it goes to a calendar outside (UIX-08). */
    private void toCalendar() {
        CalendarLanguage language = CalendarLanguage.of(List.of(Words.reader()));
        switch (exportCalendar.export(signedIn.actor(), language)) {
            case Disclosure.Granted<CalendarFile>(var file, var receipt) -> {
                calendar.hand(
                        CalendarFile.NAME, CalendarFile.TYPE, file.content().getBytes(StandardCharsets.UTF_8));
                Span told = new Span(Words.text("task.calendar.taken", file.events()));
                told.setTestId("calendar-told");
                told.getElement().setAttribute("role", "status");
                UndoNote.brief(told).open();
            }
            case Disclosure.Withheld<CalendarFile> closed -> again();
        }
    }

    /** After something of one's own: the page is right at once, and whoever goes by keyboard goes on to the next. */
    private void changed(TaskId task) {
        List<TaskId> order = order();
        int at = order.indexOf(task);
        fresh.asking();
        refresh();
        if (at < 0 || cards.containsKey(task)) {
            return;
        }
        List<TaskId> now = order();
        IntStream.range(0, now.size())
                .filter(place -> place >= at)
                .mapToObj(now::get)
                .findFirst()
                .or(() -> now.reversed().stream().findFirst())
                .map(cards::get)
                .map(Card::card)
                .filter(TaskCard.class::isInstance)
                .ifPresentOrElse(
                        next -> ((TaskCard) next).focusFirst(),
                        () -> getElement().callJsFunction("focus"));
    }

    private List<TaskId> order() {
        return shown == null
                ? List.of()
                : shown.list().lines().stream().map(line -> line.task().id()).toList();
    }

    @Override
    public void again() {
        if (refresh()) {
            fresh.notice();
        }
    }

    @Override
    public void blank() {
        Paragraph words = new Paragraph(Words.text("shell.live.cannot-ask"));
        words.addClassName("notice");
        words.setTestId("live-cannot-ask");
        notice.setVisible(false);
        Arrangement.arrange(content, List.of(words));
        blanked = true;
    }

    /** Gives whether the page looks another than before. */
    private boolean refresh() {
        Shown before = shown;
        if (before == null) {
            return false;
        }
        return switch (refreshTasks.refresh(signedIn.actor(), before.list(), before.receipt())) {
            case Disclosure.Granted<TaskList>(var list, var receipt) -> {
                show(new Shown(list, receipt));
                yield !list.looksLike(before.list());
            }
            case Disclosure.Withheld<TaskList> closed -> {
                shown = null;
                cards.clear();
                content.removeAll();
                getUI().ifPresent(ui -> ui.navigate(""));
                yield false;
            }
        };
    }
}
