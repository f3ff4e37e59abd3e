package se.bas.ui.task;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import se.bas.application.task.TaskActing;
import se.bas.domain.task.TaskMove;
import se.bas.domain.task.TaskProblem;
import se.bas.ui.components.Words;

/** Asks why a task does not have to be done. */
final class SkipDialog {
    private final Dialog dialog = new Dialog();
    private final TextArea reason = new TextArea(Words.text("task.skip.reason"));
    private final Function<String, TaskActing> skip;
    private final Consumer<TaskActing> done;

    SkipDialog(String what, List<String> offered, Function<String, TaskActing> skip, Consumer<TaskActing> done) {
        this.skip = skip;
        this.done = done;
        dialog.setHeaderTitle(Words.text("task.skip.heading"));
        dialog.setWidth("34rem");
        reason.setHelperText(Words.text("task.skip.reason-help", TaskMove.REASON_AT_LEAST));
        reason.setMaxLength(TaskMove.TEXT_AT_MOST);
        reason.setWidthFull();
        reason.setTestId("skip-reason");
        Div body = new Div(new Paragraph(what));
        if (!offered.isEmpty()) {
            body.add(chips(offered));
        }
        body.add(reason);
        body.addClassNames("dialog-body", "task-dialog");
        dialog.add(body);
        Button cancel = new Button(Words.text("shell.cancel"), click -> dialog.close());
        cancel.setTestId("cancel");
        Button save = new Button(Words.text("task.skip.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTestId("skip-save");
        dialog.getFooter().add(cancel, save);
    }

    /** One click says what is usual; it can be written on. */
    private Div chips(List<String> offered) {
        Div group = new Div();
        group.addClassName("filter-group");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", Words.text("task.skip.offered"));
        group.setTestId("skip-offered");
        offered.forEach(words -> {
            NativeButton chip = new NativeButton(words, click -> {
                reason.setValue(words);
                reason.setInvalid(false);
            });
            chip.addClassName("filter-chip");
            group.add(chip);
        });
        return group;
    }

    void open() {
        dialog.open();
        reason.focus();
    }

    private void save() {
        TaskActing result = skip.apply(reason.getValue());
        if (result instanceof TaskActing.Rejected(var problems, var changed, var by, var receipt)
                && problems.getFirst().field().equals("reason")) {
            tell(problems.getFirst());
            return;
        }
        dialog.close();
        done.accept(result);
    }

    private void tell(TaskProblem problem) {
        reason.setErrorMessage(Words.of(problem));
        reason.setInvalid(true);
        reason.focus();
    }
}
