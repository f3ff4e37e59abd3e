package se.bas.application.consent;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bas.application.picture.Periods;
import se.bas.application.picture.Periods.Period;
import se.bas.application.picture.Periods.State;
import se.bas.application.picture.Picture;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.consent.ConsentStatus;

/** Draws how long each consent lasts or lasted, the earliest first: the same picture on a page and in a paper. */
public final class ConsentsOverTime {
    private ConsentsOverTime() {}

    /**
     * What the picture says of a consent.
     *
     * @param way from whom to whom
     * @param style a class name for the page's stylesheet, empty without one
     * @param state how it stands today
     */
    public record Naming(
            Function<ConsentView, String> way,
            Function<ConsentView, String> style,
            Function<ConsentStatus, String> state) {}

    /**
     * Draws.
     *
     * @param consents at least one
     */
    public static Picture of(List<ConsentView> consents, LocalDate today, Naming naming, Periods.Labels labels) {
        List<Period> periods = ordered(consents).stream()
                .map(consent -> period(consent, naming))
                .toList();
        return Periods.of(Periods.Room.NARROW, periods, today, labels);
    }

    /** The earliest first. */
    public static List<ConsentView> ordered(List<ConsentView> consents) {
        return consents.stream()
                .sorted(comparing(ConsentView::from).thenComparing(ConsentView::until))
                .toList();
    }

    private static Period period(ConsentView consent, Naming naming) {
        return new Period(
                naming.way().apply(consent),
                naming.style().apply(consent),
                consent.from(),
                consent.until(),
                ended(consent),
                state(consent),
                naming.state().apply(consent.status()));
    }

    private static State state(ConsentView consent) {
        return switch (consent.status()) {
            case ACTIVE -> State.RUNNING;
            case NOT_YET_VALID -> State.TO_COME;
            case DECEASED, EXPIRED, WITHDRAWN, ANNULLED -> State.OVER;
        };
    }

    /** The day on which the whole of it ended early; never before it began, where it ended before it came into force. */
    private static @Nullable LocalDate ended(ConsentView consent) {
        Instant at = switch (consent.status()) {
            case ACTIVE, NOT_YET_VALID, DECEASED, EXPIRED -> null;
            case WITHDRAWN -> consent.withdrawnAt();
            case ANNULLED ->
                consent.annulled() == null ? null : consent.annulled().at();
        };
        if (at == null) {
            return null;
        }
        LocalDate day = ConsentPeriod.day(at);
        return day.isBefore(consent.from()) ? consent.from() : day.isAfter(consent.until()) ? consent.until() : day;
    }
}
