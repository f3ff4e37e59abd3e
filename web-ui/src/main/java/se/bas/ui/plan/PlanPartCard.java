package se.bas.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.bas.application.plan.PlanPartView;
import se.bas.domain.plan.PlanEvent;
import se.bas.domain.plan.PlanParty;
import se.bas.ui.components.AgencyBadge;
import se.bas.ui.components.Fact;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** One agency's part of the plan: the goal, who does what by when, who has approved it, and what can be done with it. */
final class PlanPartCard extends Section {
    private final PlanPartView part;
    private final PlanDialogs dialogs;

    PlanPartCard(PlanPartView part, PlanDialogs dialogs) {
        this.part = part;
        this.dialogs = dialogs;
        addClassNames("panel", "placement-card", "plan-part");
        setTestId(part.mine() ? "plan-own-part" : "plan-part");
        add(top(), version(part.shown()));
        if (part.waiting() != null) {
            add(waiting());
        }
        if (!part.may().isEmpty()) {
            add(buttons());
        }
        if (part.versions().size() > 1) {
            add(versions());
        }
        add(history());
    }

    private Component top() {
        Span status = new Span(Words.of(part.status()));
        status.addClassNames("chip", "plan-" + part.status().name().toLowerCase(Locale.ROOT));
        status.setTestId("plan-status");
        Div top = new Div(
                new H2(Words.text("plan.part-of", Words.of(part.owner()))),
                status,
                new AgencyBadge(Words.of(part.owner()), part.ownerCode()));
        top.addClassName("panel-top");
        return top;
    }

    private static Component version(PlanPartView.Version one) {
        List<Fact> facts = new ArrayList<>();
        Span goal = new Span(one.goal());
        goal.addClassName("kept-lines");
        facts.add(Fact.of(Words.text("plan.goal"), goal));
        facts.add(Fact.of(
                Words.text("plan.alternatives"),
                one.alternatives().stream().map(Words::of).collect(Collectors.joining(", "))));
        if (one.handsOverOn() != null && one.lingersUntil() != null) {
            facts.add(Fact.of(
                    Words.text("plan.hands-over"),
                    Words.text(
                            "plan.hands-over-days", Written.day(one.handsOverOn()), Written.day(one.lingersUntil()))));
        }
        if (one.withoutPlacement() != null) {
            facts.add(Fact.of(Words.text("plan.without-placement"), one.withoutPlacement()));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plan-activities");
        list.setTestId("plan-activity-list");
        one.activities().forEach(activity -> list.add(line(activity)));
        return new Div(Fact.list(facts), new H3(Words.text("plan.activities")), list);
    }

    private static ListItem line(PlanPartView.Activity activity) {
        Span what = new Span(activity.what());
        what.addClassName("plan-what");
        Span who = new Span(Words.text("plan.activity.line", Words.of(activity.doer()), Written.day(activity.by())));
        who.addClassName("below");
        ListItem line = new ListItem(what, who);
        if (activity.doneOn() != null) {
            Span done = new Span(Words.text("plan.activity.done", Written.day(activity.doneOn())));
            done.addClassNames("chip", "plan-holds");
            line.add(done);
        } else if (activity.overdue()) {
            Span late = new Span(Words.text("plan.activity.overdue"));
            late.addClassNames("chip", "status-overdue");
            line.add(late);
        }
        return line;
    }

    private Component waiting() {
        UnorderedList list = new UnorderedList();
        list.addClassName("approvals");
        for (PlanParty party : PlanParty.values()) {
            boolean yes = part.approved().contains(party);
            ListItem item = new ListItem(Words.text(yes ? "plan.party-approved" : "plan.party-waits", Words.of(party)));
            item.addClassName(yes ? "approved" : "waits");
            list.add(item);
        }
        Div all = new Div(new H3(Words.text("plan.waits-for", String.valueOf(part.waiting()))), list);
        all.setTestId("plan-approvals");
        return all;
    }

    private Component buttons() {
        Div buttons = new Div();
        buttons.addClassName("task-buttons");
        boolean left = part.shown().activities().stream().anyMatch(one -> one.doneOn() == null);
        for (PlanEvent event :
                List.of(PlanEvent.APPROVE, PlanEvent.DECLINE, PlanEvent.DO, PlanEvent.WRITE, PlanEvent.END)) {
            if (part.may().contains(event) && (event != PlanEvent.DO || left)) {
                buttons.add(button(event));
            }
        }
        return buttons;
    }

    private Button button(PlanEvent event) {
        Button button = new Button(Words.of(event), click -> dialogs.act(part, event));
        button.addThemeVariants(
                event == PlanEvent.APPROVE ? ButtonVariant.PRIMARY : ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setTestId("plan-" + event.name().toLowerCase(Locale.ROOT));
        return button;
    }

    private Component versions() {
        Div all = new Div();
        part.versions()
                .forEach(one -> all.add(
                        new H3(Words.text("plan.version", one.version(), one.by(), Written.minute(one.at()))),
                        version(one)));
        Details details =
                new Details(Words.text("plan.versions", part.versions().size()), all);
        details.setTestId("plan-versions");
        return details;
    }

    private Component history() {
        UnorderedList list = new UnorderedList();
        list.addClassName("placement-lines");
        part.history().forEach(one -> list.add(new ListItem(line(one))));
        return new Details(Words.text("plan.history"), list);
    }

    private static String line(PlanPartView.Happened one) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.text("plan.happened." + one.kind().name()));
        if (one.version() != null) {
            parts.add(Words.text("plan.of-version", one.version()));
        }
        if (one.party() != null) {
            parts.add(Words.of(one.party()));
        }
        if (one.way() != null) {
            parts.add(Words.of(one.way()));
        }
        if (one.activity() != null) {
            parts.add(one.activity());
        }
        if (one.day() != null) {
            parts.add(Written.day(one.day()));
        }
        if (one.endReason() != null) {
            parts.add(Words.of(one.endReason()));
        }
        if (one.text() != null) {
            parts.add(one.text());
        }
        parts.add(one.by());
        parts.add(Written.minute(one.at()));
        return String.join(" · ", parts);
    }
}
