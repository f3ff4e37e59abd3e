package se.bas.ui.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.application.placement.PlacementView;
import se.bas.domain.placement.EndReason;
import se.bas.domain.placement.Party;
import se.bas.domain.placement.PlacementEvent;
import se.bas.ui.components.AgencyBadge;
import se.bas.ui.components.Fact;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** One placement: what was agreed, who has approved it, how it is followed up, and what can be done with it. */
final class PlacementCard extends Section {
    private final PlacementView placement;
    private final PlacementDialogs dialogs;

    /**
     * Makes it.
     *
     * @param writing whether the asker arranges placements in this case
     * @param print takes the agreement out as a paper; null for another agency's
     */
    PlacementCard(PlacementView placement, PlacementDialogs dialogs, boolean writing, @Nullable Runnable print) {
        this.placement = placement;
        this.dialogs = dialogs;
        addClassNames("panel", "placement-card");
        setTestId("placement-card");
        add(top(), facts());
        if (!placement.overlaps().isEmpty()) {
            Paragraph warning =
                    new Paragraph(Words.text("placement.overlaps", String.join(", ", placement.overlaps())));
            warning.addClassName("notice");
            warning.setTestId("placement-overlaps");
            add(warning);
        }
        if (placement.waiting() != null) {
            add(approvals());
        }
        add(buttons(print));
        if (!placement.followUps().isEmpty()) {
            add(new FollowUpList(placement, dialogs, print != null && writing));
        }
        if (!placement.support().isEmpty()) {
            add(support());
        }
        add(agreements(), history());
    }

    private Component top() {
        Span status = new Span(Words.of(placement.status()));
        status.addClassNames("chip", "status-" + placement.status().name().toLowerCase(Locale.ROOT));
        status.setTestId("placement-status");
        Div top = new Div(
                new H2(placement.employerName()),
                status,
                new AgencyBadge(Words.of(placement.owner()), placement.ownerCode()));
        top.addClassName("panel-top");
        return top;
    }

    private Component facts() {
        PlacementView.Agreed agreed = held();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Words.text("placement.kind"), Words.of(placement.kind())));
        facts.add(Fact.of(
                Words.text("placement.period"),
                Words.text("placement.from-until", Written.day(placement.from()), Written.day(placement.until()))));
        facts.add(Fact.of(Words.text("placement.hours"), Words.text("placement.hours-a-week", agreed.hours())));
        facts.add(Fact.of(
                Words.text("placement.wished"), Words.text(agreed.wished() ? "placement.yes" : "placement.no")));
        facts.add(Fact.of(Words.text("placement.supervisor"), agreed.supervisor()));
        EndReason reason = placement.endReason();
        if (reason != null) {
            facts.add(Fact.of(Words.text("placement.ended-because"), Words.of(reason)));
        }
        return Fact.list(facts);
    }

    /** The version that holds, else the one that waits. */
    private PlacementView.Agreed held() {
        return placement.agreements().stream()
                .filter(one -> placement.holds() != null && one.version() == placement.holds())
                .findFirst()
                .orElseGet(placement::latest);
    }

    private Component approvals() {
        UnorderedList list = new UnorderedList();
        list.addClassName("approvals");
        for (Party party : Party.values()) {
            boolean yes = placement.approved().contains(party);
            ListItem item = new ListItem(
                    Words.text(yes ? "placement.party-approved" : "placement.party-waits", Words.of(party)));
            item.addClassName(yes ? "approved" : "waits");
            list.add(item);
        }
        Div all = new Div(new H3(Words.text("placement.waits-for", String.valueOf(placement.waiting()))), list);
        all.setTestId("placement-approvals");
        return all;
    }

    private Component buttons(@Nullable Runnable print) {
        Div buttons = new Div();
        buttons.addClassName("task-buttons");
        for (PlacementEvent event : List.of(
                PlacementEvent.APPROVE,
                PlacementEvent.START,
                PlacementEvent.WRITE,
                PlacementEvent.EXTEND,
                PlacementEvent.SHORTEN,
                PlacementEvent.CHANGE_RHYTHM,
                PlacementEvent.END,
                PlacementEvent.CANCEL)) {
            if (placement.may().contains(event)) {
                buttons.add(button(event));
            }
        }
        if (!placement.may().isEmpty()) {
            buttons.add(button("placement.support.add", "add-support", () -> dialogs.support(placement)));
        }
        if (print != null) {
            buttons.add(button("placement.print", "print-agreement", print));
        }
        return buttons;
    }

    private Button button(PlacementEvent event) {
        Button button = button(
                "placement.event." + event.name(),
                "placement-" + event.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                () -> act(event));
        if (event == PlacementEvent.APPROVE || event == PlacementEvent.START) {
            button.removeThemeVariants(ButtonVariant.TERTIARY);
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private Button button(String key, String testId, Runnable act) {
        Button button = new Button(Words.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Words.text(key) + ": " + placement.employerName());
        button.setTestId(testId);
        return button;
    }

    private void act(PlacementEvent event) {
        switch (event) {
            case WRITE -> dialogs.rewrite(placement);
            case APPROVE -> dialogs.approve(placement);
            case START -> dialogs.start(placement);
            case EXTEND -> dialogs.lengthen(placement);
            case SHORTEN -> dialogs.shorten(placement);
            case END -> dialogs.end(placement);
            case CANCEL -> dialogs.cancel(placement);
            case CHANGE_RHYTHM -> dialogs.rhythm(placement);
        }
    }

    private Component support() {
        UnorderedList list = new UnorderedList();
        list.addClassName("placement-lines");
        placement
                .support()
                .forEach(one -> list.add(new ListItem(Words.text(
                        "placement.support.line",
                        Words.of(one.kind()),
                        Written.day(one.from()),
                        Written.day(one.until()),
                        Written.day(one.applyBy())))));
        return new Div(new H3(Words.text("placement.support.heading")), list);
    }

    private Component agreements() {
        Div all = new Div();
        placement.agreements().forEach(one -> {
            List<Fact> facts = new ArrayList<>();
            facts.add(Fact.of(
                    Words.text("placement.period"),
                    Words.text("placement.from-until", Written.day(one.from()), Written.day(one.until()))));
            facts.add(Fact.of(Words.text("placement.hours"), Words.text("placement.hours-a-week", one.hours())));
            facts.add(Fact.of(Words.text("placement.goals"), one.goals()));
            facts.add(Fact.of(Words.text("placement.tasks"), one.tasks()));
            facts.add(Fact.of(Words.text("placement.adaptation"), said(one.adaptation())));
            facts.add(Fact.of(Words.text("placement.insurance"), said(one.insurance())));
            all.add(
                    new H3(Words.text("placement.version", one.version(), one.by(), Written.minute(one.at()))),
                    Fact.list(facts));
        });
        Details details = new Details(
                Words.text("placement.agreements", placement.agreements().size()), all);
        details.setTestId("placement-agreements");
        return details;
    }

    private static String said(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private Component history() {
        UnorderedList list = new UnorderedList();
        list.addClassName("placement-lines");
        placement.history().forEach(one -> list.add(new ListItem(line(one))));
        return new Details(Words.text("placement.history"), list);
    }

    private static String line(PlacementView.Happened one) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.of(one.kind()));
        if (one.party() != null) {
            parts.add(Words.of(one.party()));
        }
        if (one.way() != null) {
            parts.add(Words.of(one.way()));
        }
        if (one.day() != null) {
            parts.add(Written.day(one.day()));
        }
        if (one.changeReason() != null) {
            parts.add(Words.of(one.changeReason()));
        }
        if (one.endReason() != null) {
            parts.add(Words.of(one.endReason()));
        }
        if (one.text() != null) {
            parts.add(one.text());
        }
        parts.add(one.by());
        parts.add(Written.minute(one.at()));
        return parts.stream().collect(Collectors.joining(" · "));
    }
}
