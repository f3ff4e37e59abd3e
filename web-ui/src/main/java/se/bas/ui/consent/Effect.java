package se.bas.ui.consent;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import se.bas.application.consent.ConsentView;
import se.bas.domain.consent.ConsentStatus;
import se.bas.domain.disclosure.Category;

/**
 * What a consent would let through today of what my agency has.
 *
 * @param seen chosen categories, and how many things there are in each
 * @param already what the unit sees by another consent, whatever becomes of this one
 * @param hidden the rest, where there is anything
 */
record Effect(Map<Category, Integer> seen, Map<Category, Integer> already, Map<Category, Integer> hidden) {
    /**
     * Compares what there is with what is chosen.
     *
     * @param there how many things my agency has in each category
     * @param others the consents that already let the same unit see
     */
    static Effect of(Map<Category, Integer> there, Set<Category> chosen, Collection<ConsentView> others) {
        Map<Category, Integer> seen = new EnumMap<>(Category.class);
        Map<Category, Integer> already = new EnumMap<>(Category.class);
        Map<Category, Integer> hidden = new EnumMap<>(Category.class);
        Set<Category> open = EnumSet.noneOf(Category.class);
        others.stream()
                .filter(consent -> consent.status() == ConsentStatus.ACTIVE)
                .forEach(consent -> open.addAll(consent.categories()));
        for (Category category : Category.values()) {
            int count = there.getOrDefault(category, 0);
            if (chosen.contains(category)) {
                seen.put(category, count);
            } else if (open.contains(category)) {
                already.put(category, count);
            } else if (count > 0) {
                hidden.put(category, count);
            }
        }
        return new Effect(seen, already, hidden);
    }
}
