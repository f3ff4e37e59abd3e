package se.bas.ui.plan;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.bas.application.plan.JointPlanView;
import se.bas.application.plan.PlanPartView;
import se.bas.application.plan.PlanWriting;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.placement.ApprovalWay;
import se.bas.domain.plan.DecisionDraft;
import se.bas.domain.plan.DecisionKind;
import se.bas.domain.plan.PlanEnd;
import se.bas.domain.plan.PlanEvent;
import se.bas.domain.plan.PlanMove;
import se.bas.domain.plan.PlanParty;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The forms of the own part of a plan. */
final class PlanDialogs {
    private final PlanActs acts;
    private final CaseFileId file;
    private final JointPlanView view;
    private final Runnable changed;

    PlanDialogs(PlanActs acts, CaseFileId file, JointPlanView view, Runnable changed) {
        this.acts = acts;
        this.file = file;
        this.view = view;
        this.changed = changed;
    }

    private void open(FormDialog dialog, Supplier<PlanWriting> act) {
        dialog.open(() -> {
            List<FormDialog.Flaw> flaws = PlanActs.flaws(act.get());
            if (flaws.isEmpty()) {
                changed.run();
            }
            return flaws;
        });
    }

    private void move(FormDialog dialog, Supplier<PlanMove> move) {
        open(dialog, () -> acts.move(file, view.version(), move.get()));
    }

    void write() {
        new WriteDialog(acts, file, view).open(changed);
    }

    void act(PlanPartView part, PlanEvent event) {
        switch (event) {
            case WRITE -> write();
            case APPROVE -> approve(part);
            case DECLINE -> decline();
            case DO -> done(part);
            case END -> end();
        }
    }

    private void approve(PlanPartView part) {
        RadioButtonGroup<PlanParty> party = new RadioButtonGroup<>(Words.text("plan.who"));
        party.setItems(Arrays.stream(PlanParty.values())
                .filter(one -> !part.approved().contains(one))
                .toList());
        party.setItemLabelGenerator(Words::of);
        party.setTestId("approve-party");
        RadioButtonGroup<ApprovalWay> way = new RadioButtonGroup<>(Words.text("plan.how"));
        way.setItems(ApprovalWay.values());
        way.setItemLabelGenerator(Words::of);
        way.setValue(ApprovalWay.SIGNED);
        way.setTestId("approval-way");
        DayPicker day = day();
        move(
                new FormDialog(Words.text("plan.event.APPROVE"), Words.text("plan.save"))
                        .field("party", party)
                        .field("way", way)
                        .field("day", day),
                () -> new PlanMove.Approve(party.getValue(), way.getValue(), day.getValue()));
    }

    private void decline() {
        DayPicker day = day();
        TextArea text = text("plan.wants-instead");
        move(
                new FormDialog(Words.text("plan.event.DECLINE"), Words.text("plan.save"))
                        .part(below("plan.decline-lead"))
                        .field("day", day)
                        .field("text", text),
                () -> new PlanMove.Decline(day.getValue(), text.getValue()));
    }

    private void done(PlanPartView part) {
        RadioButtonGroup<PlanPartView.Activity> activity = new RadioButtonGroup<>(Words.text("plan.activity.which"));
        activity.setItems(part.shown().activities().stream()
                .filter(one -> one.doneOn() == null)
                .toList());
        activity.setItemLabelGenerator(PlanPartView.Activity::what);
        activity.setTestId("done-activity");
        DayPicker day = day();
        move(
                new FormDialog(Words.text("plan.event.DO"), Words.text("plan.save"))
                        .field("activity", activity)
                        .field("day", day),
                () -> {
                    PlanPartView.@Nullable Activity chosen = activity.getValue();
                    return new PlanMove.Do(chosen == null ? null : chosen.id(), day.getValue());
                });
    }

    private void end() {
        DayPicker day = day();
        Select<@Nullable PlanEnd> reason = new Select<>();
        reason.setLabel(Words.text("plan.reason"));
        reason.setItems(PlanEnd.values());
        reason.setItemLabelGenerator(one -> one == null ? "" : Words.of(one));
        reason.setHelperText(Words.text("plan.end-help"));
        reason.setTestId("end-reason");
        TextArea text = text("plan.more");
        move(
                new FormDialog(Words.text("plan.event.END"), Words.text("plan.event.END"))
                        .part(below("plan.end-lead"))
                        .field("day", day)
                        .field("reason", reason)
                        .field("text", text),
                () -> new PlanMove.End(day.getValue(), reason.getValue(), text.getValue()));
    }

    /** Confirms what is not confirmed, and ends what is. */
    void decide(DecisionKind kind) {
        DayPicker day = day();
        TextArea text = text("plan.more");
        open(
                new FormDialog(Words.text("plan.decide." + kind.name()), Words.text("plan.save"))
                        .part(below("plan.decide-lead." + kind.name()))
                        .field("day", day)
                        .field("text", text),
                () -> acts.decide(file, new DecisionDraft(kind, day.getValue(), text.getValue())));
    }

    private static DayPicker day() {
        DayPicker day = new DayPicker(Words.text("plan.day"));
        day.setValue(Written.today());
        day.setMax(Written.today());
        day.setTestId("act-day");
        return day;
    }

    private static TextArea text(String key) {
        TextArea area = new TextArea(Words.text(key));
        area.setMaxLength(PlanMove.TEXT_AT_MOST);
        area.setWidthFull();
        area.setTestId("act-text");
        return area;
    }

    private static Paragraph below(String key) {
        Paragraph below = new Paragraph(Words.text(key));
        below.addClassName("below");
        return below;
    }
}
