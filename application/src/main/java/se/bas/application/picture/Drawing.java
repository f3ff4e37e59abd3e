package se.bas.application.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Puts an SVG together. Coordinates are pixels from the upper left corner. What the pictures have in common stands in the
 * document itself as attributes, which any stylesheet outranks; so it looks right on paper, where there is none.
 */
final class Drawing {
    /** Black on white, told apart in grey as well: no meaning is carried by colour alone. */
    static final String INK = "#1b2230";

    static final String QUIET = "#4c5567";
    static final String LINE = "#b9c0cc";

    /** How wide a character is on average, in pixels. */
    private static final double CHARACTER = 7;

    private final StringBuilder marks = new StringBuilder();
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
        marks.append("<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n"
                .formatted(
                        kind,
                        number(x),
                        number(y),
                        anchor.name().toLowerCase(Locale.ROOT),
                        kind.startsWith("quiet") ? QUIET : INK,
                        escaped(words)));
        return this;
    }

    Drawing line(double fromX, double fromY, double toX, double toY, String kind, Stroke stroke) {
        marks.append("<path class=\"%s\" d=\"M%s %s L%s %s\" fill=\"none\" %s/>\n"
                .formatted(kind, number(fromX), number(fromY), number(toX), number(toY), stroke.attributes()));
        return this;
    }

    /** A line through places, {@code x y} each, with a space between. */
    Drawing through(String places, String kind, Stroke stroke) {
        marks.append("<polyline class=\"%s\" points=\"%s\" fill=\"none\" %s/>\n"
                .formatted(kind, places, stroke.attributes()));
        return this;
    }

    Drawing box(double x, double y, double wide, double high, String kind, Fill fill) {
        marks.append("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"3\" %s/>\n"
                .formatted(kind, number(x), number(y), number(wide), number(high), fill.attributes()));
        return this;
    }

    Drawing dot(double x, double y, String kind) {
        marks.append("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"3.5\" fill=\"%s\"/>\n"
                .formatted(kind, number(x), number(y), INK));
        return this;
    }

    String svg(double height) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %s\" font-family=\"sans-serif\" font-size=\"13\">\n%s</svg>"
                .formatted(width, number(height), marks);
    }

    /** Where a text stands in relation to its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** How a line is drawn. */
    enum Stroke {
        FULL("stroke=\"" + INK + "\" stroke-width=\"2\""),
        DASHED("stroke=\"" + INK + "\" stroke-width=\"2\" stroke-dasharray=\"6 4\""),
        DOTTED("stroke=\"" + INK + "\" stroke-width=\"2\" stroke-dasharray=\"1.5 4\" stroke-linecap=\"round\""),
        /** Below another line, so that it shows on any ground. */
        EDGE("stroke=\"#ffffff\" stroke-width=\"6\""),
        AXIS("stroke=\"" + LINE + "\" stroke-width=\"1\"");

        private final String attributes;

        Stroke(String attributes) {
            this.attributes = attributes;
        }

        String attributes() {
            return attributes;
        }

        /** The one for the series with this place in a picture: no two of the first three look alike. */
        static Stroke of(int series) {
            return values()[series % 3];
        }
    }

    /** How an area is filled. */
    enum Fill {
        STRONG("fill=\"#3f5f9e\""),
        WEAK("fill=\"#dfe4ee\" stroke=\"#3f5f9e\" stroke-width=\"1\""),
        OVER("fill=\"#ffffff\" stroke=\"#4c5567\" stroke-width=\"1\" stroke-dasharray=\"4 3\"");

        private final String attributes;

        Fill(String attributes) {
            this.attributes = attributes;
        }

        String attributes() {
            return attributes;
        }
    }
}
