package se.bas.ui.evaluation;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.bas.application.evaluation.FiguresView.Counted;
import se.bas.application.evaluation.FiguresView.MeasureLine;
import se.bas.domain.evaluation.SmallCounts;
import se.bas.ui.components.Words;

/** Counts and per cent as they are written. */
final class FigureWords {
    private static final String NOTHING = "–";

    private FigureWords() {}

    static String count(Counted counted) {
        if (counted.hidden()) {
            return Words.text("evaluation.fewer-than", SmallCounts.SHOWN_FROM);
        }
        Integer number = counted.number();
        return number == null ? NOTHING : number(BigDecimal.valueOf(number), 0);
    }

    static String percent(@Nullable BigDecimal percent) {
        return percent == null ? NOTHING : Words.text("evaluation.percent", number(percent, 1));
    }

    /** So many of so many. */
    static String outcome(MeasureLine line) {
        return Words.text("evaluation.of", count(line.numerator()), count(line.denominator()));
    }

    static String numberOrNone(@Nullable BigDecimal number, int decimals) {
        return number == null ? NOTHING : number(number, decimals);
    }

    static String number(BigDecimal number, int decimals) {
        NumberFormat format =
                NumberFormat.getInstance(Words.reader().getLanguage().equals("en") ? Locale.UK : Locale.of("sv", "SE"));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }
}
