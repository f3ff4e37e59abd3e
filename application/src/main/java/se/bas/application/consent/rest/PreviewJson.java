package se.bas.application.consent.rest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.bas.application.casework.CaseView;
import se.bas.domain.disclosure.Category;

/** What a consent would let through today of what my agency has (CON-19). */
@Schema(name = "ConsentPreview", description = "What a consent would let through today of what my agency has")
public record PreviewJson(
        @Schema(description = "What was chosen, and how many things there are in it today")
        List<Count> seen,

        @Schema(description = "What else there is, and stays hidden by this consent")
        List<Count> hidden) {

    /** How many things there are of a category. */
    @Schema(name = "CategoryCount", description = "How many things there are of a category")
    public record Count(Category category, int things) {}

    /** Made of what the asker sees of the own agency's case; no other agency's things are counted. */
    static PreviewJson of(CaseView view, String ownCode, Set<Category> chosen) {
        Map<Category, Integer> things = things(view, ownCode);
        return new PreviewJson(
                chosen.stream()
                        .map(category -> new Count(category, things.getOrDefault(category, 0)))
                        .toList(),
                things.entrySet().stream()
                        .filter(there -> !chosen.contains(there.getKey()))
                        .map(there -> new Count(there.getKey(), there.getValue()))
                        .toList());
    }

    private static Map<Category, Integer> things(CaseView view, String ownCode) {
        Map<Category, Integer> things = new EnumMap<>(Category.class);
        view.timeline().stream()
                .filter(item -> item.ownerCode().equals(ownCode))
                .forEach(item -> things.merge(item.category(), 1, Integer::sum));
        // These two stand in the header, not on the timeline: the case itself, and how to reach the person.
        things.put(Category.KNOWN_AT_AGENCY, 1);
        int ways = (int) Stream.of(view.header().phone(), view.header().email())
                .filter(Objects::nonNull)
                .count();
        if (ways > 0) {
            things.put(Category.CONTACT, ways);
        }
        return things;
    }
}
