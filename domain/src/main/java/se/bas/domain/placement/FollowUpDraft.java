package se.bas.domain.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a follow-up, as somebody has filled it in: what either said, each for itself (PRO-12). */
public record FollowUpDraft(@Nullable LocalDate day, String participantView, String employerView) {
    public static final int TEXT_AT_MOST = 2_000;

    public FollowUpDraft {
        participantView = participantView.replace("\0", "").strip();
        employerView = employerView.replace("\0", "").strip();
    }

    /** What keeps it from being kept, in the order of the form's fields; empty when it can be kept. */
    public List<PlacementProblem> problems(LocalDate from, LocalDate today) {
        List<PlacementProblem> found = new ArrayList<>();
        if (day == null) {
            found.add(PlacementProblem.DAY_MISSING);
        } else if (day.isAfter(today)) {
            found.add(PlacementProblem.DAY_IN_THE_FUTURE);
        } else if (day.isBefore(from)) {
            found.add(PlacementProblem.DAY_TOO_EARLY);
        }
        if (participantView.isEmpty()) {
            found.add(PlacementProblem.PARTICIPANT_VIEW_MISSING);
        }
        if (employerView.isEmpty()) {
            found.add(PlacementProblem.EMPLOYER_VIEW_MISSING);
        }
        if (Math.max(participantView.length(), employerView.length()) > TEXT_AT_MOST) {
            found.add(PlacementProblem.VIEW_TOO_LONG);
        }
        return found;
    }
}
