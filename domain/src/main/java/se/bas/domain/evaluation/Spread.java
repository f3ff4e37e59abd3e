package se.bas.domain.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How numbers lie: the one in the middle, and those a quarter from either end. Between two numbers it is interpolated, as a
 * spreadsheet does; to one decimal, half up.
 *
 * @param count how many numbers
 */
public record Spread(int count, BigDecimal lower, BigDecimal median, BigDecimal upper) {
    private static final int QUARTERS = 4;

    /** Empty of no numbers. */
    public static Optional<Spread> of(Collection<Integer> numbers) {
        List<Integer> sorted = numbers.stream().sorted().toList();
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Spread(sorted.size(), at(sorted, 1), at(sorted, 2), at(sorted, QUARTERS - 1)));
    }

    private static BigDecimal at(List<Integer> sorted, int quarters) {
        int place = quarters * (sorted.size() - 1);
        int before = sorted.get(place / QUARTERS);
        int rest = place % QUARTERS;
        int after = rest == 0 ? before : sorted.get(place / QUARTERS + 1);
        return BigDecimal.valueOf(before * (long) QUARTERS + rest * ((long) after - before))
                .divide(BigDecimal.valueOf(QUARTERS), 1, RoundingMode.HALF_UP);
    }
}
