package se.bas.application.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import se.bas.application.picture.Mark.Anchor;
import se.bas.application.picture.Mark.Fill;
import se.bas.application.picture.Mark.Place;
import se.bas.application.picture.Mark.Stroke;

/** Puts a picture together, mark by mark; what comes later lies above. */
final class Drawing {
    /** How wide a character is on average, in pixels. */
    private static final double CHARACTER = 7;

    private final List<Mark> marks = new ArrayList<>();
    private final int width;

    Drawing(int width) {
        this.width = width;
    }

    /** As it stands in markup. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** No longer than there is room for; the whole of it stands in the table. */
    static String fitting(String words, double pixels) {
        int characters = (int) (pixels / CHARACTER);
        return words.length() <= characters
                ? words
                : words.substring(0, characters - 1).strip() + "…";
    }

    /** With at most two decimals, and a point between. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    Drawing text(double x, double y, Anchor anchor, String kind, String words) {
        return add(new Mark.Words(kind, new Place(x, y), anchor, words));
    }

    Drawing line(double fromX, double fromY, double toX, double toY, String kind, Stroke stroke) {
        return add(new Mark.Line(kind, new Place(fromX, fromY), new Place(toX, toY), stroke));
    }

    Drawing through(List<Place> places, String kind, Stroke stroke) {
        return add(new Mark.Through(kind, places, stroke));
    }

    Drawing box(double x, double y, double wide, double high, String kind, Fill fill) {
        return add(new Mark.Box(kind, new Place(x, y), wide, high, fill));
    }

    Drawing dot(double x, double y, String kind) {
        return add(new Mark.Dot(kind, new Place(x, y)));
    }

    private Drawing add(Mark mark) {
        marks.add(mark);
        return this;
    }

    /** The whole of it, this high. */
    Drawn drawn(double height) {
        return new Drawn(width, height, marks);
    }
}
