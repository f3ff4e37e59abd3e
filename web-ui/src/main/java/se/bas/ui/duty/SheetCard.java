package se.bas.ui.duty;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.duty.DutyView;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.duty.DutyFields;
import se.bas.ui.components.AgencyBadge;
import se.bas.ui.components.Fact;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The six things of one agency, and why they may be seen. */
final class SheetCard extends Section {
    SheetCard(DutyView.Sheet sheet) {
        addClassNames("panel", "form-panel");
        setTestId("duty-sheet");
        Div top =
                new Div(new H2(Words.text("duty.sheet")), new AgencyBadge(Words.of(sheet.owner()), sheet.ownerCode()));
        top.addClassName("panel-top");
        DutyFields six = sheet.six();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                Words.text("duty.person"),
                Words.text(
                        "duty.person-value",
                        six.person().name(),
                        PersonalNumber.stored(six.person().number()).written(Written.today()))));
        facts.add(Fact.of(
                Words.text("duty.registered"),
                period(six.registered().from(), six.registered().until())));
        facts.add(Fact.of(Words.text("duty.fund"), orNone(six.unemploymentFund())));
        facts.add(Fact.of(Words.text("duty.category"), six.jobSeekerCategory()));
        facts.add(Fact.of(Words.text("duty.programme"), programme(six.programme())));
        LocalDate report = six.lastActivityReport();
        facts.add(Fact.of(
                Words.text("duty.report"), report == null ? Words.text("duty.no-report") : Written.day(report)));
        Span ground = new Span(
                Words.text(sheet.mine() ? "duty.written-by" : "duty.told-by", Written.minute(sheet.at()), sheet.by()));
        ground.addClassName("below");
        add(top, Fact.list(facts), new Paragraph(ground));
    }

    private static String orNone(@Nullable String text) {
        return text == null ? Words.text("duty.none") : text;
    }

    private static String programme(DutyFields.@Nullable Programme in) {
        return in == null
                ? Words.text("duty.none")
                : Words.text("duty.programme-value", in.name(), period(in.from(), in.until()));
    }

    private static String period(LocalDate from, @Nullable LocalDate until) {
        return until == null
                ? Words.text("duty.since", Written.day(from))
                : Words.text("duty.period", Written.day(from), Written.day(until));
    }
}
