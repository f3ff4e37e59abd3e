package se.bas.application.paper;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import se.bas.application.consent.ConsentView;
import se.bas.application.consent.ConsentsOverTime;
import se.bas.application.picture.Periods;
import se.bas.application.picture.Picture;
import se.bas.domain.disclosure.Category;

/** All consents in a case by which the own agency lets others see something, or did. */
final class ConsentsPaper {
    /** How many periods there is room for in a picture that stands on one page. */
    static final int IN_ONE_PICTURE = 12;

    private final PaperWords words;

    ConsentsPaper(PaperWords words) {
        this.words = words;
    }

    String title() {
        return words.text("paper.consents.title");
    }

    /** What it says. */
    List<Block> blocks(List<ConsentView> given, LocalDate today) {
        List<ConsentView> consents = ConsentsOverTime.ordered(given);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(
                List.of(new Block.Fact(words.text("paper.consents.count"), String.valueOf(consents.size())))));
        if (consents.isEmpty()) {
            blocks.add(new Block.Prose(words.text("paper.consents.none")));
            return blocks;
        }
        blocks.add(new Block.Heading(words.text("consent.panel.over-time")));
        for (int at = 0; at < consents.size(); at += IN_ONE_PICTURE) {
            blocks.add(new Block.Drawing(
                    picture(consents.subList(at, Math.min(at + IN_ONE_PICTURE, consents.size())), today)));
        }
        blocks.add(new Block.Heading(words.text("paper.consents.what")));
        blocks.add(table(consents));
        return blocks;
    }

    private Picture picture(List<ConsentView> consents, LocalDate today) {
        return ConsentsOverTime.of(
                consents,
                today,
                new ConsentsOverTime.Naming(this::way, consent -> "", status -> words.of("consent.status", status)),
                new Periods.Labels(
                        words.text("consent.over-time.alternative", consents.size()),
                        words.text("paper.consents.over-time-caption"),
                        List.of(
                                words.text("consent.over-time.who"),
                                words.text("consent.over-time.from"),
                                words.text("consent.over-time.until"),
                                words.text("consent.over-time.state")),
                        words.text("consent.over-time.today"),
                        LocalDate::toString));
    }

    private String way(ConsentView consent) {
        return words.text(
                "consent.over-time.way",
                consent.discloserCode().toUpperCase(words.reader()),
                consent.recipientUnit().in(words.reader()));
    }

    private Block table(List<ConsentView> consents) {
        return new Block.Table(
                words.text("paper.consents.what-caption"),
                List.of(
                        words.text("paper.consent.recipient"),
                        words.text("paper.consent.categories"),
                        words.text("paper.consent.purpose"),
                        words.text("paper.consents.given"),
                        words.text("consent.card.number")),
                consents.stream().map(this::row).toList());
    }

    private List<String> row(ConsentView consent) {
        return List.of(
                words.text(
                        "consent.effect.unit",
                        consent.recipientUnit().in(words.reader()),
                        consent.recipientCode().toUpperCase(words.reader())),
                categories(consent),
                words.of("disclosure.purpose", consent.purpose()),
                PaperWords.minute(consent.givenAt()),
                consent.id().toString());
    }

    private String categories(ConsentView consent) {
        TreeSet<Category> all = new TreeSet<>(consent.categories());
        all.addAll(consent.withdrawn().keySet());
        return all.isEmpty()
                ? words.of("consent.status", consent.status())
                : all.stream()
                        .map(category -> consent.withdrawn().containsKey(category)
                                ? words.text("consent.card.struck", words.of("disclosure.category", category))
                                : words.of("disclosure.category", category))
                        .collect(joining("\n"));
    }
}
