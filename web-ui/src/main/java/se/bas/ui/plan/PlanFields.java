package se.bas.ui.plan;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.bas.application.plan.JointPlanView;
import se.bas.application.plan.PlanPartView;
import se.bas.domain.plan.Alternative;
import se.bas.domain.plan.PlanDraft;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Meanwhile;
import se.bas.ui.components.Words;

/** The fields of an agency's part of the plan. */
final class PlanFields {
    private final TextArea reason = new TextArea(Words.text("plan.without-placement"));
    private final TextArea goal = new TextArea(Words.text("plan.goal"));
    private final CheckboxGroup<Alternative> alternatives = new CheckboxGroup<>(Words.text("plan.alternatives"));
    private final ActivityRows activities = new ActivityRows();
    private final DayPicker handsOverOn = new DayPicker(Words.text("plan.hands-over-on"));

    PlanFields(JointPlanView view) {
        reason.setMaxLength(PlanDraft.REASON_AT_MOST);
        reason.setHelperText(Words.text("plan.without-placement-help"));
        reason.setVisible(view.early());
        reason.setTestId("plan-reason");
        goal.setMaxLength(PlanDraft.GOAL_AT_MOST);
        goal.setHelperText(Words.text("plan.goal-help"));
        goal.setTestId("plan-goal");
        alternatives.setItems(Alternative.values());
        alternatives.setItemLabelGenerator(Words::of);
        alternatives.setTestId("plan-alternatives");
        handsOverOn.setHelperText(Words.text("plan.hands-over-help", view.transitionMonths()));
        handsOverOn.setTestId("plan-hands-over");
        view.own().map(PlanPartView::latest).ifPresent(this::show);
    }

    private void show(PlanPartView.Version before) {
        goal.setValue(before.goal());
        alternatives.setValue(before.alternatives());
        activities.show(before.activities());
        handsOverOn.setValue(before.handsOverOn());
    }

    void into(FormDialog dialog) {
        if (reason.isVisible()) {
            dialog.field("withoutPlacement", reason);
        }
        dialog.field("goal", goal)
                .field("alternatives", alternatives)
                .field("activities", activities)
                .field("handsOverOn", handsOverOn);
    }

    /** Each field with what another version has in it. */
    List<Meanwhile.Both> beside(PlanPartView.Version theirs) {
        return List.of(
                Meanwhile.Both.of(goal.getLabel(), goal, theirs.goal()),
                Meanwhile.Both.of(
                        alternatives.getLabel(), alternatives, theirs.alternatives(), PlanFields::alternatives),
                activities.beside(theirs.activities()),
                Meanwhile.Both.ofDay(handsOverOn, theirs.handsOverOn()));
    }

    private static String alternatives(Set<Alternative> chosen) {
        return chosen.stream().sorted().map(Words::of).collect(Collectors.joining(", "));
    }

    PlanDraft draft() {
        return new PlanDraft(
                goal.getValue(),
                alternatives.getValue(),
                activities.drafts(),
                handsOverOn.getValue(),
                reason.getValue());
    }
}
