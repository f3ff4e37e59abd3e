package se.bas.ui.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseView;
import se.bas.application.contact.Contacting;
import se.bas.domain.casework.Protection;
import se.bas.domain.contact.Quiet;
import se.bas.ui.components.CasePages;
import se.bas.ui.components.Fact;
import se.bas.ui.components.ReachWords;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** My own agency's case file in short; it stays in sight while the page scrolls. */
final class CaseHeader extends Header {
    /**
     * Shows it.
     *
     * @param actions what can be done with the file, at the right of the name
     */
    CaseHeader(CaseView view, Component... actions) {
        this(new H1(view.header().name()), view.header(), view.covering(), view.contacting(), actions);
        add(CasePages.of(
                view.header().id(), CasePages.Place.CASE, !view.covering().headerAlone()));
    }

    /** Shows it where the page has a heading of its own. */
    CaseHeader(
            HtmlContainer name,
            CaseView.Header file,
            CaseView.Covering covering,
            Contacting contacting,
            Component... actions) {
        addClassName("case-header");
        setTestId("case-header");
        Div title = title(name, file);
        if (actions.length > 0) {
            Div right = new Div(actions);
            right.addClassName("case-actions");
            title.add(right);
        }
        List<Fact> facts = facts(file, covering);
        facts.addAll(contact(contacting));
        add(title, Fact.list(facts));
    }

    /** How they want to be contacted, and for how long there was none; nothing for who sees the header alone. */
    private static List<Fact> contact(Contacting contacting) {
        Quiet quiet = contacting.quiet();
        if (quiet == null) {
            return List.of();
        }
        Span days = new Span(Words.text("contact.quiet", quiet.days(), Words.of(quiet.turn())));
        days.setTestId("case-quiet");
        days.setTitle(Words.text("contact.quiet-what"));
        Span reach = new Span(ReachWords.of(contacting.reach()));
        reach.setTestId("case-reach");
        return List.of(
                Fact.of(Words.text("contact.quiet-label"), days), Fact.of(Words.text("contact.reach.label"), reach));
    }

    private static Div title(HtmlContainer name, CaseView.Header file) {
        name.setTestId("case-name");
        Div title = new Div(name);
        title.addClassName("case-title");
        if (file.protection() != Protection.NONE) {
            Component shield = VaadinIcon.SHIELD.create();
            shield.getElement().setAttribute("aria-hidden", "true");
            Span mark = new Span(shield, new Span(Words.of(file.protection())));
            mark.addClassNames("chip", "chip-protected");
            mark.setTestId("case-protection");
            title.add(mark);
        }
        return title;
    }

    /** As long as the number is not known, the local number stands in its place. */
    private static String number(CaseView.Header file) {
        String masked = file.maskedNumber();
        return masked == null
                ? Words.text("casework.header.number-unknown", Objects.requireNonNullElse(file.localNumber(), ""))
                : masked;
    }

    private static String withAge(String number, @Nullable Integer age) {
        return age == null ? number : Words.text("casework.header.number-and-age", number, age);
    }

    private static List<Fact> facts(CaseView.Header file, CaseView.Covering covering) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Words.text("casework.column.case-number"), file.caseNumber()));
        facts.add(Fact.of(Words.text("casework.column.number"), withAge(number(file), file.age())));
        String local = file.localNumber();
        if (local != null && file.maskedNumber() != null) {
            facts.add(Fact.of(Words.text("casework.header.local-number"), local));
        }
        facts.add(Fact.of(
                Words.text("casework.column.caseworker"),
                Objects.requireNonNullElseGet(file.mainCaseworker(), () -> Words.text("casework.nobody"))));
        if (!file.network().isEmpty()) {
            facts.add(Fact.of(
                    Words.text("casework.header.network"),
                    file.network().stream()
                            .map(member -> Words.text(
                                    "casework.header.member",
                                    member.name(),
                                    Words.of(member.part()),
                                    Words.of(member.agency())))
                            .collect(Collectors.joining("; "))));
        }
        facts.add(Fact.of(Words.text("casework.header.unit"), Words.of(file.unit())));
        covering.standing()
                .forEach(cover -> facts.add(Fact.of(
                        Words.text("casework.cover.heading"),
                        Words.text("casework.cover.until-day", cover.staff(), Written.day(cover.until())))));
        if (!covering.headerAlone()) {
            Instant next = file.nextAppointment();
            facts.add(Fact.of(
                    Words.text("casework.header.next"),
                    next == null ? Words.text("casework.header.no-appointment") : Written.minute(next)));
        }
        String reach =
                Stream.of(file.phone(), file.email()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        if (!reach.isEmpty()) {
            facts.add(Fact.of(Words.text("casework.header.contact"), reach));
        }
        return facts;
    }
}
