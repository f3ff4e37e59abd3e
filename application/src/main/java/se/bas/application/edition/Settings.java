package se.bas.application.edition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Name;
import se.bas.domain.edition.CodeList;
import se.bas.domain.edition.LawItem;
import se.bas.domain.edition.PolicyNumber;

/**
 * What holds at an agency today.
 *
 * @param lists what each form offers, in its order
 * @param information what a participant is told before consenting
 * @param law what the agency decides about the law, in the order of its settings
 * @param notice null when there is nothing to tell the staff
 */
public record Settings(
        Map<PolicyNumber, Integer> policies,
        Map<CodeList, List<CodeList.Value>> lists,
        InformationText information,
        List<Law> law,
        @Nullable Name notice) {
    /**
     * What the agency decides about a provision or a duty.
     *
     * @param used whether it discloses by it, under the chapter that it works under
     * @param text what the law says
     */
    public record Law(LawItem item, boolean used, Name text) {}

    /** What the law says of a provision. */
    public Name text(LawItem item) {
        return law.stream()
                .filter(one -> one.item() == item)
                .findFirst()
                .map(Law::text)
                .orElseThrow();
    }

    public int of(PolicyNumber number) {
        return policies.getOrDefault(number, number.usual());
    }

    public List<CodeList.Value> offered(CodeList list) {
        return lists.getOrDefault(list, List.of());
    }
}
