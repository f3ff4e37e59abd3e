package se.bas.ui.handover;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import se.bas.application.handover.ReceivedView;
import se.bas.ui.components.CategoryChip;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** What the own agency answered, and what came with it, as it was that day. */
final class ReceivedCard extends Section {
    ReceivedCard(ReceivedView view, HandoverDialogs dialogs) {
        addClassNames("panel", "task-panel");
        setTestId("received-handover");
        Div top = new Div(
                new H2(Words.text("handover.from", Words.of(view.unitName()), Words.of(view.agencyName()))),
                chip(Words.of(view.kind())));
        top.addClassName("panel-top");
        add(top, HandoverCard.list(lines(view)));
        view.items().forEach(item -> add(item(item)));
        if (view.mayTell()) {
            add(HandoverCard.button("handover.tell", "tell-answer", () -> dialogs.tell(view)));
        }
    }

    private static List<String> lines(ReceivedView view) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.text("handover.answered", Written.minute(view.at()), view.by()));
        if (view.reason() != null) {
            lines.add(Words.of(view.reason()));
        }
        if (view.text() != null) {
            lines.add(view.text());
        }
        if (view.meeting() != null) {
            String place = view.place();
            lines.add(HandoverCard.meeting(Written.day(view.meeting()), place == null ? "" : place));
        }
        lines.add(
                view.toldAt() == null
                        ? Words.text("handover.not-told")
                        : Words.text("handover.told", Written.minute(view.toldAt())));
        return lines;
    }

    private static Div item(ReceivedView.Item item) {
        Div received = new Div(new CategoryChip(item.category()), HandoverCard.text(item.text()));
        received.addClassName("handover-told");
        received.setTestId("received-item");
        Span source =
                new Span(Words.text("handover.received", Written.day(day(item)), HandoverWords.ground(item.ground())));
        source.addClassName("below");
        received.add(source);
        if (item.endedAt() != null) {
            Span ended = chip(Words.text("handover.ended", Written.minute(item.endedAt())));
            ended.addClassName("chip-protected");
            ended.setTestId("received-ended");
            received.add(ended);
        }
        return received;
    }

    private static java.time.LocalDate day(ReceivedView.Item item) {
        return item.at().atZone(Written.ZONE).toLocalDate();
    }

    private static Span chip(String words) {
        Span chip = new Span(words);
        chip.addClassName("chip");
        return chip;
    }
}
