package se.bas.application.edition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Name;
import se.bas.domain.edition.CodeList;
import se.bas.domain.edition.PolicyNumber;

/**
 * What holds at an agency today.
 *
 * @param lists what each form offers, in its order
 * @param information what a participant is told before consenting
 * @param notice null when there is nothing to tell the staff
 */
public record Settings(
        Map<PolicyNumber, Integer> policies,
        Map<CodeList, List<CodeList.Value>> lists,
        InformationText information,
        @Nullable Name notice) {
    public int of(PolicyNumber number) {
        return policies.getOrDefault(number, number.usual());
    }

    public List<CodeList.Value> offered(CodeList list) {
        return lists.getOrDefault(list, List.of());
    }
}
