package se.bas.application.paper;

import java.util.ArrayList;
import java.util.List;
import se.bas.application.plan.PlanPartView;
import se.bas.domain.plan.PlanDoer;

/** The own agency's part of the joint plan in plain words, for the participant to take home (UIX-17). */
final class MyPlanForm {
    private final PaperWords words;

    MyPlanForm(PaperWords words) {
        this.words = words;
    }

    String title() {
        return words.text("paper.my-plan.title");
    }

    /** What it says: the version that holds, else the latest, and whether it holds. */
    List<Block> blocks(PlanPartView part) {
        PlanPartView.Version version = part.shown();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(words.text("paper.my-plan.lead", part.owner().in(words.reader()))));
        blocks.add(new Block.Heading(words.text("paper.my-plan.goal")));
        blocks.add(new Block.Prose(version.goal()));
        for (PlanDoer doer : List.of(PlanDoer.PARTICIPANT, PlanDoer.TOGETHER, PlanDoer.AGENCY)) {
            List<String> left = version.activities().stream()
                    .filter(one -> one.doer() == doer && one.doneOn() == null)
                    .map(one ->
                            words.text("paper.my-plan.by", one.what(), one.by().toString()))
                    .toList();
            section(blocks, words.of("paper.my-plan.doer", doer), left);
        }
        section(
                blocks,
                words.text("paper.my-plan.done"),
                version.activities().stream()
                        .filter(one -> one.doneOn() != null)
                        .map(PlanPartView.Activity::what)
                        .toList());
        section(
                blocks,
                words.text("paper.my-plan.then"),
                version.alternatives().stream()
                        .map(one -> words.of("plan.alternative", one))
                        .toList());
        if (version.handsOverOn() != null && version.lingersUntil() != null) {
            blocks.add(new Block.Heading(words.text("paper.my-plan.hands-over")));
            blocks.add(new Block.Prose(words.text(
                    "paper.my-plan.hands-over-text",
                    version.handsOverOn().toString(),
                    version.lingersUntil().toString())));
        }
        blocks.add(new Block.Heading(words.text("paper.my-plan.yours")));
        blocks.add(new Block.Prose(words.text(part.holds() == null ? "paper.my-plan.not-yet" : "paper.my-plan.holds")));
        blocks.add(new Block.Prose(words.text("paper.my-plan.ask", version.by())));
        return blocks;
    }

    private static void section(List<Block> blocks, String heading, List<String> points) {
        if (!points.isEmpty()) {
            blocks.add(new Block.Heading(heading));
            blocks.add(new Block.Points(points));
        }
    }
}
