package se.bas.application.handover.rest;

import java.util.Set;
import se.bas.application.handover.NetworkWriting;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Outcome;
import se.bas.domain.handover.NetworkProblem;

/** What is answered to whoever changes who works with a participant, or who is near them. */
final class NetworkOutcome {
    /** What somebody else, or the same person a moment ago, has done already. */
    private static final Set<NetworkProblem> DONE_BEFORE = Set.of(NetworkProblem.ENDED, NetworkProblem.ENDS_BY_THEN);

    private NetworkOutcome() {}

    static Outcome of(NetworkWriting result, boolean made) {
        return switch (result) {
            case NetworkWriting.Kept(var id, var receipt) -> made ? Outcome.done(id, receipt) : Outcome.done(receipt);
            case NetworkWriting.Rejected(var problems, var receipt) ->
                DONE_BEFORE.containsAll(problems)
                        ? Outcome.refused(Fault.conflict(Flaw.of("", problems.getFirst())))
                        : Outcome.rejected(problems.stream().map(problem -> Flaw.of(problem.field(), problem)));
            case NetworkWriting.NotFound notFound -> Outcome.notFound();
        };
    }
}
