package se.bas.ui.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.paper.Filed;
import se.bas.application.paper.PaperLanguage;
import se.bas.application.paper.PrintMyPlan;
import se.bas.application.paper.PrintPlan;
import se.bas.application.plan.DecidePlan;
import se.bas.application.plan.JointPlanView;
import se.bas.application.plan.MovePlan;
import se.bas.application.plan.PlanWriting;
import se.bas.application.plan.ShowPlan;
import se.bas.application.plan.WritePlan;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.plan.DecisionDraft;
import se.bas.domain.plan.PlanDraft;
import se.bas.domain.plan.PlanMove;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.FormDialog.Flaw;
import se.bas.ui.components.Words;

/** What can be done with a plan, by whoever is signed in. */
@Dependent
class PlanActs {
    private final ShowPlan showPlan;
    private final WritePlan writePlan;
    private final MovePlan movePlan;
    private final DecidePlan decidePlan;
    private final PrintPlan printPlan;
    private final PrintMyPlan printMyPlan;
    private final SignedIn signedIn;

    @Inject
    PlanActs(
            ShowPlan showPlan,
            WritePlan writePlan,
            MovePlan movePlan,
            DecidePlan decidePlan,
            PrintPlan printPlan,
            PrintMyPlan printMyPlan,
            SignedIn signedIn) {
        this.showPlan = showPlan;
        this.writePlan = writePlan;
        this.movePlan = movePlan;
        this.decidePlan = decidePlan;
        this.printPlan = printPlan;
        this.printMyPlan = printMyPlan;
        this.signedIn = signedIn;
    }

    Disclosure<JointPlanView> show(CaseFileId file) {
        return showPlan.show(signedIn.actor(), file);
    }

    /** For a page that stands open. */
    Disclosure<JointPlanView> showAgain(CaseFileId file, JointPlanView shown, Receipt before) {
        return showPlan.showAgain(signedIn.actor(), file, shown, before);
    }

    PlanWriting write(CaseFileId file, int seen, PlanDraft draft) {
        return writePlan.write(signedIn.actor(), file, seen, draft);
    }

    PlanWriting move(CaseFileId file, int seen, PlanMove move) {
        return movePlan.move(signedIn.actor(), file, seen, move);
    }

    PlanWriting decide(CaseFileId file, DecisionDraft draft) {
        return decidePlan.decide(signedIn.actor(), file, draft);
    }

    Disclosure<Filed> print(CaseFileId file) {
        return printPlan.print(signedIn.actor(), file, PaperLanguage.of(List.of(Words.reader())));
    }

    Disclosure<Filed> printMine(CaseFileId file) {
        return printMyPlan.print(signedIn.actor(), file, PaperLanguage.of(List.of(Words.reader())));
    }

    /** What is wrong, for a form; nothing when it was done. */
    static List<Flaw> flaws(PlanWriting result) {
        return switch (result) {
            case PlanWriting.Kept kept -> List.of();
            case PlanWriting.Rejected(var problems, var receipt) ->
                problems.stream()
                        .map(problem -> new Flaw(problem.field(), Words.of(problem)))
                        .toList();
            case PlanWriting.NotFound gone -> List.of(new Flaw("", Words.text("plan.gone")));
        };
    }
}
