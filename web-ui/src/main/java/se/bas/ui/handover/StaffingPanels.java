package se.bas.ui.handover;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import se.bas.application.handover.StaffingView;
import se.bas.domain.casework.AssignmentId;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Who works with a participant, in which part and since when; and which colleagues came and went. */
final class StaffingPanels {
    private StaffingPanels() {}

    /** Those of today, then those who begin later. */
    static Section workers(StaffingView view, NetworkDialogs dialogs) {
        UnorderedList list = NetworkPage.rows();
        view.workers()
                .forEach(one -> list.add(worker(
                        one, "network-worker", "handover.network.since", "handover.network.since-until", dialogs)));
        view.coming()
                .forEach(one -> list.add(worker(
                        one, "network-coming", "handover.network.begins", "handover.network.begins-until", dialogs)));
        Section panel = NetworkPage.panel("handover.network.workers", "network-workers", list);
        if (view.byManager()) {
            Paragraph why = HandoverDialogs.below("handover.network.by-manager");
            why.setTestId("network-by-manager");
            panel.add(why);
        }
        return panel;
    }

    private static ListItem worker(
            StaffingView.Worker one, String testId, String openKey, String endingKey, NetworkDialogs dialogs) {
        LocalDate until = one.until();
        String part = Words.of(one.part());
        String agency = Words.of(one.agency());
        String since = Written.day(one.since());
        ListItem row = NetworkPage.row(
                testId,
                one.name(),
                until == null
                        ? Words.text(openKey, part, agency, since)
                        : Words.text(endingKey, part, agency, since, Written.day(until)));
        AssignmentId ends = one.ends();
        if (ends != null) {
            Button end = HandoverCard.button(
                    "handover.network.end-colleague", "end-colleague", () -> dialogs.endColleague(ends, one.name()));
            end.setAriaLabel(Words.text("handover.network.end-colleague-of", one.name()));
            Div buttons = new Div(end);
            buttons.addClassName("task-buttons");
            row.add(buttons);
        }
        return row;
    }

    /** The latest first. */
    static Section steps(StaffingView view) {
        UnorderedList list = NetworkPage.rows();
        view.steps()
                .forEach(one -> list.add(NetworkPage.row(
                        "colleague-step",
                        one.name(),
                        String.join(
                                " · ",
                                Words.text(
                                        "handover.network.colleague-step",
                                        Words.of(one.part()),
                                        Words.of(one.event()),
                                        Written.day(one.day())),
                                one.reason(),
                                Words.text("handover.network.colleague-by", one.by())))));
        return NetworkPage.panel("handover.network.colleague-steps", "colleague-steps", list);
    }
}
