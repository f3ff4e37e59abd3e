package se.bas.application.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.application.plan.PlanPartView;
import se.bas.domain.plan.PlanEvent;
import se.bas.domain.plan.PlanParty;

/** The own agency's part of the joint plan, as a paper that participant and agency can sign (ACC-08). */
final class PlanForm {
    private final PaperWords words;

    PlanForm(PaperWords words) {
        this.words = words;
    }

    String title() {
        return words.text("paper.plan.title");
    }

    /** What it says: the version that waits, else the one that holds, and who has approved it. */
    List<Block> blocks(String participant, PlanPartView part) {
        PlanPartView.Version version = version(part);
        List<Block> blocks = new ArrayList<>();
        List<Block.Fact> facts = new ArrayList<>(List.of(
                fact("paper.plan.participant", participant),
                fact("paper.plan.agency", part.owner().in(words.reader())),
                fact("paper.plan.version", String.valueOf(version.version())),
                fact(
                        "plan.alternatives",
                        version.alternatives().stream()
                                .map(one -> words.of("plan.alternative", one))
                                .collect(Collectors.joining(", ")))));
        if (version.handsOverOn() != null && version.lingersUntil() != null) {
            facts.add(fact(
                    "plan.hands-over",
                    words.text(
                            "plan.hands-over-days",
                            version.handsOverOn().toString(),
                            version.lingersUntil().toString())));
        }
        blocks.add(new Block.Facts(facts));
        blocks.add(new Block.Heading(words.text("plan.goal")));
        blocks.add(new Block.Prose(version.goal()));
        blocks.add(new Block.Heading(words.text("plan.activities")));
        blocks.add(new Block.Table(
                words.text("plan.activities"),
                List.of(
                        words.text("plan.activity.what"),
                        words.text("plan.activity.doer"),
                        words.text("plan.activity.by"),
                        words.text("paper.plan.done")),
                version.activities().stream()
                        .map(one -> List.of(
                                one.what(),
                                words.of("plan.doer", one.doer()),
                                one.by().toString(),
                                said(one.doneOn())))
                        .toList()));
        blocks.add(new Block.Heading(words.text("paper.plan.approved")));
        blocks.add(new Block.Table(
                words.text("paper.plan.approved-caption"),
                List.of(
                        words.text("paper.agreement.who"),
                        words.text("paper.agreement.when"),
                        words.text("paper.agreement.how")),
                Arrays.stream(PlanParty.values())
                        .map(party -> approval(party, part, version))
                        .toList()));
        blocks.add(new Block.Heading(words.text("paper.agreement.sign")));
        blocks.add(new Block.Prose(words.text("paper.plan.sign-lead")));
        blocks.add(new Block.Lines(Arrays.stream(PlanParty.values())
                .map(party -> words.text("paper.agreement.sign-line", words.of("plan.party", party)))
                .toList()));
        return blocks;
    }

    private static PlanPartView.Version version(PlanPartView part) {
        return part.waiting() == null ? part.shown() : part.latest();
    }

    private List<String> approval(PlanParty party, PlanPartView part, PlanPartView.Version version) {
        return part.history().stream()
                .filter(step -> step.kind() == PlanEvent.APPROVE && step.party() == party)
                .filter(step -> step.version() != null && step.version() == version.version())
                .findFirst()
                .map(step -> List.of(
                        words.of("plan.party", party),
                        said(step.day()),
                        step.way() == null ? "–" : words.of("placement.way", step.way())))
                .orElseGet(() -> List.of(words.of("plan.party", party), words.text("paper.agreement.not-yet"), "–"));
    }

    private static String said(@Nullable Object day) {
        return day == null ? "–" : day.toString();
    }

    private Block.Fact fact(String key, String value) {
        return new Block.Fact(words.text(key), value);
    }
}
