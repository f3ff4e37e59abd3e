package se.bas.ui.participation;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bas.domain.participation.Happening;
import se.bas.domain.participation.Move;

/** Of what has nothing but a day. */
final class DayFields extends HappeningFields {
    private final Function<@Nullable LocalDate, Happening> made;

    DayFields(Move move, Function<@Nullable LocalDate, Happening> made) {
        super(move);
        this.made = made;
    }

    @Override
    Happening happening() {
        return made.apply(day());
    }
}
