package se.bas.ui.consent;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.bas.application.casework.CaseView;
import se.bas.domain.disclosure.Category;

/** How much my own agency has of each category in a case: what a consent can let others see. */
final class OwnRecords {
    private OwnRecords() {}

    /**
     * Counts.
     *
     * @param ownCode my own agency's short code
     */
    static Map<Category, Integer> in(CaseView view, String ownCode) {
        Map<Category, Integer> counts = new EnumMap<>(Category.class);
        view.timeline().stream()
                .filter(item -> item.ownerCode().equals(ownCode))
                .forEach(item -> counts.merge(item.category(), 1, Integer::sum));
        // These two stand in the header, not on the timeline: the case itself, and how to reach the person.
        counts.put(Category.KNOWN_AT_AGENCY, 1);
        int ways = (int) Stream.of(view.header().phone(), view.header().email())
                .filter(Objects::nonNull)
                .count();
        if (ways > 0) {
            counts.put(Category.CONTACT, ways);
        }
        return counts;
    }
}
