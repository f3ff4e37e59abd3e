package se.bas.application.handover;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.application.live.Topic;
import se.bas.domain.agency.Name;
import se.bas.domain.casework.Protection;
import se.bas.domain.disclosure.View;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.handover.HandoverId;

/**
 * What another agency proposes to the asker's unit: who it is, how they are reached, what is proposed; no more before it is
 * accepted.
 *
 * @param number as it is written; empty when there is none
 * @param phone null when there is none, or it may not be known
 * @param email null when there is none, or it may not be known
 * @param known whether the own unit has a file already
 * @param tellable whether the participant has agreed that the sender may know the answer
 * @param bases the provisions by which the sender could be told
 */
public record ProposalView(
        HandoverId id,
        Name unitName,
        Name agencyName,
        Instant proposedAt,
        String name,
        String number,
        Protection protection,
        @Nullable String phone,
        @Nullable String email,
        HandoverView.Said said,
        boolean known,
        boolean tellable,
        List<BasisKind> bases,
        Set<Topic> topics)
        implements View {}
