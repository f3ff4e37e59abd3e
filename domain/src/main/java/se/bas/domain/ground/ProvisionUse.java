package se.bas.domain.ground;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.bas.domain.agency.SecrecyRegime;

/**
 * The provisions by which an agency discloses on a day: what its administrators have written (decision 0044), without what
 * the law shuts out. So the general clause is never among those of an agency under chapter 26 (CON-07).
 *
 * @param regime what the agency works under
 * @param kinds those that it uses; what the law shuts out is left out
 */
public record ProvisionUse(SecrecyRegime regime, Set<BasisKind> kinds) {
    public ProvisionUse {
        SecrecyRegime under = regime;
        kinds = kinds.stream().filter(kind -> !kind.excludedUnder(under)).collect(toUnmodifiableSet());
    }

    /** What holds as long as an agency has written nothing. */
    public static ProvisionUse usual(SecrecyRegime regime) {
        return new ProvisionUse(
                regime,
                Arrays.stream(BasisKind.values())
                        .filter(kind -> kind.usualUnder(regime))
                        .collect(toUnmodifiableSet()));
    }

    /** Whether something may be disclosed by it. */
    public boolean allows(BasisKind kind) {
        return kinds.contains(kind);
    }

    /** In the order in which forms offer them. */
    public List<BasisKind> inOrder() {
        return Arrays.stream(BasisKind.values()).filter(kinds::contains).toList();
    }
}
