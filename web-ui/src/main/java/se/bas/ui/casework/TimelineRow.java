package se.bas.ui.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bas.application.casework.CaseView.Detail;
import se.bas.application.casework.CaseView.Item;
import se.bas.domain.disclosure.Ground;
import se.bas.ui.components.AgencyBadge;
import se.bas.ui.components.CategoryChip;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** One thing that happened: when, what, whose it is, and why I may see it. */
final class TimelineRow extends ListItem {
    TimelineRow(Item item, RowActs acts) {
        addClassNames("timeline-row", AgencyBadge.colour(item.ownerCode()));
        setTestId("timeline-row");
        getElement().setAttribute("data-category", item.category().name());
        getElement().setAttribute("data-owner", item.ownerCode());
        Span by = new Span(item.by());
        by.addClassName("row-by");
        Div date = new Div(new Span(Written.day(item.date())), by);
        date.addClassName("row-date");
        Component icon = Happening.of(item.detail()).icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        icon.addClassName("row-icon");
        Div body = new Div(what(item), meta(item, acts));
        body.addClassName("row-body");
        add(date, icon, body);
    }

    private static Component what(Item item) {
        return switch (item.detail()) {
            case Detail.Note note -> new NoteWords(note);
            case Detail.Treatment treatment -> text(words(treatment), "row-title");
            case Detail.Meeting meeting -> meeting(meeting);
            case Detail.KnownAt known ->
                text(Words.text("casework.timeline.known", known.caseNumber(), Words.of(known.unit())), "row-title");
            case Detail.Reach reach ->
                text(
                        Words.text(
                                "casework.timeline.reach",
                                Stream.of(reach.phone(), reach.email())
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.joining(", "))),
                        "row-title");
            case Detail.Programme step -> text(StepWords.of(step), "row-title");
            case Detail.Placed placed -> text(StepWords.of(placed), "row-title");
            case Detail.Handed handed -> text(StepWords.of(handed), "row-title");
            case Detail.Planned planned -> text(StepWords.of(planned), "row-title");
            case Detail.Decided decided -> text(StepWords.of(decided, item.date()), "row-title");
        };
    }

    private static String words(Detail.Treatment treatment) {
        java.time.LocalDate ended = treatment.ended();
        String kind = Words.of(treatment.kind());
        return ended == null
                ? Words.text(
                        "casework.timeline.treatment-ongoing",
                        kind,
                        treatment.provider(),
                        Written.day(treatment.started()))
                : Words.text(
                        "casework.timeline.treatment",
                        kind,
                        treatment.provider(),
                        Written.day(treatment.started()),
                        Written.day(ended));
    }

    private static Component meeting(Detail.Meeting meeting) {
        String kind = Words.of(meeting.kind());
        String clock = Written.clock(meeting.at());
        Span words = new Span(
                meeting.place().isEmpty()
                        ? Words.text("casework.timeline.meeting-nowhere", kind, clock)
                        : Words.text("casework.timeline.meeting", kind, clock, meeting.place()));
        Span attendance = new Span(Words.of(meeting.attendance()));
        attendance.addClassNames(
                "attendance", "attendance-" + meeting.attendance().name().toLowerCase(java.util.Locale.ROOT));
        Paragraph line = new Paragraph(words, attendance);
        line.addClassName("row-title");
        return line;
    }

    private static Div meta(Item item, RowActs acts) {
        Component key = VaadinIcon.KEY_O.create();
        key.getElement().setAttribute("aria-hidden", "true");
        Span why = new Span(key, new Span(why(item.ground())));
        why.setTitle(Words.text("casework.why"));
        why.addClassName("row-why");
        why.setTestId("why");
        Div meta = new Div(
                new AgencyBadge(Words.of(item.owner()), item.ownerCode()), new CategoryChip(item.category()), why);
        if (item.detail() instanceof Detail.Note note) {
            meta.add(NoteWords.acts(item, note, acts));
        }
        meta.addClassName("row-meta");
        return meta;
    }

    private static String why(Ground ground) {
        if (ground instanceof Ground.Consent consent) {
            return Words.text("casework.why.consent", Written.day(consent.until()));
        }
        if (ground instanceof Ground.LegalBasis basis) {
            return Words.text("casework.why.basis", Words.of(basis.kind()), Written.day(basis.until()));
        }
        if (ground instanceof Ground.Cover cover) {
            return Words.text("casework.why.cover", Written.day(cover.until()));
        }
        return Words.text("disclosure.ground." + ground.code());
    }

    private static Paragraph text(String words, String style) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName(style);
        return paragraph;
    }
}
