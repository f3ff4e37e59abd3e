package se.bas.ui.task;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import se.bas.application.task.TaskList;
import se.bas.domain.task.TaskGroup;
import se.bas.ui.components.Words;

/** That something waits too long, for the manager: whose it is and since when, and a way to let somebody else do it. */
final class OverdueCard extends ListItem {
    OverdueCard(TaskList.Overdue one, TaskDesk desk, LocalDate today, int patience) {
        addClassNames("task-card", "task-overdue");
        setTestId("overdue-card");
        getElement().setAttribute("data-task", one.task().value().toString());
        String holder = one.holder();
        String what = holder == null
                ? Words.text("task.overdue.untaken", Words.of(one.unit()))
                : Words.text("task.overdue.holder", holder);
        Div why = new Div(new Span(Words.text("task.overdue.why", patience)));
        why.addClassName("task-why");
        Div body = new Div(TaskCard.whom(one.whom()), new H3(what), why);
        body.addClassName("task-body");
        String about = Words.text("task.about", what, TaskCard.name(one.whom()));
        Component arrow = VaadinIcon.ARROW_RIGHT.create();
        arrow.getElement().setAttribute("aria-hidden", "true");
        Button handOn =
                new Button(Words.text("task.overdue.hand-on"), arrow, click -> desk.handOn(OneTask.of(one), about));
        handOn.setAriaLabel(Words.text("task.act-on", Words.text("task.overdue.hand-on"), about));
        handOn.setTestId("task-first");
        Div buttons = new Div(handOn);
        buttons.addClassName("task-buttons");
        add(TaskCard.due(one.due(), TaskGroup.OVERDUE, today), body, buttons);
    }
}
