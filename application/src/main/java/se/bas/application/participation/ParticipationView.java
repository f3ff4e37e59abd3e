package se.bas.application.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Name;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.View;
import se.bas.domain.participation.Happening;
import se.bas.domain.participation.Move;
import se.bas.domain.participation.SobrietyAnswer;
import se.bas.domain.participation.Stage;

/**
 * Where somebody is in the programme of an agency.
 *
 * @param ownerCode the owner agency's short code
 * @param ground why it may be seen
 * @param own whether it is the asker's own agency's
 * @param version names it as it stands: what is recorded next names this
 * @param enrolments how often they have been enrolled
 * @param period which time they are on the way
 * @param steps what happened, oldest first, of every time; of another agency's without reasons and words
 * @param followUps when it is to be asked how it goes, this time; empty when it is not
 * @param closing the first day on which it can be closed without a manager's exception; null when any day will do
 * @param may what the asker can record now
 */
public record ParticipationView(
        Name owner,
        String ownerCode,
        Ground ground,
        boolean own,
        Stage stage,
        int version,
        int enrolments,
        int period,
        List<Step> steps,
        List<FollowUpDue> followUps,
        @Nullable LocalDate closing,
        Set<Move> may)
        implements View {
    public ParticipationView {
        steps = List.copyOf(steps);
        followUps = List.copyOf(followUps);
        may = Set.copyOf(may);
    }

    /**
     * What happened.
     *
     * @param period which time
     * @param by who recorded it
     * @param sobriety what was told of it, where the asker may know; else null
     */
    public record Step(
            int period,
            Happening happening,
            String by,
            Instant at,
            @Nullable SobrietyAnswer sobriety) {}

    /** A follow-up: after how many months, on which day, and whether it has been made. */
    public record FollowUpDue(int months, LocalDate due, boolean made) {}

    /** What happened this time. */
    public List<Step> thisTime() {
        return steps.stream().filter(step -> step.period() == period).toList();
    }

    /** Whether somebody has begun anything. */
    public boolean begun() {
        return stage != Stage.NOT_BEGUN;
    }
}
