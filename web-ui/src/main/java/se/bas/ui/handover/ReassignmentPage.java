package se.bas.ui.handover;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.handover.CaseloadView;
import se.bas.application.handover.Caseloads;
import se.bas.application.handover.Reassigning;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.handover.ReassignmentDraft;
import se.bas.domain.handover.ReassignmentDraft.One;
import se.bas.ui.components.EmptyState;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Page;
import se.bas.ui.components.Routes;
import se.bas.ui.components.UndoNote;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;

/** Who has how many of a unit's cases; those of somebody who leaves become others'. Nobody is named before one is chosen. */
@View
@Route(Routes.REASSIGNMENT)
@ForRoles(Role.MANAGER)
final class ReassignmentPage extends Page implements BeforeEnterObserver {
    private final ReassignmentActs acts;
    private final Div content = new Div();

    @Inject
    ReassignmentPage(ReassignmentActs acts) {
        super("handover.reassign.title", "reassignment");
        this.acts = acts;
        content.addClassName("panel-stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show();
    }

    private void show() {
        Caseloads loads = acts.loads();
        Anchor back = new Anchor(Routes.CASES, Words.text("handover.reassign.back"));
        back.addClassName("back-link");
        content.removeAll();
        content.add(back, heading(Words.text("handover.reassign.title")), lead(Words.text("handover.reassign.lead")));
        if (loads.staff().isEmpty()) {
            content.add(new EmptyState(
                    VaadinIcon.USERS,
                    Words.text("handover.reassign.empty"),
                    Words.text("handover.reassign.empty-next")));
            return;
        }
        Div chosen = new Div();
        Select<Caseloads.Line> whose = new Select<>();
        whose.setLabel(Words.text("handover.reassign.whose"));
        whose.setItems(loads.staff());
        whose.setItemLabelGenerator(
                line -> Words.text("handover.reassign.load", line.name(), line.main(), line.coordinated()));
        whose.setWidth("min(32rem, 100%)");
        whose.setTestId("reassign-whose");
        whose.addValueChangeListener(change -> {
            chosen.removeAll();
            Caseloads.Line line = change.getValue();
            if (line != null) {
                show(line, loads, chosen);
            }
        });
        content.add(whose, chosen);
    }

    private void show(Caseloads.Line whose, Caseloads loads, Div into) {
        switch (acts.of(whose.id())) {
            case Disclosure.Granted<CaseloadView>(var view, var receipt) ->
                into.add(new CaseloadPanel(view, loads.colleagues(), cases -> move(whose, loads, view, cases)));
            case Disclosure.Withheld<CaseloadView> withheld -> show();
        }
    }

    private void move(Caseloads.Line whose, Caseloads loads, CaseloadView view, List<One> cases) {
        ChangeFields fields = new ChangeFields(loads.colleagues());
        FormDialog dialog = new FormDialog(
                        Words.text("handover.reassign.heading", view.name(), cases.size()),
                        Words.text("handover.reassign.move"))
                .part(HandoverDialogs.below("handover.reassign.move-lead"));
        fields.into(dialog).open(() -> switch (acts.reassign(
                new ReassignmentDraft(whose.id(), fields.draft(), cases))) {
            case Reassigning.Done(var moved, var receipt) -> {
                UndoNote.brief(new Span(Words.text("handover.reassign.done", moved)))
                        .open();
                show();
                yield List.of();
            }
            case Reassigning.Rejected(var flaws, var receipt) -> ReassignmentActs.flaws(flaws, view);
        });
    }
}
