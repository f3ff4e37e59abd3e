package se.bas.domain.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** So many of so many: per cent from the exact ratio, rounded half up, and of nothing none (NUM-01). */
public record Ratio(int numerator, int denominator) {
    /**
     * In per cent.
     *
     * @param decimals how many
     */
    public Optional<BigDecimal> percent(int decimals) {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(numerator)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP));
    }

    /** Whether a goal is met, by the exact ratio; empty of nothing. */
    public Optional<Boolean> meets(int goal) {
        return denominator == 0 ? Optional.empty() : Optional.of(100L * numerator >= (long) goal * denominator);
    }
}
