package se.bas.application.employer.rest;

import java.util.List;
import se.bas.application.employer.EmployerWriting;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Tags;
import se.bas.domain.employer.EmployerProblem;

/** What came of writing in the register, as an answer. */
final class EmployerOutcome {
    private EmployerOutcome() {}

    /** What a route does. */
    enum Made {
        NEW,
        CHANGED,
        REMOVED
    }

    static Outcome of(EmployerWriting result, Made made) {
        return switch (result) {
            case EmployerWriting.Kept(var id, var version, var receipt) ->
                switch (made) {
                    case NEW -> Outcome.done(id, receipt);
                    case CHANGED -> Outcome.changed(receipt, Tags.of(version));
                    case REMOVED -> Outcome.done(receipt);
                };
            case EmployerWriting.Rejected(var problems, var receipt) -> refused(problems);
            case EmployerWriting.NotFound notFound -> Outcome.notFound();
        };
    }

    private static Outcome refused(List<EmployerProblem> problems) {
        if (problems.contains(EmployerProblem.CHANGED_MEANWHILE)) {
            return Outcome.refused(Fault.changedMeanwhile());
        }
        return problems.stream()
                .filter(problem -> problem.field().isEmpty())
                .findFirst()
                .map(problem -> Outcome.refused(Fault.conflict(Flaw.of("", problem))))
                .orElseGet(() -> Outcome.rejected(problems.stream().map(problem -> Flaw.of(field(problem), problem))));
    }

    /** In the API a person's name is called so, and the parts of an address stand by themselves. */
    private static String field(EmployerProblem problem) {
        return switch (problem.field()) {
            case "person" -> "name";
            case "address" -> "street";
            case String field -> field;
        };
    }
}
