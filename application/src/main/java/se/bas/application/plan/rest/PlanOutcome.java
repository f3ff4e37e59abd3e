package se.bas.application.plan.rest;

import java.util.List;
import se.bas.application.plan.PlanWriting;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Tags;
import se.bas.domain.plan.PlanProblem;

/** What came of doing something with a plan, as an answer. */
final class PlanOutcome {
    private PlanOutcome() {}

    static Outcome of(PlanWriting result) {
        return switch (result) {
            case PlanWriting.Kept(var version, var receipt) -> Outcome.changed(receipt, Tags.of(version));
            case PlanWriting.Rejected(var problems, var receipt) -> refused(problems);
            case PlanWriting.NotFound notFound -> Outcome.notFound();
        };
    }

    /** Of what has no version of its own. */
    static Outcome untagged(PlanWriting result) {
        return result instanceof PlanWriting.Kept(var version, var receipt) ? Outcome.done(receipt) : of(result);
    }

    private static Outcome refused(List<PlanProblem> problems) {
        if (problems.contains(PlanProblem.CHANGED_MEANWHILE)) {
            return Outcome.refused(Fault.changedMeanwhile());
        }
        return problems.stream()
                .filter(problem -> problem.field().isEmpty())
                .findFirst()
                .map(problem -> Outcome.refused(Fault.conflict(Flaw.of("", problem))))
                .orElseGet(() -> Outcome.rejected(problems.stream().map(problem -> Flaw.of(field(problem), problem))));
    }

    /** In the API a reason is named by what it is of. */
    private static String field(PlanProblem problem) {
        return problem == PlanProblem.REASON_MISSING ? "endReason" : problem.field();
    }
}
