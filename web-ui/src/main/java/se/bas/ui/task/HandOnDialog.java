package se.bas.ui.task;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import se.bas.application.task.Doers;
import se.bas.application.task.TaskActing;
import se.bas.domain.task.TaskDoer;
import se.bas.domain.task.TaskMove;
import se.bas.domain.task.TaskProblem;
import se.bas.ui.components.Words;

/** Asks who is to do a task instead. */
final class HandOnDialog {
    private final Dialog dialog = new Dialog();
    private final Select<Doers.Choice> who = new Select<>();
    private final TextArea note = new TextArea(Words.text("task.hand-on.note"));
    private final BiFunction<TaskDoer, String, TaskActing> handOn;
    private final Consumer<TaskActing> done;

    /**
     * Lays it out.
     *
     * @param doers who can open the case; where there is nobody the dialog says what to do
     */
    HandOnDialog(
            String what,
            List<Doers.Choice> doers,
            BiFunction<TaskDoer, String, TaskActing> handOn,
            Consumer<TaskActing> done) {
        this.handOn = handOn;
        this.done = done;
        dialog.setHeaderTitle(Words.text("task.hand-on.heading"));
        dialog.setWidth("34rem");
        Div body = new Div(new Paragraph(what));
        body.addClassNames("dialog-body", "task-dialog");
        dialog.add(body);
        Button cancel =
                new Button(Words.text(doers.isEmpty() ? "shell.close" : "shell.cancel"), click -> dialog.close());
        cancel.setTestId("cancel");
        dialog.getFooter().add(cancel);
        if (doers.isEmpty()) {
            Paragraph nobody = new Paragraph(Words.text("task.hand-on.nobody"));
            nobody.addClassName("notice");
            nobody.setTestId("hand-on-nobody");
            body.add(nobody);
            return;
        }
        who.setLabel(Words.text("task.hand-on.who"));
        who.setItems(doers);
        who.setItemLabelGenerator(TaskWords::doer);
        who.setHelperText(Words.text("task.hand-on.who-help"));
        who.setWidthFull();
        who.setTestId("hand-on-who");
        note.setHelperText(Words.text("task.hand-on.note-help"));
        note.setMaxLength(TaskMove.TEXT_AT_MOST);
        note.setWidthFull();
        note.setTestId("hand-on-note");
        body.add(who, note);
        Button save = new Button(Words.text("task.hand-on.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTestId("hand-on-save");
        dialog.getFooter().add(save);
    }

    void open() {
        dialog.open();
        who.focus();
    }

    private void save() {
        Doers.Choice chosen = who.getValue();
        if (chosen == null) {
            tell(TaskProblem.WHO_MISSING);
            return;
        }
        TaskActing result = handOn.apply(chosen.who(), note.getValue());
        if (result instanceof TaskActing.Rejected(var problems, var changed, var by, var receipt)
                && !problems.getFirst().meanwhile()) {
            tell(problems.getFirst());
            return;
        }
        dialog.close();
        done.accept(result);
    }

    private void tell(TaskProblem problem) {
        who.setErrorMessage(Words.of(problem));
        who.setInvalid(true);
        who.focus();
    }
}
