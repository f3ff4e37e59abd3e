package se.bas.ui.handover;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import se.bas.application.handover.HandoverMove;
import se.bas.application.handover.HandoverView;
import se.bas.domain.handover.HandoverEvent;
import se.bas.ui.components.CategoryChip;
import se.bas.ui.components.Fact;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** A handover as its sender has it: what is proposed, where it stands, and what can be done with it. */
final class HandoverCard extends Section {
    HandoverCard(HandoverView view, HandoverDialogs dialogs, Runnable print) {
        addClassNames("panel", "task-panel");
        setTestId("handover");
        Span state = new Span(Words.of(view.status()));
        state.addClassNames("chip", "status-" + view.status().name().toLowerCase(Locale.ROOT));
        state.setTestId("handover-status");
        Div top = new Div(
                new H2(Words.text("handover.to", Words.of(view.unitName()), Words.of(view.agencyName()))), state);
        top.addClassName("panel-top");
        add(top, Fact.list(facts(view.said())), text(view.said().message()));
        checklist(view, dialogs);
        view.items().forEach(item -> add(told(item)));
        add(new H3(Words.text("handover.history")), history(view), buttons(view, dialogs, print));
    }

    /** The days that are proposed, and the people on both sides. */
    static List<Fact> facts(HandoverView.Said said) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Words.text("handover.fact.day"), Written.day(said.day())));
        if (said.meeting() != null) {
            String day = Written.day(said.meeting());
            facts.add(Fact.of(
                    Words.text("handover.meeting"),
                    said.place().isEmpty() ? day : Words.text("handover.meeting-where", day, said.place())));
        }
        facts.add(Fact.of(Words.text("handover.fact.responsible"), said.by()));
        if (!said.person().isEmpty()) {
            facts.add(Fact.of(Words.text("handover.fact.person"), said.person()));
        }
        return facts;
    }

    static String meeting(String day, String place) {
        return place.isEmpty() ? Words.text("handover.meeting-is", day) : Words.text("handover.meeting-at", day, place);
    }

    static UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("placement-lines");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    static Paragraph text(String words) {
        Paragraph text = new Paragraph(words);
        text.addClassName("kept-lines");
        return text;
    }

    private void checklist(HandoverView view, HandoverDialogs dialogs) {
        List<String> done = dialogs.words(view.said().done());
        if (!done.isEmpty()) {
            add(new H3(Words.text("handover.checklist")), list(done));
        }
    }

    private static Div told(HandoverView.Item item) {
        Div told = new Div(new CategoryChip(item.category()), text(item.text()));
        told.addClassName("handover-told");
        return told;
    }

    private static UnorderedList history(HandoverView view) {
        return list(view.history().stream().map(HandoverCard::happened).toList());
    }

    private static String happened(HandoverView.Happened step) {
        StringBuilder line = new StringBuilder(
                Words.text("handover.happened", Words.of(step.kind()), Written.minute(step.at()), step.by()));
        if (step.reason() != null) {
            line.append(" · ").append(Words.of(step.reason()));
        }
        if (step.meeting() != null) {
            String place = step.place();
            line.append(" · ").append(meeting(Written.day(step.meeting()), place == null ? "" : place));
        }
        if (step.text() != null) {
            line.append(" · ").append(step.text());
        }
        return line.toString();
    }

    private static Div buttons(HandoverView view, HandoverDialogs dialogs, Runnable print) {
        Div buttons = new Div();
        buttons.addClassName("task-buttons");
        if (view.may().contains(HandoverEvent.WRITE)) {
            buttons.add(button("handover.rewrite", "rewrite-handover", () -> dialogs.rewrite(view)));
            buttons.add(button("handover.preview", "preview-handover", () -> dialogs.preview(view)));
        }
        for (HandoverMove move : HandoverMove.values()) {
            if (view.may().contains(HandoverEvent.valueOf(move.name()))) {
                buttons.add(button(
                        "handover.move." + move.name(),
                        move.name().toLowerCase(Locale.ROOT) + "-handover",
                        () -> dialogs.move(view, move)));
            }
        }
        buttons.add(button("handover.print", "print-handover", print));
        return buttons;
    }

    static Button button(String key, String testId, Runnable act) {
        Button button = new Button(Words.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setTestId(testId);
        return button;
    }
}
