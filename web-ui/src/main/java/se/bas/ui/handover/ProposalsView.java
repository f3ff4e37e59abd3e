package se.bas.ui.handover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.handover.IntakeList;
import se.bas.application.handover.ProposalList;
import se.bas.application.handover.ProposalView;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.ui.components.EmptyState;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.Page;
import se.bas.ui.components.Routes;
import se.bas.ui.components.UndoNote;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;
import se.bas.ui.live.Fresh;

/** What waits for an answer at the own unit, and of it. Nobody is named before one is opened. */
@View
@Route(ProposalsView.ROUTE)
@ForRoles({Role.CASEWORKER, Role.MANAGER})
final class ProposalsView extends Page implements BeforeEnterObserver, Fresh.Page {
    static final String ROUTE = "handovers";

    private final HandoverActs acts;
    private final Fresh fresh;
    private final Fresh freshProposal;
    private final Div content = new Div();

    @Inject
    ProposalsView(HandoverActs acts, Fresh fresh, Fresh freshProposal) {
        super("handover.proposals.title", "proposals");
        this.acts = acts;
        this.fresh = fresh;
        this.freshProposal = freshProposal;
        content.addClassName("panel-stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        fresh.asking();
        again();
    }

    @Override
    public void again() {
        ProposalList list = acts.proposals();
        content.removeAll();
        content.add(heading(Words.text("handover.proposals.title")), lead(Words.text("handover.proposals.lead")));
        content.add(panel("handover.proposals.received", "received-proposals", list.received(), list.mayOpen()));
        if (acts.managing()) {
            content.add(panel("handover.proposals.sent", "sent-proposals", list.sent(), false), intake());
        }
        fresh.shows(this, list.topics(), list.at(), null);
    }

    @Override
    public void blank() {
        content.removeAll();
        Paragraph words = new Paragraph(Words.text("shell.live.cannot-ask"));
        words.addClassName("notice");
        content.add(words);
    }

    private Section panel(String heading, String testId, List<ProposalList.Line> lines, boolean opens) {
        Section panel = new Section(new H2(Words.text(heading)));
        panel.addClassNames("panel", "task-panel");
        panel.setTestId(testId);
        if (lines.isEmpty()) {
            panel.add(new EmptyState(
                    VaadinIcon.HANDSHAKE,
                    Words.text("handover.proposals.empty"),
                    Words.text("handover.proposals.empty-next")));
            return panel;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("task-rows");
        list.getElement().setAttribute("role", "list");
        lines.forEach(line -> list.add(row(line, opens)));
        panel.add(list);
        return panel;
    }

    private ListItem row(ProposalList.Line line, boolean opens) {
        Span who =
                new Span(Words.text("handover.proposals.unit", Words.of(line.unitName()), Words.of(line.agencyName())));
        Span since = new Span(Words.text("handover.proposals.since", Written.minute(line.since())));
        since.addClassName("below");
        Div body = new Div(who, since);
        body.addClassName("task-body");
        if (line.by() != null) {
            Span by = new Span(Words.text("handover.proposals.by", line.by()));
            by.addClassName("below");
            body.add(by);
        }
        if (line.late()) {
            Span late = new Span(Words.text("handover.proposals.late"));
            late.addClassNames("chip", "task-untaken");
            late.setTestId("proposal-late");
            body.add(late);
        }
        Div buttons = new Div();
        buttons.addClassName("task-buttons");
        if (opens) {
            buttons.add(HandoverCard.button("handover.proposals.open", "open-proposal", () -> open(line)));
        }
        ListItem row = new ListItem(body, buttons);
        row.addClassName("item-row");
        row.setTestId("proposal-row");
        return row;
    }

    private void open(ProposalList.Line line) {
        freshProposal.asking();
        switch (acts.open(line.id())) {
            case Disclosure.Granted<ProposalView>(var view, var receipt) ->
                new ProposalDialog(acts, view)
                        .open(freshProposal, receipt, this::answered, () -> say("handover.proposals.changed"));
            case Disclosure.Withheld<ProposalView> withheld -> {
                say("handover.proposals.gone");
                again();
            }
        }
    }

    private static void say(String key) {
        UndoNote.brief(new Span(Words.text(key))).open();
    }

    /** What was accepted is worked with from now on; what was declined is gone from the list. */
    private void answered(java.util.Optional<CaseFileId> file) {
        if (file.isPresent()) {
            getUI().ifPresent(ui -> ui.navigate(Routes.toHandovers(file.get())));
        } else {
            fresh.asking();
            again();
        }
    }

    private Component intake() {
        Section panel = new Section(new H2(Words.text("handover.intake.heading")));
        panel.addClassNames("panel", "task-panel");
        panel.setTestId("intake");
        panel.add(HandoverDialogs.below("handover.intake.lead"));
        for (IntakeList.Line line : acts.intake().staff()) {
            Checkbox duty = new Checkbox(line.name(), line.onDuty());
            duty.setTestId("intake-duty");
            duty.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    acts.intake(line.id(), change.getValue());
                    again();
                }
            });
            panel.add(new Div(duty));
        }
        return panel;
    }
}
