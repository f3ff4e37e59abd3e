package se.bas.application.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.bas.application.placement.PlacementView;
import se.bas.domain.placement.Party;
import se.bas.domain.placement.PlacementEvent;

/** What was agreed on for a placement, as a paper that all three can sign (ACC-10). */
final class AgreementForm {
    private final PaperWords words;

    AgreementForm(PaperWords words) {
        this.words = words;
    }

    String title() {
        return words.text("paper.agreement.title");
    }

    /** What it says: the latest version, and who has approved it. */
    List<Block> blocks(String participant, PlacementView placement) {
        PlacementView.Agreed latest = placement.latest();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(
                fact("paper.agreement.participant", participant),
                fact("placement.employer", placement.employerName()),
                fact("employer.number", placement.organisationNumber().written()),
                fact("placement.kind", words.of("placement.kind", placement.kind())),
                fact("placement.from", latest.from().toString()),
                fact("placement.until", latest.until().toString()),
                fact("placement.hours", words.text("placement.hours-a-week", latest.hours())),
                fact("placement.supervisor", latest.supervisor()),
                fact("placement.insurance", said(latest.insurance())),
                fact("paper.agreement.version", String.valueOf(latest.version())))));
        section(blocks, "placement.goals", latest.goals());
        section(blocks, "placement.tasks", latest.tasks());
        section(blocks, "placement.adaptation", said(latest.adaptation()));
        blocks.add(new Block.Heading(words.text("paper.agreement.approved")));
        blocks.add(new Block.Table(
                words.text("paper.agreement.approved-caption"),
                List.of(
                        words.text("paper.agreement.who"),
                        words.text("paper.agreement.when"),
                        words.text("paper.agreement.how")),
                Arrays.stream(Party.values())
                        .map(party -> approval(party, placement))
                        .toList()));
        blocks.add(new Block.Heading(words.text("paper.agreement.sign")));
        blocks.add(new Block.Prose(words.text("paper.agreement.sign-lead")));
        blocks.add(new Block.Lines(Arrays.stream(Party.values())
                .map(party -> words.text("paper.agreement.sign-line", words.of("placement.party", party)))
                .toList()));
        return blocks;
    }

    private void section(List<Block> blocks, String heading, String text) {
        blocks.add(new Block.Heading(words.text(heading)));
        blocks.add(new Block.Prose(text));
    }

    private List<String> approval(Party party, PlacementView placement) {
        int version = placement.latest().version();
        return placement.history().stream()
                .filter(step -> step.kind() == PlacementEvent.APPROVE && step.party() == party)
                .filter(step -> step.version() != null && step.version() == version)
                .findFirst()
                .map(step -> List.of(
                        words.of("placement.party", party),
                        String.valueOf(step.day()),
                        step.way() == null ? "" : words.of("placement.way", step.way())))
                .orElseGet(
                        () -> List.of(words.of("placement.party", party), words.text("paper.agreement.not-yet"), "–"));
    }

    private String said(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private Block.Fact fact(String key, String value) {
        return new Block.Fact(words.text(key), value);
    }
}
