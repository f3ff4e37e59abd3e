package se.bas.application.placement;

import java.util.List;
import java.util.Set;
import se.bas.application.live.ShownOfCase;
import se.bas.application.live.Topic;

/**
 * The placements of one case: the own agency's, and what others let the asker's unit see.
 *
 * @param caseNumber the own agency's
 * @param placements those that go on first, then the latest
 * @param presentations the own agency's, the newest first
 * @param mayWrite whether the asker arranges placements in this case
 * @param topics what tells a page that it is time to ask again; for the server alone
 */
public record PlacementsView(
        String name,
        String caseNumber,
        List<PlacementView> placements,
        List<PresentationView> presentations,
        boolean mayWrite,
        Set<Topic> topics)
        implements ShownOfCase {}
