package se.bas.application.handover;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.application.live.Topic;
import se.bas.domain.agency.Name;
import se.bas.domain.handover.HandoverId;

/**
 * What waits for an answer, at the own unit and of it; whom it is about does not stand here.
 *
 * @param received the longest waiting first
 * @param sent for the manager alone
 * @param mayOpen whether the asker receives what is proposed
 * @param at when it was asked
 */
public record ProposalList(List<Line> received, List<Line> sent, boolean mayOpen, Instant at, Set<Topic> topics) {
    /**
     * One that waits.
     *
     * @param unitName whose it is, or to whom
     * @param late whether five working days have passed (PRO-06)
     * @param by who sent it, of the own unit's; null of another's
     */
    public record Line(
            HandoverId id,
            Name unitName,
            Name agencyName,
            Instant since,
            boolean late,
            @Nullable String by) {}
}
