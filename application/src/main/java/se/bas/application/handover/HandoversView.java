package se.bas.application.handover;

import java.util.List;
import java.util.Set;
import se.bas.application.live.ShownOfCase;
import se.bas.application.live.Topic;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.Category;

/**
 * The handovers of one case.
 *
 * @param caseNumber the own agency's
 * @param sent the own agency's, the newest first
 * @param received what the own agency has answered and received, the newest first
 * @param units to which one can be written
 * @param possible what can be told in words
 * @param mayWrite whether the asker hands over in this case
 * @param wishes what was asked for, of us and by us, and whom one could ask
 * @param topics what tells a page that it is time to ask again; for the server alone
 */
public record HandoversView(
        String name,
        String caseNumber,
        List<HandoverView> sent,
        List<ReceivedView> received,
        List<Offered> units,
        List<Category> possible,
        boolean mayWrite,
        WishesView wishes,
        Set<Topic> topics)
        implements ShownOfCase {
    HandoversView with(WishesView asked) {
        return new HandoversView(name, caseNumber, sent, received, units, possible, mayWrite, asked, topics);
    }

    /**
     * A unit of another agency where somebody receives proposals.
     *
     * @param sendable whether one may send there today
     */
    public record Offered(UnitId id, Name unit, Name agency, boolean sendable) {}
}
