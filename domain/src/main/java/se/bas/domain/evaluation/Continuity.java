package se.bas.domain.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * Whether participants had one and the same main caseworker (PRO-07).
 *
 * @param same how many of them had
 * @param changes how often somebody else took over, of all of them together
 */
public record Continuity(int participants, int same, int changes) {
    private static final int DECIMALS = 2;

    /**
     * Counts.
     *
     * @param changes how many there were for each participant
     */
    public static Continuity of(Collection<Integer> changes) {
        return new Continuity(
                changes.size(),
                (int) changes.stream().filter(number -> number == 0).count(),
                changes.stream().mapToInt(Integer::intValue).sum());
    }

    /** Changes per participant, to two decimals, half up; empty of nobody. */
    public Optional<BigDecimal> each() {
        return participants == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(changes)
                        .divide(BigDecimal.valueOf(participants), DECIMALS, RoundingMode.HALF_UP));
    }
}
