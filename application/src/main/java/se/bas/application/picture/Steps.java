package se.bas.application.picture;

import java.util.List;
import java.util.function.IntFunction;
import se.bas.application.picture.Mark.Anchor;
import se.bas.application.picture.Mark.Fill;
import se.bas.application.picture.Mark.Stroke;

/** Draws how many come how far: one step below the other, each as wide as it is many, and who left on the way. */
public final class Steps {
    private static final int WIDTH = 560;
    private static final int WIDEST = 300;
    private static final int MIDDLE = 170;
    private static final int ROW = 58;
    private static final int HIGH = 38;

    private Steps() {}

    /** How many came to a step. */
    public record Step(String name, int count) {
        public Step {
            if (count < 0) {
                throw new IllegalArgumentException("nobody is less than nobody");
            }
        }
    }

    /**
     * Draws them downwards. A step may have more than the one before it, for example after a return.
     *
     * @param steps at least one
     * @param left what is written between two steps of as many fewer; not asked where there are none fewer
     * @param head the table's two columns: step, number
     */
    public static Picture of(
            List<Step> steps, IntFunction<String> left, String alternative, String caption, List<String> head) {
        int most = Math.max(1, steps.stream().mapToInt(Step::count).max().orElseThrow());
        Drawing drawing = new Drawing(WIDTH);
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            double wide = Math.max(2, (double) step.count() / most * WIDEST);
            double top = (double) at * ROW;
            drawing.box(MIDDLE - wide / 2, top, wide, HIGH, "step", Fill.WEAK);
            drawing.text(MIDDLE, top + HIGH / 2.0 + 5, Anchor.MIDDLE, "amount", String.valueOf(step.count()));
            drawing.text(MIDDLE + WIDEST / 2.0 + 16, top + HIGH / 2.0 + 5, Anchor.START, "name", step.name());
            if (at + 1 < steps.size()) {
                drawing.line(MIDDLE, top + HIGH + 3, MIDDLE, top + ROW - 3, "way", Stroke.AXIS);
                int fewer = step.count() - steps.get(at + 1).count();
                if (fewer > 0) {
                    drawing.text(MIDDLE + 12.0, top + HIGH + 14, Anchor.START, "quiet", left.apply(fewer));
                }
            }
        }
        return new Picture(
                drawing.drawn((double) steps.size() * ROW - (ROW - HIGH) + 2),
                alternative,
                new Picture.Table(
                        caption,
                        head,
                        steps.stream()
                                .map(step -> List.of(step.name(), String.valueOf(step.count())))
                                .toList()));
    }
}
