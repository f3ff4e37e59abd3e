package se.bas.application.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.application.handover.HandoverView;
import se.bas.domain.disclosure.Category;
import se.bas.domain.handover.HandoverEvent;

/** How somebody is handed over to another agency, as a paper that participant, sender and receiver can sign (ACC-11). */
final class HandoverForm {
    private final PaperWords words;

    HandoverForm(PaperWords words) {
        this.words = words;
    }

    String title() {
        return words.text("paper.handover.title");
    }

    /**
     * What it says: the latest version, what is told, and the answer as far as it was told.
     *
     * @param going the kinds of information that the receiver may be told; what is written of others stays with the sender
     */
    List<Block> blocks(String participant, HandoverView view, Set<Category> going) {
        HandoverView.Said said = view.said();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(
                fact("paper.agreement.participant", participant),
                fact(
                        "paper.handover.to",
                        view.unitName().in(words.reader()) + ", "
                                + view.agencyName().in(words.reader())),
                fact("handover.day", said.day().toString()),
                fact("paper.handover.sender", said.by()),
                fact("paper.handover.receiver", receiver(view)),
                fact("handover.meeting", met(said.meeting(), said.place())),
                fact("paper.handover.status", words.of("handover.status", view.status())))));
        section(blocks, "handover.message", said.message());
        view.items().stream().filter(item -> going.contains(item.category())).forEach(item -> {
            blocks.add(new Block.Heading(words.of("disclosure.category", item.category())));
            blocks.add(new Block.Prose(item.text()));
        });
        blocks.add(new Block.Heading(words.text("paper.agreement.sign")));
        blocks.add(new Block.Prose(words.text("paper.handover.sign-lead")));
        blocks.add(new Block.Lines(List.of(
                words.text("paper.agreement.sign-line", words.text("paper.agreement.participant")),
                words.text("paper.agreement.sign-line", words.text("paper.handover.sender")),
                words.text("paper.agreement.sign-line", words.text("paper.handover.receiver")))));
        return blocks;
    }

    /** Whoever took over, as far as that was told; else whom the sender would like to. */
    private static String receiver(HandoverView view) {
        return view.history().stream()
                .filter(step -> step.kind() == HandoverEvent.ACCEPT)
                .map(HandoverView.Happened::by)
                .findFirst()
                .orElseGet(() -> said(view.said().person()));
    }

    private static String met(@Nullable LocalDate day, String place) {
        if (day == null) {
            return said("");
        }
        return place.isEmpty() ? day.toString() : day + ", " + place;
    }

    private void section(List<Block> blocks, String heading, String text) {
        blocks.add(new Block.Heading(words.text(heading)));
        blocks.add(new Block.Prose(text));
    }

    private static String said(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private Block.Fact fact(String key, String value) {
        return new Block.Fact(words.text(key), value);
    }
}
