package se.bas.ui.agency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.bas.application.agency.MandateList.Ending;
import se.bas.application.agency.MandateList.Line;
import se.bas.application.agency.MandateList.Step;
import se.bas.application.agency.MandateList.Unused;
import se.bas.domain.agency.MandateState;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.Purpose;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** A mandate in words: whose, what for, how long, and who did what. */
final class MandateWords {
    private MandateWords() {}

    static String place(Line line) {
        return Words.text("agency.mandates.place", Words.of(line.role()), Words.of(line.unit()));
    }

    static String period(Line line) {
        return Words.text("agency.mandates.period", Written.day(line.from()), Written.day(line.until()));
    }

    static String purposes(Set<Purpose> purposes) {
        return purposes.isEmpty()
                ? Words.text("agency.mandates.no-purpose")
                : purposes.stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Words::of)
                        .collect(Collectors.joining(" · "));
    }

    /** What somebody in the role may do, for whoever grants it. */
    static String help(Role role) {
        return Words.text(
                switch (role) {
                    case CASEWORKER -> "agency.mandates.help.caseworker";
                    case HOUSING_SUPPORT -> "agency.mandates.help.housing-support";
                    case MANAGER -> "agency.mandates.help.manager";
                    case AUDITOR -> "agency.mandates.help.auditor";
                    case REGISTRAR -> "agency.mandates.help.registrar";
                    case ADMINISTRATOR -> "agency.mandates.help.administrator";
                });
    }

    static Component state(MandateState state) {
        Span mark = new Span(Words.of(state));
        mark.addClassNames("status", "mandate-" + state.name().toLowerCase(Locale.ROOT));
        return mark;
    }

    /** Name, what the agency knows the person by, and whether anybody has signed in as them. */
    static Div person(Line line) {
        Div cell = new Div(new Span(line.staffName()));
        cell.addClassName("two-lines");
        String affiliation = line.affiliation();
        if (affiliation != null) {
            cell.add(below(affiliation));
        }
        if (!line.signedIn()) {
            cell.add(below(Words.text("agency.mandates.not-yet")));
        }
        Instant second = line.secondAccount();
        if (second != null) {
            cell.add(warning(Words.text("agency.mandates.second-account", Written.minute(second))));
        }
        return cell;
    }

    /** Who granted it and what became of it. */
    static Div history(Line line) {
        Div cell = new Div();
        cell.addClassName("two-lines");
        Step granted = line.granted();
        if (granted == null) {
            cell.add(below(Words.text("agency.mandates.from-the-start")));
        } else {
            cell.add(below(said("agency.mandates.granted-by", granted)));
        }
        Step decided = line.decided();
        if (decided != null) {
            cell.add(below(
                    switch (line.state()) {
                        case DECLINED -> said("agency.mandates.declined-by", decided);
                        case WITHDRAWN -> said("agency.mandates.withdrawn-by", decided);
                        case PROPOSED, COMING, IN_FORCE, OVER, ENDED, LAPSED ->
                            said("agency.mandates.approved-by", decided);
                    }));
        }
        Step attested = line.attested();
        if (attested != null) {
            cell.add(below(said("agency.mandates.attested-by", attested)));
        }
        Ending ended = line.ended();
        if (ended != null) {
            cell.add(below(
                    switch (ended) {
                        case Ending.ByPerson(var step) -> said("agency.mandates.ended-by", step);
                        case Ending.Unused(var at, var days) ->
                            Words.text("agency.mandates.ended-unused", Written.day(day(at)), days);
                    }));
        }
        Unused unused = line.unused();
        if (unused != null) {
            cell.add(warning(unused(unused)));
        }
        return cell;
    }

    /** Since when nobody has used it, and what comes of that. */
    static String unused(Unused unused) {
        String since = Words.text(
                unused.used() ? "agency.mandates.unused-since" : "agency.mandates.never-used",
                Written.day(unused.since()));
        String then = unused.spared() == null
                ? Words.text("agency.mandates.unused-until", Written.day(unused.lastDay()))
                : Words.text("agency.mandates.unused-spared");
        return Words.text("agency.mandates.unused", since, then);
    }

    private static Span warning(String words) {
        Span warning = new Span(words);
        warning.addClassName("second-account");
        return warning;
    }

    private static String said(String key, Step step) {
        String words = Words.text(key, step.who(), Written.day(day(step.at())));
        String why = step.why();
        return why == null ? words : Words.text("agency.mandates.because", words, why);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Written.ZONE).toLocalDate();
    }

    static Span below(String words) {
        Span below = new Span(words);
        below.addClassName("below");
        return below;
    }
}
