package se.bas.ui.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import se.bas.application.plan.JointPlanView;
import se.bas.domain.plan.DecisionKind;
import se.bas.ui.components.AgencyBadge;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** What the employment service has decided of its plan, and the way to decide. */
final class DecisionPanel extends Section {
    DecisionPanel(JointPlanView view, PlanDialogs dialogs) {
        addClassNames("panel", "placement-card");
        setTestId("plan-decisions");
        add(new H2(Words.text("plan.decisions")));
        if (view.decisions().isEmpty()) {
            Paragraph nothing = new Paragraph(Words.text("plan.decisions-none"));
            nothing.addClassName("below");
            add(nothing);
        } else {
            add(list(view));
        }
        if (view.mayDecide() && view.own().isPresent()) {
            DecisionKind next = next(view);
            Button decide = new Button(Words.text("plan.decide." + next.name()), click -> dialogs.decide(next));
            decide.addThemeVariants(ButtonVariant.SMALL);
            decide.setTestId("decide-plan");
            Div buttons = new Div(decide);
            buttons.addClassName("task-buttons");
            add(buttons);
        }
    }

    private static DecisionKind next(JointPlanView view) {
        boolean confirmed =
                !view.decisions().isEmpty() && view.decisions().getFirst().kind() == DecisionKind.CONFIRMED;
        return confirmed ? DecisionKind.ENDED : DecisionKind.CONFIRMED;
    }

    private static UnorderedList list(JointPlanView view) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plan-activities");
        view.decisions().forEach(one -> {
            Span what = new Span(Words.text("plan.decided." + one.kind().name(), Written.day(one.day())));
            what.addClassName("plan-what");
            Span by = new Span(Words.text("plan.decided-by", one.by(), Written.minute(one.at())));
            by.addClassName("below");
            ListItem line = new ListItem(what, new AgencyBadge(Words.of(one.owner()), one.ownerCode()), by);
            if (one.text() != null) {
                line.add(new Span(one.text()));
            }
            list.add(line);
        });
        return list;
    }
}
