package se.bas.application.handover.rest;

import java.util.List;
import se.bas.application.handover.HandoverWriting;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Tags;
import se.bas.domain.handover.HandoverProblem;

/** What came of doing something with a handover, as an answer. */
final class HandoverOutcome {
    private HandoverOutcome() {}

    /** What a route does. */
    enum Made {
        NEW,
        CHANGED,
        DONE
    }

    static Outcome of(HandoverWriting result, Made made) {
        return switch (result) {
            case HandoverWriting.Kept(var id, var version, var file, var receipt) ->
                switch (made) {
                    case NEW -> Outcome.done(id, receipt);
                    case CHANGED -> Outcome.changed(receipt, Tags.of(version));
                    case DONE -> Outcome.done(receipt);
                };
            case HandoverWriting.Rejected(var problems, var receipt) -> refused(problems);
            case HandoverWriting.NotFound notFound -> Outcome.notFound();
        };
    }

    private static Outcome refused(List<HandoverProblem> problems) {
        if (problems.contains(HandoverProblem.CHANGED_MEANWHILE)) {
            return Outcome.refused(Fault.changedMeanwhile());
        }
        return problems.stream()
                .filter(problem -> problem.field().isEmpty())
                .findFirst()
                .map(problem -> Outcome.refused(Fault.conflict(Flaw.of("", problem))))
                .orElseGet(() -> Outcome.rejected(problems.stream().map(problem -> Flaw.of(field(problem), problem))));
    }

    /** In the API what is told stands in two lists. */
    private static String field(HandoverProblem problem) {
        return switch (problem) {
            case CATEGORY_NOT_POSSIBLE -> "categories";
            case ITEM_TOO_LONG -> "texts";
            default -> problem.field();
        };
    }
}
