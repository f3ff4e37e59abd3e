package se.bas.ui.casework;

import com.vaadin.flow.component.Component;
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
import se.bas.application.casework.CaseView;
import se.bas.domain.casework.Protection;
import se.bas.ui.components.Fact;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** My own agency's case file in short; it stays in sight while the page scrolls. */
final class CaseHeader extends Header {
    CaseHeader(CaseView.Header file, Component... actions) {
        addClassName("case-header");
        setTestId("case-header");
        Div title = title(file);
        if (actions.length > 0) {
            Div right = new Div(actions);
            right.addClassName("case-actions");
            title.add(right);
        }
        add(title, Fact.list(facts(file)));
    }

    private static Div title(CaseView.Header file) {
        H1 name = new H1(file.name());
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

    private static List<Fact> facts(CaseView.Header file) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Words.text("casework.column.case-number"), file.caseNumber()));
        Integer age = file.age();
        facts.add(Fact.of(
                Words.text("casework.column.number"),
                age == null
                        ? file.maskedNumber()
                        : Words.text("casework.header.number-and-age", file.maskedNumber(), age)));
        facts.add(Fact.of(
                Words.text("casework.column.caseworker"),
                Objects.requireNonNullElseGet(file.mainCaseworker(), () -> Words.text("casework.nobody"))));
        facts.add(Fact.of(Words.text("casework.header.unit"), Words.of(file.unit())));
        Instant next = file.nextAppointment();
        facts.add(Fact.of(
                Words.text("casework.header.next"),
                next == null ? Words.text("casework.header.no-appointment") : Written.minute(next)));
        String reach =
                Stream.of(file.phone(), file.email()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        if (!reach.isEmpty()) {
            facts.add(Fact.of(Words.text("casework.header.contact"), reach));
        }
        return facts;
    }
}
