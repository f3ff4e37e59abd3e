package se.bas.application.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import se.bas.application.consent.ConsentView;

/** For the participant: which consent was withdrawn and when, and nothing of what it was about (CON-35). */
final class WithdrawalPaper {
    private final PaperWords words;

    WithdrawalPaper(PaperWords words) {
        this.words = words;
    }

    String title() {
        return words.text("paper.withdrawal.title");
    }

    /**
     * What it says.
     *
     * @param consent withdrawn, in whole or in part
     */
    List<Block> blocks(ConsentView consent) {
        boolean whole = consent.categories().isEmpty();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact("consent.card.number", consent.id().toString()));
        facts.add(fact("paper.withdrawal.given", PaperWords.minute(consent.givenAt())));
        facts.add(fact("paper.consent.discloser", consent.discloser().in(words.reader())));
        for (Instant at : new TreeSet<>(consent.withdrawn().values())) {
            facts.add(fact("paper.withdrawal.at", PaperWords.minute(at)));
        }
        facts.add(new Block.Fact(
                words.text("paper.withdrawal.extent"),
                words.text(whole ? "paper.withdrawal.whole" : "paper.withdrawal.part")));
        return List.of(
                new Block.Facts(facts),
                new Block.Prose(words.text(whole ? "paper.withdrawal.closed" : "paper.withdrawal.closed-part")),
                new Block.Prose(words.text("paper.withdrawal.kept")),
                new Block.Prose(words.text("paper.withdrawal.same-help")));
    }

    private Block.Fact fact(String key, String value) {
        return new Block.Fact(words.text(key), value);
    }
}
