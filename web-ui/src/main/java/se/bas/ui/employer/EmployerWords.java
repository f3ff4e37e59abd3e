package se.bas.ui.employer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.domain.employer.PlaceDraft;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** How employers and what they offer are put into words. */
final class EmployerWords {
    private EmployerWords() {}

    static String day(@Nullable LocalDate day) {
        return day == null ? Words.text("employer.never") : Written.day(day);
    }

    static <E extends Enum<E>> String list(Collection<E> codes) {
        return codes.stream().sorted().map(Words::of).collect(Collectors.joining(" · "));
    }

    static String extent(PlaceDraft place) {
        return place.hoursLeast() == place.hoursMost()
                ? Words.text("employer.place.hours-same", place.hoursMost())
                : Words.text("employer.place.hours", place.hoursLeast(), place.hoursMost());
    }

    static String period(PlaceDraft place) {
        LocalDate until = place.until();
        LocalDate from = place.from();
        String begins = from == null ? "" : Written.day(from);
        return until == null
                ? Words.text("employer.place.open", begins)
                : Words.text("employer.place.period", begins, Written.day(until));
    }

    static Component putAside() {
        Span chip = new Span(Words.text("employer.put-aside"));
        chip.addClassName("chip");
        return chip;
    }
}
