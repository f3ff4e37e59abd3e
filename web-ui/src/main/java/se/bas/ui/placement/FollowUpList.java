package se.bas.ui.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import se.bas.application.placement.PlacementView;
import se.bas.application.placement.PlacementView.Follow;
import se.bas.domain.placement.Rhythm;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The follow-ups of a placement: what waits, and what either said, side by side (PRO-12). */
final class FollowUpList extends Div {
    private static final int UNFOLDED = 3;

    private final PlacementView placement;
    private final PlacementDialogs dialogs;
    private final boolean writing;

    FollowUpList(PlacementView placement, PlacementDialogs dialogs, boolean writing) {
        this.placement = placement;
        this.dialogs = dialogs;
        this.writing = writing;
        addClassName("placement-follow-ups");
        setTestId("follow-ups");
        List<Follow> held = placement.followUps().stream()
                .filter(one -> one.result() != null)
                .toList()
                .reversed();
        List<Follow> waiting = placement.followUps().stream()
                .filter(one -> one.result() == null)
                .toList();
        add(new H3(Words.text(
                "placement.follow.heading", held.size(), placement.followUps().size())));
        Rhythm rhythm = placement.rhythm();
        if (rhythm != null) {
            Paragraph how = new Paragraph(
                    Words.text("placement.rhythm.words", rhythm.first(), rhythm.weekly(), rhythm.fortnightsUntil()));
            how.addClassName("below");
            add(how);
        }
        folded(waiting, "placement.follow.later");
        folded(held, "placement.follow.earlier");
    }

    private void folded(List<Follow> some, String key) {
        if (some.isEmpty()) {
            return;
        }
        add(list(some.subList(0, Math.min(UNFOLDED, some.size()))));
        if (some.size() > UNFOLDED) {
            add(new Details(Words.text(key, some.size() - UNFOLDED), list(some.subList(UNFOLDED, some.size()))));
        }
    }

    private UnorderedList list(List<Follow> some) {
        UnorderedList list = new UnorderedList();
        list.addClassName("task-rows");
        list.getElement().setAttribute("role", "list");
        some.forEach(one -> list.add(row(one)));
        return list;
    }

    private ListItem row(Follow one) {
        ListItem row = new ListItem();
        row.addClassNames("item-row", "follow-up");
        PlacementView.Result result = one.result();
        if (result == null) {
            row.setTestId("follow-up-waits");
            Div body = new Div(new H4(Words.text("placement.follow.due", Written.day(one.due()))));
            body.addClassName("task-body");
            if (one.overdue()) {
                Span late = new Span(Words.text("placement.follow.overdue"));
                late.addClassNames("chip", "status-overdue");
                late.setTestId("follow-up-overdue");
                body.add(late);
            }
            row.add(body);
            if (writing) {
                row.add(button(one));
            }
            return row;
        }
        row.setTestId("follow-up-held");
        Div head = new Div(new H4(Words.text("placement.follow.held", Written.day(result.day()), result.by())));
        if (!result.byMain()) {
            Span another = new Span(Words.text("placement.follow.by-another"));
            another.addClassNames("chip", "status-another");
            another.setTestId("follow-up-by-another");
            head.add(another);
        }
        Div sides = new Div(
                side("placement.follow.participant", result.participantView()),
                side("placement.follow.employer", result.employerView()));
        sides.addClassName("two-views");
        Div body = new Div(head, sides);
        body.addClassName("task-body");
        row.add(body);
        return row;
    }

    private static Component side(String key, String text) {
        Span who = new Span(Words.text(key));
        who.addClassName("label");
        Paragraph said = new Paragraph(text);
        said.addClassName("kept-lines");
        return new Div(who, said);
    }

    private Button button(Follow one) {
        Button button = new Button(Words.text("placement.follow.record"), click -> dialogs.followUp(placement, one));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(Words.text("placement.follow.record-heading", Objects.toString(one.due())));
        button.setTestId("record-follow-up");
        return button;
    }
}
