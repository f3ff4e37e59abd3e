package se.bas.application.paper;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bas.application.picture.Drawn;

/**
 * All that a paper is made of; the same sheet gives the same bytes.
 *
 * @param title what the paper is called
 * @param about who took it out of which case, when, and where the log has it
 */
record Sheet(Form form, PaperLanguage language, String title, List<Block> blocks, Taken about, Labels labels) {
    Sheet {
        blocks = List.copyOf(blocks);
    }

    /**
     * Words at the edges of every page.
     *
     * @param form the number, version and day
     * @param taken by whom and when it was taken out, with the log entry
     * @param page what stands before a page's number
     * @param caseNumber whose case
     */
    record Labels(String form, String taken, String page, String caseNumber) {}

    /** What it says, one line for each thing: what its checksum is made of. */
    String plain() {
        return Stream.concat(Stream.of(title), blocks.stream().flatMap(Sheet::lines))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Heading(var words) -> Stream.of(words);
            case Block.Prose(var words) -> Stream.of(words);
            case Block.Remark(var words) -> Stream.of(words);
            case Block.Letter(var words) -> Stream.of(words);
            case Block.Window(var sender, var lines) -> Stream.concat(Stream.of(sender), lines.stream());
            case Block.Facts(var facts) -> facts.stream().map(fact -> fact.name() + ": " + fact.value());
            case Block.Table table -> lines(table);
            case Block.Drawing drawing ->
                Stream.concat(Stream.of(drawing.picture().alternative()), lines(drawing.table()));
            case Block.Points(var points) -> points.stream();
            case Block.Boxes(var about, var boxes) ->
                Stream.concat(
                        Stream.of(about),
                        boxes.stream()
                                .map(box -> "[ ] " + box.words() + (box.help().isEmpty() ? "" : ": " + box.help())));
            case Block.Lines(var names) -> names.stream().map(name -> name + ": ____");
            case Block.Link(var words, var address) -> Stream.of(words + ": " + address);
        };
    }

    private static Stream<String> lines(Block.Table table) {
        return Stream.concat(
                Stream.of(table.caption(), String.join(" | ", table.headings())),
                table.rows().stream().map(row -> String.join(" | ", row)));
    }

    /** The pictures in it, in their order. */
    List<Drawn> pictures() {
        return blocks.stream()
                .mapMulti((Block block, Consumer<Drawn> out) -> {
                    if (block instanceof Block.Drawing(var picture)) {
                        out.accept(picture.drawn());
                    }
                })
                .toList();
    }
}
