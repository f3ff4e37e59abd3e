package se.bas.application.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import se.bas.application.consent.ConsentView;
import se.bas.domain.consent.Follows;
import se.bas.domain.consent.Interpreting;
import se.bas.domain.disclosure.Category;

/** A consent as a paper, with what has become of it: what the consent panel shows. */
final class ConsentPaper {
    private final PaperWords words;

    ConsentPaper(PaperWords words) {
        this.words = words;
    }

    String title() {
        return words.text("paper.consent.title");
    }

    /** What it says. */
    List<Block> blocks(ConsentView consent) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts(consent)));
        blocks.add(new Block.Heading(words.text("paper.consent.categories")));
        blocks.add(categories(consent));
        blocks.add(new Block.Heading(words.text("paper.consent.history")));
        blocks.add(history(consent));
        if (!consent.information().words().isEmpty()) {
            blocks.add(new Block.Heading(words.text("consent.card.information")));
            consent.information().words().forEach(paragraph -> blocks.add(new Block.Prose(paragraph)));
        }
        return blocks;
    }

    private List<Block.Fact> facts(ConsentView consent) {
        Locale reader = words.reader();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact("paper.consent.status", words.of("consent.status", consent.status())));
        facts.add(fact("paper.consent.discloser", consent.discloser().in(reader)));
        facts.add(fact(
                "paper.consent.recipient",
                consent.recipientUnit().in(reader) + ", " + consent.recipient().in(reader)));
        facts.add(fact("paper.consent.purpose", words.of("disclosure.purpose", consent.purpose())));
        facts.add(fact("paper.consent.from", consent.from().toString()));
        facts.add(fact("paper.consent.until", consent.until().toString()));
        facts.add(fact("consent.card.form", words.of("consent.given-as", consent.form())));
        facts.add(fact(
                "consent.card.given-at",
                words.text("consent.card.when-where", PaperWords.minute(consent.givenAt()), consent.givenPlace())));
        facts.add(fact("consent.card.language", language(consent)));
        facts.add(fact("consent.card.information", consent.information().version()));
        facts.add(fact("consent.card.received-by", consent.receivedBy()));
        facts.add(fact("consent.card.number", consent.id().toString()));
        switch (consent.follows()) {
            case null -> {}
            case Follows.Renews(var earlier) -> facts.add(fact("consent.card.renews", earlier.toString()));
            case Follows.Corrects(var earlier) -> facts.add(fact("consent.card.corrects", earlier.toString()));
        }
        return facts;
    }

    private String language(ConsentView consent) {
        String language = Locale.of(consent.language()).getDisplayLanguage(words.reader());
        Interpreting interpreting = consent.interpreting();
        String interpreter = consent.interpreter();
        if (interpreting == null) {
            return language;
        }
        String how = words.of("consent.interpreting", interpreting);
        return interpreter == null
                ? words.text("consent.card.language-and", language, how)
                : words.text("consent.card.language-and-who", language, how, interpreter);
    }

    private Block categories(ConsentView consent) {
        TreeSet<Category> all = new TreeSet<>(consent.categories());
        all.addAll(consent.withdrawn().keySet());
        if (all.isEmpty()) {
            // What was registered in error shares nothing and never did.
            return new Block.Prose(words.of("consent.status", consent.status()));
        }
        return new Block.Table(
                words.text("paper.consent.categories-caption"),
                List.of(words.text("paper.category"), words.text("paper.consent.standing")),
                all.stream()
                        .map(category -> List.of(
                                words.of("disclosure.category", category),
                                consent.withdrawn().containsKey(category)
                                        ? words.text(
                                                "paper.consent.withdrawn",
                                                PaperWords.minute(
                                                        consent.withdrawn().get(category)))
                                        : words.of("consent.status", consent.status())))
                        .toList());
    }

    private Block history(ConsentView consent) {
        SortedMap<Instant, TreeSet<String>> events = new TreeMap<>();
        events.computeIfAbsent(consent.givenAt(), at -> new TreeSet<>()).add(words.text("paper.consent.given"));
        consent.withdrawn()
                .forEach((category, at) -> events.computeIfAbsent(at, when -> new TreeSet<>())
                        .add(words.text("paper.consent.withdrew", words.of("disclosure.category", category))));
        ConsentView.Annulled annulled = consent.annulled();
        if (annulled != null) {
            String reason = annulled.reason();
            events.computeIfAbsent(annulled.at(), at -> new TreeSet<>())
                    .add(
                            reason == null
                                    ? words.text("paper.consent.annulled")
                                    : words.text("paper.consent.annulled-because", reason));
        }
        return new Block.Table(
                words.text("paper.consent.history-caption"),
                List.of(words.text("paper.consent.when"), words.text("paper.consent.what")),
                events.entrySet().stream()
                        .flatMap(at ->
                                at.getValue().stream().map(what -> List.of(PaperWords.minute(at.getKey()), what)))
                        .toList());
    }

    private Block.Fact fact(String key, String value) {
        return new Block.Fact(words.text(key), value);
    }
}
