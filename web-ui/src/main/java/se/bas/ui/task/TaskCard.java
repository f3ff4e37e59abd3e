package se.bas.ui.task;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import se.bas.application.task.TaskList;
import se.bas.application.task.TaskView;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.Protection;
import se.bas.domain.task.TaskGroup;
import se.bas.ui.components.CategoryChip;
import se.bas.ui.components.Routes;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** One thing that waits for me: who, what, why now, and the one click that settles it. */
final class TaskCard extends ListItem {
    private final TaskButtons buttons;

    TaskCard(TaskList.Line line, TaskDesk desk, LocalDate today) {
        TaskView task = line.task();
        CaseFileId file = line.whom().file();
        String about = Words.text("task.about", TaskWords.what(task), name(line.whom()));
        buttons = new TaskButtons(desk, file, task, about);
        addClassNames("task-card", "task-" + task.group().name().toLowerCase(Locale.ROOT));
        setTestId("task-card");
        getElement().setAttribute("data-task", task.id().value().toString());
        Div body = new Div(whom(line.whom()), new H3(TaskWords.what(task)), why(task));
        body.addClassName("task-body");
        TaskWords.message(task).ifPresent(message -> {
            Paragraph said = new Paragraph(message);
            said.addClassName("task-message");
            body.add(said);
        });
        add(due(task.due(), task.group(), today), body, buttons);
        where(task, file).ifPresent(link -> body.add(link));
    }

    void focusFirst() {
        buttons.focusFirst();
    }

    static String name(TaskList.Whom whom) {
        return Objects.requireNonNullElse(whom.name(), whom.caseNumber());
    }

    /** A protected identity stands as its case number alone (CON-41). */
    static Component whom(TaskList.Whom whom) {
        Anchor link = new Anchor(Routes.toCase(whom.file()), name(whom));
        link.addClassName("task-whom");
        link.setTestId("task-whom");
        Div line = new Div(link);
        line.addClassName("task-who");
        if (whom.name() != null) {
            Span number = new Span(whom.caseNumber());
            number.addClassName("below");
            line.add(number);
        }
        if (whom.protection() != Protection.NONE) {
            Span mark = new Span(Words.text("casework.protection.mark"));
            mark.addClassNames("chip", "chip-protected");
            line.add(mark);
        }
        return line;
    }

    static Component due(LocalDate due, TaskGroup group, LocalDate today) {
        Span words = new Span(TaskWords.due(due, today));
        words.addClassName("task-due-words");
        Div when = new Div(words);
        when.addClassName("task-due");
        if (group != TaskGroup.TODAY) {
            Span day = new Span(Written.day(due));
            day.addClassName("below");
            when.add(day);
        }
        return when;
    }

    private static Component why(TaskView task) {
        Div line = new Div(new Span(TaskWords.why(task)), new CategoryChip(task.category()));
        line.addClassName("task-why");
        if (task.holder() == null) {
            Span untaken = new Span(Words.text("task.untaken"));
            untaken.addClassNames("chip", "task-untaken");
            line.addComponentAsFirst(untaken);
        }
        return line;
    }

    private static Optional<Component> where(TaskView task, CaseFileId file) {
        return switch (task.kind()) {
            case CONSENT_EXPIRES_IN_30, CONSENT_EXPIRES_IN_7, CONSENT_EXPIRED, CONSENT_WANTED ->
                Optional.of(link(Routes.toConsentForm(file), "task.to-consent"));
            case PLACEMENT_FOLLOW_UP, WAGE_SUPPORT_ENDS ->
                Optional.of(link(Routes.toPlacements(file), "task.to-placements"));
            case PLAN_MISSING -> Optional.of(link(Routes.toPlan(file), "task.to-plan"));
            case HANDOVER_UNANSWERED, HANDOVER_ANSWERED, HANDOVER_MEETING, HANDOVER_WANTED ->
                Optional.of(link(Routes.toHandovers(file), "task.to-handovers"));
            case CASEWORKER_CHANGED, COLLEAGUE_ADDED -> Optional.of(link(Routes.toNetwork(file), "task.to-network"));
            case REMINDER,
                    NO_SHOW,
                    FOLLOW_UP,
                    STARTUP_TALK,
                    ENROLMENT_DECISION,
                    FOLLOW_UP_AFTER_3,
                    FOLLOW_UP_AFTER_6,
                    FOLLOW_UP_AFTER_12,
                    NUMBER_MISSING -> Optional.empty();
            case ATTENDANCE_MISSING, LADDER_MESSAGE, LADDER_CALL, LADDER_LETTER, LADDER_ALERT, LADDER_REVIEW, ALERTED ->
                Optional.of(link(Routes.toCase(file), "task.to-appointments"));
        };
    }

    private static Component link(String to, String words) {
        Anchor link = new Anchor(to, Words.text(words));
        link.addClassName("task-where");
        return link;
    }
}
