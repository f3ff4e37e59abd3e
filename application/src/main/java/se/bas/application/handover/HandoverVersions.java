package se.bas.application.handover;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.bas.application.Part;
import se.bas.domain.handover.HandoverDraft;
import se.bas.domain.handover.HandoverId;
import se.bas.domain.handover.HandoverItem;
import se.bas.domain.handover.HandoverTerms;
import se.bas.domain.handover.Handovers;

/** Stores a version of what is proposed. */
@Part
class HandoverVersions {
    private final Handovers handovers;

    @Inject
    HandoverVersions(Handovers handovers) {
        this.handovers = handovers;
    }

    /** Gives the ids of what was stored. */
    List<UUID> add(HandoverDesk.At at, HandoverId handover, int version, HandoverDraft draft) {
        List<UUID> made = new ArrayList<>();
        made.add(UuidCreator.getTimeOrderedEpoch());
        handovers.add(new HandoverTerms(made.getFirst(), at.keys(), handover, version, draft, at.by(), at.now()));
        draft.items().forEach((category, text) -> {
            UUID id = UuidCreator.getTimeOrderedEpoch();
            made.add(id);
            handovers.add(new HandoverItem(id, at.keys(), handover, version, category, text));
        });
        return made;
    }
}
