package se.bas.ui.plan;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import se.bas.application.plan.JointPlanView;
import se.bas.application.plan.PlanPartView;
import se.bas.application.plan.PlanWriting;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.plan.PlanProblem;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Meanwhile;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The form of the own part of a plan. Whoever saves second sees what differs, and saves what they make of both (UIX-14). */
final class WriteDialog {
    private final PlanActs acts;
    private final CaseFileId file;
    private final PlanFields fields;
    private final Meanwhile meanwhile = new Meanwhile();
    private JointPlanView seen;

    WriteDialog(PlanActs acts, CaseFileId file, JointPlanView seen) {
        this.acts = acts;
        this.file = file;
        this.seen = seen;
        this.fields = new PlanFields(seen);
    }

    void open(Runnable changed) {
        Paragraph lead = new Paragraph(Words.text(seen.own().isPresent() ? "plan.rewrite-lead" : "plan.write-lead"));
        lead.addClassName("below");
        FormDialog dialog = new FormDialog(Words.text("plan.event.WRITE"), Words.text("plan.save"))
                .part(lead)
                .part(meanwhile);
        fields.into(dialog);
        dialog.open(() -> {
            PlanWriting result = acts.write(file, seen.version(), fields.draft());
            if (result instanceof PlanWriting.Rejected(var problems, var receipt)
                    && problems.contains(PlanProblem.CHANGED_MEANWHILE)
                    && merge()) {
                return List.of(Meanwhile.flaw());
            }
            List<FormDialog.Flaw> flaws = PlanActs.flaws(result);
            if (flaws.isEmpty()) {
                changed.run();
            }
            return flaws;
        });
    }

    /** What stands now is shown, if it may be; what is typed stays, and is saved over that next. */
    private boolean merge() {
        if (!(acts.show(file) instanceof Disclosure.Granted<JointPlanView>(var now, var receipt))) {
            return false;
        }
        Optional<PlanPartView.Version> theirs = now.own().map(PlanPartView::latest);
        theirs.ifPresent(newest -> {
            seen = now;
            meanwhile.show(
                    Words.text("shell.meanwhile.by", newest.by(), Written.minute(newest.at())), fields.beside(newest));
        });
        return theirs.isPresent();
    }
}
