package se.bas.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.casework.Assignment;

/**
 * That a colleague's part in a case is to end; anything may still be missing.
 *
 * @param day the first day, Swedish, on which they work with it no more: today, and it ends at once
 */
public record ColleagueEndDraft(@Nullable LocalDate day, String reason) {
    public ColleagueEndDraft {
        reason = reason.replace("\0", "").strip();
    }

    /**
     * What is missing or wrong, in the order of the form; empty when it can be tried.
     *
     * @param ending whose part it is
     */
    public List<NetworkProblem> problems(LocalDate today, Assignment ending) {
        if (ending.main()) {
            return List.of(NetworkProblem.MAIN_BY_CHANGE);
        }
        List<NetworkProblem> found = new ArrayList<>();
        ColleagueDraft.dayProblems(day, today, found);
        ColleagueDraft.reasonProblems(reason, found);
        if (found.isEmpty() && day != null && ending.overBefore(day)) {
            found.add(NetworkProblem.ENDS_BY_THEN);
        }
        return found;
    }

    @Override
    public String toString() {
        return "the end of a colleague's part";
    }
}
