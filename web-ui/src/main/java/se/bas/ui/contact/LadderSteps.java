package se.bas.ui.contact;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseView;
import se.bas.application.contact.Contacting;
import se.bas.application.contact.Contacting.Rung;
import se.bas.application.contact.Contacting.Told;
import se.bas.application.task.TaskView;
import se.bas.domain.contact.LadderAct;
import se.bas.domain.task.TaskGroup;
import se.bas.domain.task.TaskState;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The steps that are taken to find somebody: each with its day, what became of it, and one click to what is to be done. */
final class LadderSteps extends Div {
    private final CaseView view;
    private final Contacting.Looking ladder;
    private final ContactDesk.Acts acts;
    private final boolean may;

    LadderSteps(CaseView view, Contacting.Looking ladder, ContactDesk.Acts acts) {
        this.view = view;
        this.ladder = ladder;
        this.acts = acts;
        may = view.contacting().may();
        addClassName("ladder");
        setTestId("ladder");
        H3 heading = new H3(ContactWords.since(ladder));
        Span rule = new Span(ContactWords.rule(ladder));
        rule.addClassName("below");
        OrderedList list = new OrderedList();
        list.addClassName("ladder-steps");
        ladder.rungs().forEach(rung -> list.add(row(rung)));
        add(heading, rule, list);
        ladder.alerted().forEach(alert -> {
            Paragraph told = new Paragraph(
                    Words.text("contact.ladder.alerted", Words.of(alert.unit()), Written.day(day(alert)), alert.by()));
            told.addClassName("below");
            told.setTestId("ladder-alerted");
            add(told);
        });
        Paragraph nothing = new Paragraph(Words.text("contact.ladder.no-exit"));
        nothing.addClassName("below");
        add(nothing);
        if (may && ladder.rungs().stream().noneMatch(LadderSteps::pending)) {
            add(decide());
        }
    }

    private static LocalDate day(Contacting.Alert alert) {
        return alert.at().atZone(Written.ZONE).toLocalDate();
    }

    private static boolean pending(Rung rung) {
        TaskView task = rung.task();
        return task != null && task.pending();
    }

    private ListItem row(Rung rung) {
        TaskView task = rung.task();
        Span due = new Span(Written.day(rung.due()));
        due.addClassName("task-due");
        Div body = new Div(new Span(Words.of(rung.act())), state(task));
        body.addClassName("task-body");
        ListItem item = new ListItem(due, body);
        item.addClassName("ladder-step");
        item.setTestId("ladder-step");
        item.getElement().setAttribute("data-act", rung.act().name());
        if (task != null && task.pending()) {
            item.addClassName(task.group() == TaskGroup.OVERDUE ? "task-overdue" : "task-coming");
            Div buttons = new Div();
            buttons.addClassNames("task-buttons", "contact-buttons");
            if (may) {
                ways(rung).forEach(buttons::add);
            }
            buttons.add(acts.others().tasks().apply(task));
            item.add(buttons);
            if (may && rung.act() == LadderAct.ALERT && ladder.tellable().isEmpty()) {
                Paragraph without = new Paragraph(Words.text("contact.ladder.no-consent"));
                without.addClassName("below");
                without.setTestId("ladder-no-consent");
                body.add(without);
            }
        } else {
            item.addClassName("ladder-settled");
        }
        return item;
    }

    private static Span state(@Nullable TaskView task) {
        Span state = new Span(words(task));
        state.addClassName("below");
        return state;
    }

    private static String words(@Nullable TaskView task) {
        if (task == null) {
            return "";
        }
        if (task.pending()) {
            return Objects.requireNonNullElseGet(
                    task.holder(), () -> Words.text("task.untaken-of", Words.of(task.unit())));
        }
        TaskView.Last last = task.last();
        String by = last == null || last.by() == null ? "" : last.by();
        String why = last == null || last.text() == null ? "" : last.text();
        return task.status() == TaskState.Status.SKIPPED
                ? Words.text("contact.ladder.skipped", by, why)
                : Words.text("contact.ladder.done", by);
    }

    /** One click from the step to its act. */
    private List<Button> ways(Rung rung) {
        return switch (rung.act()) {
            case MESSAGE ->
                List.of(
                        way(
                                "contact.ladder.message",
                                "ladder-message",
                                acts.others().message()),
                        way("contact.ladder.call", "ladder-call", () -> acts.note(view, rung.place())));
            case CALL -> List.of(way("contact.ladder.call", "ladder-call", () -> acts.note(view, rung.place())));
            case LETTER ->
                List.of(way(
                        "contact.ladder.letter",
                        "ladder-letter",
                        () -> acts.others().letter().accept(null)));
            case ALERT ->
                ladder.tellable().isEmpty()
                        ? List.of(way(
                                "contact.ladder.ask-consent",
                                "ladder-ask",
                                acts.others().consent()))
                        : ladder.tellable().stream().map(this::telling).toList();
            case REVIEW -> List.of(decide());
        };
    }

    private Button telling(Told unit) {
        Button button =
                new Button(Words.text("contact.ladder.tell", Words.of(unit.unit())), click -> acts.alert(view, unit));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setTestId("ladder-alert");
        return button;
    }

    private Button decide() {
        return way("contact.ladder.decide", "ladder-decide", () -> acts.decide(view, ladder.version()));
    }

    private static Button way(String words, String id, Runnable act) {
        Button button = new Button(Words.text(words), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setTestId(id);
        return button;
    }
}
