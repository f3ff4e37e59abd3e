package se.bas.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.plan.PlanPartView;
import se.bas.domain.plan.ActivityDraft;
import se.bas.domain.plan.PlanDoer;
import se.bas.domain.plan.PlanDraft;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.Meanwhile;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Who does what by when, one under the other; there is always room for one more. */
final class ActivityRows extends CustomField<List<ActivityDraft>> {
    private final Div list = new Div();
    private final List<Row> rows = new ArrayList<>();
    private final Button more = new Button(
            Words.text("plan.activity.add"),
            VaadinIcon.PLUS.create(),
            click -> add().what.focus());

    ActivityRows() {
        setLabel(Words.text("plan.activities"));
        setWidthFull();
        setTestId("plan-activities");
        list.addClassName("plan-activity-fields");
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        more.setTestId("add-activity");
        add(list, more);
        add();
    }

    /** One of them. */
    private static final class Row {
        private final TextField what = new TextField(Words.text("plan.activity.what"));
        private final Select<@Nullable PlanDoer> doer = new Select<>();
        private final DayPicker by = new DayPicker(Words.text("plan.activity.by"));
        private final Div all = new Div();

        Row(Component remove) {
            what.setMaxLength(ActivityDraft.WHAT_AT_MOST);
            what.setTestId("activity-what");
            doer.setLabel(Words.text("plan.activity.doer"));
            doer.setItems(PlanDoer.values());
            doer.setItemLabelGenerator(one -> one == null ? "" : Words.of(one));
            doer.setTestId("activity-doer");
            by.setTestId("activity-by");
            all.addClassName("plan-activity-row");
            all.add(what, doer, by, remove);
        }

        ActivityDraft draft() {
            return new ActivityDraft(what.getValue(), doer.getValue(), by.getValue());
        }
    }

    private Row add() {
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create());
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(Words.text("plan.activity.remove"));
        Row row = new Row(remove);
        remove.addClickListener(click -> {
            rows.remove(row);
            list.remove(row.all);
            more.setVisible(true);
        });
        rows.add(row);
        list.add(row.all);
        more.setVisible(rows.size() < PlanDraft.ACTIVITIES_AT_MOST);
        return row;
    }

    /** What is not done of a version before; what is done stays with it. */
    void show(List<PlanPartView.Activity> before) {
        rows.clear();
        list.removeAll();
        before.stream().filter(one -> one.doneOn() == null).forEach(one -> {
            Row row = add();
            row.what.setValue(one.what());
            row.doer.setValue(one.doer());
            row.by.setValue(one.by());
        });
        if (rows.isEmpty()) {
            add();
        }
    }

    /** These with what another version has, of which what is done stays with it. */
    Meanwhile.Both beside(List<PlanPartView.Activity> theirs) {
        List<ActivityDraft> open = theirs.stream()
                .filter(one -> one.doneOn() == null)
                .map(one -> new ActivityDraft(one.what(), one.doer(), one.by()))
                .toList();
        return new Meanwhile.Both(getLabel(), () -> !written().equals(open), words(open), () -> show(theirs));
    }

    /** Without the row that stands ready for one more. */
    private List<ActivityDraft> written() {
        return drafts().stream()
                .filter(draft -> !draft.what().isBlank() || draft.doer() != null || draft.by() != null)
                .toList();
    }

    private static String words(List<ActivityDraft> drafts) {
        return drafts.stream().map(ActivityRows::words).collect(Collectors.joining("\n"));
    }

    private static String words(ActivityDraft draft) {
        return Stream.of(
                        Optional.of(draft.what()),
                        Optional.ofNullable(draft.doer()).map(Words::of),
                        Optional.ofNullable(draft.by()).map(Written::day))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    List<ActivityDraft> drafts() {
        return rows.stream().map(Row::draft).toList();
    }

    @Override
    protected List<ActivityDraft> generateModelValue() {
        return drafts();
    }

    @Override
    protected void setPresentationValue(List<ActivityDraft> drafts) {
        // Filled in by show alone.
    }

    @Override
    public void focus() {
        if (rows.isEmpty()) {
            more.focus();
        } else {
            rows.getFirst().what.focus();
        }
    }
}
