package se.bas.application.placement.rest;

import java.util.List;
import se.bas.application.placement.PlacementWriting;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Tags;
import se.bas.domain.placement.PlacementProblem;

/** What came of doing something with a placement, as an answer. */
final class PlacementOutcome {
    private PlacementOutcome() {}

    /** What a route does. */
    enum Made {
        NEW,
        CHANGED,
        DONE
    }

    static Outcome of(PlacementWriting result, Made made) {
        return switch (result) {
            case PlacementWriting.Kept(var id, var version, var receipt) ->
                switch (made) {
                    case NEW -> Outcome.done(id, receipt);
                    case CHANGED -> Outcome.changed(receipt, Tags.of(version));
                    case DONE -> Outcome.done(receipt);
                };
            case PlacementWriting.Rejected(var problems, var receipt) -> refused(problems);
            case PlacementWriting.NotFound notFound -> Outcome.notFound();
        };
    }

    private static Outcome refused(List<PlacementProblem> problems) {
        if (problems.contains(PlacementProblem.CHANGED_MEANWHILE)) {
            return Outcome.refused(Fault.changedMeanwhile());
        }
        return problems.stream()
                .filter(problem -> problem.field().isEmpty())
                .findFirst()
                .map(problem -> Outcome.refused(conflict(problem)))
                .orElseGet(() -> Outcome.rejected(problems.stream().map(problem -> Flaw.of(field(problem), problem))));
    }

    static Fault conflict(PlacementProblem problem) {
        return Fault.conflict(Flaw.of("", problem));
    }

    /** In the API a rhythm is three numbers, and a reason is named by what it is of. */
    private static String field(PlacementProblem problem) {
        return switch (problem.field()) {
            case "rhythm" -> "first";
            case "reason" -> "changeReason";
            case String field -> field;
        };
    }
}
