package se.bas.ui.task;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import se.bas.application.task.Doers;
import se.bas.application.task.TaskActing;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.Category;
import se.bas.domain.task.TaskDraft;
import se.bas.domain.task.TaskProblem;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.OfferedCategories;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Writes down something to be done about a case. */
final class NewTaskDialog {
    private static final int A_WEEK = 7;

    private final Dialog dialog = new Dialog();
    private final TextArea text = new TextArea(Words.text("task.new.text"));
    private final Select<Category> category = new Select<>();
    private final DayPicker due = new DayPicker(Words.text("task.new.due"));
    private final Select<Doers.Choice> who = new Select<>();
    private final SequencedMap<String, Component> fields = new LinkedHashMap<>();
    private final Function<TaskDraft, TaskActing> create;
    private final Consumer<TaskActing> done;

    NewTaskDialog(
            Role role, List<Doers.Choice> doers, Function<TaskDraft, TaskActing> create, Consumer<TaskActing> done) {
        this.create = create;
        this.done = done;
        dialog.setHeaderTitle(Words.text("task.new.heading"));
        dialog.setWidth("36rem");
        dialog.setCloseOnOutsideClick(false);
        text.setMaxLength(TaskDraft.TEXT_AT_MOST);
        text.setWidthFull();
        text.setTestId("task-text");
        category.setLabel(Words.text("task.new.category"));
        category.setItems(OfferedCategories.offered(role));
        category.setItemLabelGenerator(Words::of);
        category.setHelperText(Words.text("task.new.category-help"));
        category.setWidthFull();
        category.setTestId("task-category");
        due.setValue(Written.today().plusDays(A_WEEK));
        due.setTestId("task-due");
        who.setLabel(Words.text("task.new.who"));
        who.setItems(doers);
        who.setItemLabelGenerator(TaskWords::doer);
        who.setTestId("task-who");
        doers.stream().filter(Doers.Choice::self).findFirst().ifPresent(who::setValue);
        fields.put("text", text);
        fields.put("category", category);
        fields.put("due", due);
        fields.put("who", who);
        Div row = new Div(due, who);
        row.addClassName("field-row");
        Div body = new Div(text, category, row);
        body.addClassNames("dialog-body", "task-dialog");
        dialog.add(body);
        Button cancel = new Button(Words.text("shell.cancel"), click -> dialog.close());
        cancel.setTestId("cancel");
        Button save = new Button(Words.text("task.new.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTestId("task-save");
        dialog.getFooter().add(cancel, save);
    }

    void open() {
        dialog.open();
        text.focus();
    }

    private void save() {
        Doers.Choice chosen = who.getValue();
        TaskActing result = create.apply(new TaskDraft(
                text.getValue(), category.getValue(), due.getValue(), chosen == null ? null : chosen.who()));
        if (result instanceof TaskActing.Rejected(var problems, var changed, var by, var receipt)) {
            tell(problems);
            return;
        }
        dialog.close();
        done.accept(result);
    }

    private void tell(List<TaskProblem> problems) {
        fields.values().forEach(field -> mark(field, ""));
        problems.reversed().forEach(problem -> {
            Component field = fields.get(problem.field());
            if (field != null) {
                mark(field, Words.of(problem));
            }
        });
        fields.values().stream()
                .filter(field -> field instanceof HasValidationProperties marked && marked.isInvalid())
                .findFirst()
                .ifPresent(field -> {
                    if (field instanceof Focusable<?> focusable) {
                        focusable.focus();
                    }
                });
    }

    private static void mark(Component field, String words) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(words);
            validated.setInvalid(!words.isEmpty());
        }
    }
}
