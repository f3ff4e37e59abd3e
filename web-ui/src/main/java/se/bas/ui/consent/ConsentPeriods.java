package se.bas.ui.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.consent.ConsentView;
import se.bas.application.picture.Periods;
import se.bas.application.picture.Periods.Period;
import se.bas.application.picture.Periods.State;
import se.bas.application.picture.Picture;
import se.bas.ui.components.AgencyBadge;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Draws how long each consent lasts or lasted, the earliest first. */
final class ConsentPeriods {
    private ConsentPeriods() {}

    static Picture of(List<ConsentView> consents) {
        List<Period> periods = consents.stream()
                .sorted(Comparator.comparing(ConsentView::from).thenComparing(ConsentView::until))
                .map(ConsentPeriods::period)
                .toList();
        return Periods.of(
                Periods.Room.NARROW,
                periods,
                Written.today(),
                new Periods.Labels(
                        Words.text("consent.over-time.alternative", periods.size()),
                        Words.text("consent.panel.over-time"),
                        List.of(
                                Words.text("consent.over-time.who"),
                                Words.text("consent.over-time.from"),
                                Words.text("consent.over-time.until"),
                                Words.text("consent.over-time.state")),
                        Words.text("consent.over-time.today"),
                        Written::day));
    }

    private static Period period(ConsentView consent) {
        return new Period(
                Words.text(
                        "consent.over-time.way",
                        consent.discloserCode().toUpperCase(Words.reader()),
                        consent.recipientCode().toUpperCase(Words.reader())),
                AgencyBadge.colour(consent.discloserCode()),
                consent.from(),
                consent.until(),
                ended(consent),
                state(consent),
                Words.of(consent.status()));
    }

    private static State state(ConsentView consent) {
        return switch (consent.status()) {
            case ACTIVE -> State.RUNNING;
            case NOT_YET_VALID -> State.TO_COME;
            case EXPIRED, WITHDRAWN, ANNULLED -> State.OVER;
        };
    }

    /** The day on which the whole of it ended early; never before it began, where it ended before it came into force. */
    private static @Nullable LocalDate ended(ConsentView consent) {
        Instant at = switch (consent.status()) {
            case ACTIVE, NOT_YET_VALID, EXPIRED -> null;
            case WITHDRAWN -> consent.withdrawnAt();
            case ANNULLED ->
                consent.annulled() == null ? null : consent.annulled().at();
        };
        if (at == null) {
            return null;
        }
        LocalDate day = at.atZone(Written.ZONE).toLocalDate();
        return day.isBefore(consent.from()) ? consent.from() : day.isAfter(consent.until()) ? consent.until() : day;
    }
}
