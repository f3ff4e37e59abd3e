package se.bas.application.picture;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.picture.Mark.Anchor;
import se.bas.application.picture.Mark.Fill;
import se.bas.application.picture.Mark.Stroke;

/** Draws how much there is of each, one bar below the other, with its target where it has one. */
public final class Bars {
    private static final int WIDTH = 560;
    private static final int LEFT = 170;
    private static final int RIGHT = 90;
    private static final int ROW = 34;
    private static final int HIGH = 18;
    /** The line that says what a target looks like. */
    private static final int KEY = 20;

    private Bars() {}

    /**
     * One bar.
     *
     * @param amount at least 0
     * @param written the amount as it is to be read, with unit and decimals
     * @param target null where there is none
     */
    public record Bar(
            String name,
            double amount,
            String written,
            @Nullable Target target) {
        public Bar {
            if (!Double.isFinite(amount) || amount < 0) {
                throw new IllegalArgumentException("a bar is of 0 or more");
            }
        }
    }

    /** What it should be, in the bar's unit, and as it is to be read. */
    public record Target(double amount, String written) {}

    /**
     * Draws them in their order.
     *
     * @param whole what a bar of full length stands for; 0 for the largest of all bars and targets
     * @param head the names of the table's three columns: what, amount, target
     */
    public static Picture of(List<Bar> bars, double whole, String alternative, String caption, List<String> head) {
        double longest = Math.max(
                whole,
                bars.stream()
                        .flatMapToDouble(
                                bar -> Stream.of(bar.amount(), target(bar)).mapToDouble(Double::doubleValue))
                        .max()
                        .orElse(0));
        double scale = longest == 0 ? 0 : (WIDTH - LEFT - RIGHT) / longest;
        Drawing drawing = new Drawing(WIDTH);
        for (int at = 0; at < bars.size(); at++) {
            draw(drawing, bars.get(at), at * ROW, scale);
        }
        double bottom = (double) bars.size() * ROW;
        drawing.line(LEFT, 0, LEFT, bottom, "axis", Stroke.AXIS);
        if (bars.stream().anyMatch(bar -> bar.target() != null)) {
            drawing.line(LEFT + 1.0, bottom + 4, LEFT + 1.0, bottom + KEY, "target-key", Stroke.DASHED);
            drawing.text(LEFT + 8.0, bottom + KEY - 4, Anchor.START, "quiet", head.getLast());
            bottom += KEY + 2;
        }
        return new Picture(
                drawing.drawn(bottom),
                alternative,
                new Picture.Table(
                        caption,
                        head,
                        bars.stream()
                                .map(bar -> List.of(
                                        bar.name(),
                                        bar.written(),
                                        bar.target() == null
                                                ? "–"
                                                : bar.target().written()))
                                .toList()));
    }

    private static double target(Bar bar) {
        return bar.target() == null ? 0 : bar.target().amount();
    }

    private static void draw(Drawing drawing, Bar bar, int top, double scale) {
        double above = top + (ROW - HIGH) / 2.0;
        double text = above + HIGH - 4.5;
        drawing.text(LEFT - 10, text, Anchor.END, "name", Drawing.fitting(bar.name(), LEFT - 10.0));
        drawing.box(LEFT, above, bar.amount() * scale, HIGH, "bar", Fill.STRONG);
        double end = bar.amount();
        if (bar.target() != null) {
            double at = LEFT + bar.target().amount() * scale;
            drawing.line(at, top + 3.0, at, top + ROW - 3.0, "edge", Stroke.EDGE);
            drawing.line(at, top + 3.0, at, top + ROW - 3.0, "target", Stroke.DASHED);
            end = Math.max(end, bar.target().amount());
        }
        drawing.text(LEFT + end * scale + 8, text, Anchor.START, "amount", bar.written());
    }
}
