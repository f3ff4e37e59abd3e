package se.bas.ui.task;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;
import java.util.Locale;
import se.bas.application.task.TaskAct;
import se.bas.application.task.TaskView;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.task.TaskGroup;
import se.bas.domain.task.TaskKind;
import se.bas.ui.components.Routes;
import se.bas.ui.components.Words;

/** What can be done with a task: one button that settles it, and the rest in a menu beside it. */
final class TaskButtons extends Div {
    private final Button first;

    TaskButtons(TaskDesk desk, CaseFileId file, TaskView task, String about) {
        addClassName("task-buttons");
        TaskAct act = TaskDesk.first(task);
        boolean came = TaskDesk.appointment(task) && act == TaskAct.COMPLETE;
        boolean recorded = TaskDesk.recorded(task) && act == TaskAct.COMPLETE;
        String words = came ? Words.text("task.came") : recorded ? Words.text("task.record") : Words.of(act);
        first = new Button(words, recorded ? shown(VaadinIcon.PENCIL) : icon(act), click -> {
            if (came) {
                desk.came(file, task);
            } else if (recorded) {
                UI.getCurrent().navigate(place(file, task));
            } else {
                desk.act(act, file, task);
            }
        });
        first.setAriaLabel(Words.text("task.act-on", words, about));
        first.setTestId(came ? "task-came" : recorded ? "task-record" : "task-first");
        // Nobody has come to what is on another day.
        boolean soon = !came || task.group() == TaskGroup.TODAY || task.group() == TaskGroup.OVERDUE;
        if (task.may().contains(act) && soon) {
            add(first);
        }
        List<TaskAct> others = TaskDesk.others(task);
        if (!others.isEmpty()) {
            add(menu(desk, file, task, others, about));
        }
    }

    private static String place(CaseFileId file, TaskView task) {
        return task.kind() == TaskKind.PLACEMENT_FOLLOW_UP ? Routes.toPlacements(file) : Routes.toCase(file);
    }

    void focusFirst() {
        first.focus();
    }

    private static Component icon(TaskAct act) {
        return shown(
                switch (act) {
                    case TAKE -> VaadinIcon.HAND;
                    case COMPLETE -> VaadinIcon.CHECK;
                    case SKIP -> VaadinIcon.BAN;
                    case HAND_ON -> VaadinIcon.ARROW_RIGHT;
                });
    }

    private static Component shown(VaadinIcon kind) {
        Component icon = kind.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    private static Component menu(TaskDesk desk, CaseFileId file, TaskView task, List<TaskAct> others, String about) {
        Component dots = VaadinIcon.ELLIPSIS_DOTS_V.create();
        dots.getElement().setAttribute("aria-hidden", "true");
        Button more = new Button(dots);
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.setAriaLabel(Words.text("task.more", about));
        more.setTestId("task-more");
        Popover rest = new Popover();
        rest.setTarget(more);
        rest.setAriaLabel(Words.text("task.more", about));
        List<Button> buttons = others.stream()
                .map(act -> other(act, click -> {
                    rest.close();
                    desk.act(act, file, task);
                }))
                .toList();
        Div list = new Div();
        list.addClassName("task-others");
        buttons.forEach(list::add);
        rest.add(list);
        rest.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                buttons.getFirst().focus();
            }
        });
        // In the page, not in the button: else it would be a child of what it belongs to.
        return new Div(more, rest);
    }

    private static Button other(TaskAct act, ComponentEventListener<ClickEvent<Button>> acting) {
        Button button = new Button(Words.of("task.menu", act), acting);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTestId("task-" + act.name().toLowerCase(Locale.ROOT));
        return button;
    }
}
