package se.bas.application.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bas.application.review.ReviewView;
import se.bas.application.review.ReviewsView;
import se.bas.domain.agency.Name;

/** The protocol of a review of the log: the period, how it was chosen, every entry with its judgement, and the end. */
final class ReviewForm {
    private final PaperWords words;

    ReviewForm(PaperWords words) {
        this.words = words;
    }

    String title() {
        return words.text("paper.review.title");
    }

    List<Block> blocks(ReviewView view) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts(view)));
        String remark = view.remark();
        if (remark != null && !remark.isEmpty()) {
            blocks.add(new Block.Heading(words.text("audit.review.remark")));
            blocks.add(new Block.Prose(remark));
        }
        blocks.add(new Block.Heading(words.text("paper.review.entries")));
        blocks.add(new Block.Table(
                words.text("paper.review.entries"),
                List.of(
                        words.text("paper.review.no"),
                        words.text("audit.column.when"),
                        words.text("audit.column.who"),
                        words.text("audit.column.what"),
                        words.text("audit.column.case"),
                        words.text("audit.review.why"),
                        words.text("audit.review.state")),
                view.items().stream().map(this::row).toList()));
        List<ReviewView.Item> talked = view.items().stream()
                .filter(item ->
                        item.steps().stream().anyMatch(step -> !step.note().isEmpty())
                                || !item.noted().isEmpty())
                .toList();
        if (!talked.isEmpty()) {
            blocks.add(new Block.Heading(words.text("paper.review.notes")));
            talked.forEach(item -> blocks.add(new Block.Points(points(item))));
        }
        blocks.add(new Block.Heading(words.text("paper.agreement.sign")));
        blocks.add(new Block.Lines(List.of(words.text("paper.review.sign"))));
        return blocks;
    }

    private List<Block.Fact> facts(ReviewView view) {
        ReviewsView.Line review = view.review();
        Name unit = review.unit();
        Instant closedAt = review.closedAt();
        String closedBy = view.closedBy();
        return List.of(
                fact(
                        "audit.review.unit",
                        unit == null ? words.text("audit.review.whole-agency") : unit.in(words.reader())),
                fact(
                        "audit.review.period",
                        words.text(
                                "audit.review.days",
                                review.from().toString(),
                                review.until().toString())),
                fact("audit.review.begun", PaperWords.minute(review.begunAt()) + ", " + review.begunBy()),
                fact("audit.review.size", words.text("audit.review.size-of", review.items(), review.entries())),
                fact(
                        "audit.review.sample",
                        words.text("audit.review.sample-of", view.sampled(), String.valueOf(view.seed()))),
                fact(
                        "audit.review.closed-by",
                        closedAt == null || closedBy == null
                                ? words.text("paper.review.open")
                                : PaperWords.minute(closedAt) + ", " + closedBy));
    }

    private List<String> row(ReviewView.Item item) {
        String number = item.line().caseNumber();
        return List.of(
                String.valueOf(item.no()),
                PaperWords.minute(item.line().at()),
                item.line().who(),
                words.ofAny("audit.use-case", item.line().useCase()),
                number == null ? words.text("audit.none") : number,
                Stream.concat(
                                item.sampled() ? Stream.of(words.text("audit.review.chance")) : Stream.empty(),
                                item.rules().stream().map(rule -> words.of("audit.review.rule", rule)))
                        .collect(Collectors.joining(", ")),
                words.of("audit.review.state", item.state()));
    }

    private List<String> points(ReviewView.Item item) {
        return Stream.concat(
                        item.steps().stream()
                                .map(step -> words.text(
                                        "paper.review.step",
                                        item.no(),
                                        words.of("audit.review.state", step.state()),
                                        step.by(),
                                        PaperWords.minute(step.at()),
                                        step.note())),
                        item.noted().stream()
                                .map(one -> words.text(
                                        one.done() ? "audit.incident.was-done" : "audit.incident.was-not-needed",
                                        words.of("audit.incident.duty", one.duty()),
                                        one.note(),
                                        one.by(),
                                        PaperWords.minute(one.at()))))
                .toList();
    }

    private Block.Fact fact(String key, String value) {
        return new Block.Fact(words.text(key), value);
    }
}
