package se.bas.ui.task;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseView;
import se.bas.application.contact.Contacting;
import se.bas.application.task.TaskActing;
import se.bas.application.task.TaskView;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.task.TaskId;
import se.bas.ui.components.Arrangement;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** What is to be done about one case, compact: what is settled stands folded up below. */
final class TaskPanel extends Section {
    private static final int SETTLED_AT_MOST = 20;

    private final TaskActs acts;
    private final TaskDesk desk;
    private final CaseFileId file;
    private final Runnable changed;
    private final Div content = new Div();
    private final Span count = new Span();
    private final Map<TaskId, Row> rows = new HashMap<>();
    private @Nullable List<TaskView> shown;

    /** A row, and of what it was made: it stays as long as that is the same. */
    private record Row(TaskView of, LocalDate on, ListItem row) {}

    TaskPanel(CaseView view, TaskActs acts, Runnable changed) {
        this.acts = acts;
        this.changed = changed;
        file = view.header().id();
        desk = new TaskDesk(acts, task -> changed.run());
        addClassNames("panel", "task-panel");
        setTestId("task-panel");
        count.addClassName("count");
        H2 heading = new H2(new Span(Words.text("task.panel.heading")), count);
        Div top = new Div(heading);
        top.addClassName("panel-top");
        if (view.notes().may()) {
            Component plus = VaadinIcon.PLUS.create();
            plus.getElement().setAttribute("aria-hidden", "true");
            Button add = new Button(Words.text("task.new.open"), plus, click -> create());
            add.addThemeVariants(ButtonVariant.TERTIARY);
            add.setTestId("new-task");
            top.add(add);
        }
        content.addClassName("task-panel-content");
        add(top, content);
        show(view);
    }

    /** Shows the case as it is now; what stays the same is not touched. */
    void show(CaseView view) {
        List<TaskView> tasks = beside(view);
        if (tasks.equals(shown)) {
            return;
        }
        shown = tasks;
        List<TaskView> pending = shown.stream().filter(TaskView::pending).toList();
        List<TaskView> settled = shown.stream().filter(task -> !task.pending()).toList();
        count.setText(pending.isEmpty() ? "" : String.valueOf(pending.size()));
        List<Component> parts = new ArrayList<>();
        if (pending.isEmpty()) {
            Paragraph nothing = new Paragraph(Words.text("task.panel.nothing"));
            nothing.addClassName("panel-nothing");
            parts.add(nothing);
        } else {
            Map<TaskId, Row> before = new HashMap<>(rows);
            rows.clear();
            UnorderedList list = new UnorderedList();
            list.addClassName("task-rows");
            list.getElement().setAttribute("role", "list");
            pending.forEach(task -> list.add(row(before, task)));
            parts.add(list);
        }
        if (!settled.isEmpty()) {
            parts.add(settled(settled));
        }
        Arrangement.arrange(content, parts);
    }

    /** The steps of a ladder that runs stand with the appointments, and not here too. */
    private static List<TaskView> beside(CaseView view) {
        Contacting.Looking ladder = view.contacting().ladder();
        return ladder == null
                ? view.tasks()
                : view.tasks().stream()
                        .filter(task -> ladder.rungs().stream().noneMatch(rung -> task.equals(rung.task())))
                        .toList();
    }

    private ListItem row(Map<TaskId, Row> before, TaskView task) {
        LocalDate today = Written.today();
        Row known = before.get(task.id());
        Row row = known != null && known.of().equals(task) && known.on().equals(today)
                ? known
                : new Row(task, today, made(task, today));
        rows.put(task.id(), row);
        return row.row();
    }

    private ListItem made(TaskView task, LocalDate today) {
        Div why = new Div(new Span(TaskWords.whose(task)), new Span(TaskWords.why(task)));
        why.addClassName("task-why");
        Div body = new Div(new H3(TaskWords.what(task)), why);
        body.addClassName("task-body");
        TaskWords.message(task).ifPresent(message -> {
            Paragraph said = new Paragraph(message);
            said.addClassName("task-message");
            body.add(said);
        });
        ListItem row = new ListItem(
                TaskCard.due(task.due(), task.group(), today),
                body,
                new TaskButtons(desk, file, task, TaskWords.what(task)));
        row.addClassNames("task-row", "task-" + task.group().name().toLowerCase(Locale.ROOT));
        row.setTestId("task-row");
        row.getElement().setAttribute("data-task", task.id().value().toString());
        return row;
    }

    private static Details settled(List<TaskView> settled) {
        UnorderedList list = new UnorderedList();
        list.addClassName("task-settled");
        settled.reversed().stream().limit(SETTLED_AT_MOST).forEach(task -> {
            Span how = new Span(TaskWords.settled(task));
            how.addClassName("below");
            list.add(new ListItem(new Span(TaskWords.what(task)), how));
        });
        Details details = new Details(Words.text("task.panel.settled", settled.size()), list);
        details.addClassName("task-settled-details");
        return details;
    }

    private void create() {
        new NewTaskDialog(acts.role(), acts.doers(file), draft -> acts.create(file, draft), this::created).open();
    }

    private void created(TaskActing result) {
        desk.created(result);
        changed.run();
    }
}
