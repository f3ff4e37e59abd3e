package se.bas.application.paper;

import java.util.ArrayList;
import java.util.List;
import se.bas.application.placement.PresentationView;

/** What one employer is told, word for word as the participant approved it (PRO-30). */
final class PresentationForm {
    private final PaperWords words;

    PresentationForm(PaperWords words) {
        this.words = words;
    }

    String title() {
        return words.text("paper.presentation.title");
    }

    /** What it says. Which kinds of information are in it is for the file, not for the employer. */
    List<Block> blocks(String participant, PresentationView presentation) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(
                fact("paper.agreement.participant", participant),
                fact("paper.presentation.to", presentation.employerName()),
                fact("employer.number", presentation.organisationNumber().written()))));
        blocks.add(new Block.Letter(presentation.text()));
        blocks.add(new Block.Remark(words.text(
                "paper.presentation.approved",
                presentation.answers().getFirst().day().toString(),
                presentation.employerName())));
        return blocks;
    }

    private Block.Fact fact(String key, String value) {
        return new Block.Fact(words.text(key), value);
    }
}
