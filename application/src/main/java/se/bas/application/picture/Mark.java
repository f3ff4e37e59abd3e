package se.bas.application.picture;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a drawing. It has its own colours, for paper; no meaning is carried by colour alone. Coordinates are pixels
 * from the upper left corner.
 */
public sealed interface Mark {
    /** Black on white, told apart in grey as well. */
    String INK = "#1b2230";

    String QUIET = "#4c5567";

    /** As it stands in an SVG. */
    String svg();

    /** A place in a drawing. */
    record Place(double x, double y) {
        private String written(String between) {
            return Drawing.number(x) + between + Drawing.number(y);
        }
    }

    /** A text in one line. */
    record Words(String kind, Place at, Anchor anchor, String words) implements Mark {
        /** Its colour, as {@code #rrggbb}. */
        public String colour() {
            return kind.startsWith("quiet") ? QUIET : INK;
        }

        @Override
        public String svg() {
            return "<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>"
                    .formatted(
                            kind,
                            Drawing.number(at.x()),
                            Drawing.number(at.y()),
                            anchor.name().toLowerCase(Locale.ROOT),
                            colour(),
                            Drawing.escaped(words));
        }
    }

    /** A straight line. */
    record Line(String kind, Place from, Place to, Stroke stroke) implements Mark {
        @Override
        public String svg() {
            return "<path class=\"%s\" d=\"M%s L%s\" fill=\"none\" %s/>"
                    .formatted(kind, from.written(" "), to.written(" "), stroke.attributes());
        }
    }

    /** A line through places. */
    record Through(String kind, List<Place> places, Stroke stroke) implements Mark {
        public Through {
            places = List.copyOf(places);
        }

        @Override
        public String svg() {
            return "<polyline class=\"%s\" points=\"%s\" fill=\"none\" %s/>"
                    .formatted(
                            kind,
                            places.stream().map(place -> place.written(" ")).collect(joining(" ")),
                            stroke.attributes());
        }
    }

    /** A rectangle with rounded corners. */
    record Box(String kind, Place corner, double wide, double high, Fill fill) implements Mark {
        /** How round its corners are. */
        public static final double ROUND = 3;

        @Override
        public String svg() {
            return "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" %s/>"
                    .formatted(
                            kind,
                            Drawing.number(corner.x()),
                            Drawing.number(corner.y()),
                            Drawing.number(wide),
                            Drawing.number(high),
                            Drawing.number(ROUND),
                            fill.attributes());
        }
    }

    /** A round dot, in ink. */
    record Dot(String kind, Place middle) implements Mark {
        public static final double RADIUS = 3.5;

        @Override
        public String svg() {
            return "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>"
                    .formatted(
                            kind, Drawing.number(middle.x()), Drawing.number(middle.y()), Drawing.number(RADIUS), INK);
        }
    }

    /** What is drawn of a line and what is left out, in turns; nothing is left out of an unbroken one. */
    enum Dashes {
        NONE(0, 0),
        LONG(6, 4),
        SHORT(4, 3),
        DOTS(1.5, 4);

        private final double drawn;
        private final double left;

        Dashes(double drawn, double left) {
            this.drawn = drawn;
            this.left = left;
        }

        /** In pixels, like what is left out. */
        public double drawn() {
            return drawn;
        }

        public double left() {
            return left;
        }

        public boolean unbroken() {
            return this == NONE;
        }

        private String attribute() {
            return unbroken() ? "" : " stroke-dasharray=\"" + Drawing.number(drawn) + " " + Drawing.number(left) + "\"";
        }
    }

    /** Where a text stands in relation to its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** How a line is drawn. */
    enum Stroke {
        FULL(INK, 2, Dashes.NONE),
        DASHED(INK, 2, Dashes.LONG),
        DOTTED(INK, 2, Dashes.DOTS),
        /** Below another line, so that it shows on any ground. */
        EDGE("#ffffff", 6, Dashes.NONE),
        AXIS("#b9c0cc", 1, Dashes.NONE);

        private final String colour;
        private final double width;
        private final Dashes dashes;

        Stroke(String colour, double width, Dashes dashes) {
            this.colour = colour;
            this.width = width;
            this.dashes = dashes;
        }

        public String colour() {
            return colour;
        }

        public double width() {
            return width;
        }

        public Dashes dashes() {
            return dashes;
        }

        public boolean roundEnds() {
            return this == DOTTED;
        }

        private String attributes() {
            return "stroke=\"%s\" stroke-width=\"%s\"%s%s"
                    .formatted(
                            colour,
                            Drawing.number(width),
                            dashes.attribute(),
                            roundEnds() ? " stroke-linecap=\"round\"" : "");
        }

        /** The one for the series with this place in a picture: no two of the first three look alike. */
        static Stroke of(int series) {
            return values()[series % 3];
        }
    }

    /** How an area is filled. */
    enum Fill {
        STRONG("#3f5f9e", null, Dashes.NONE),
        WEAK("#dfe4ee", "#3f5f9e", Dashes.NONE),
        OVER("#ffffff", QUIET, Dashes.SHORT);

        private final String colour;
        private final @Nullable String edge;
        private final Dashes dashes;

        Fill(String colour, @Nullable String edge, Dashes dashes) {
            this.colour = colour;
            this.edge = edge;
            this.dashes = dashes;
        }

        public String colour() {
            return colour;
        }

        /** The colour of the line around it, one pixel wide; null without one. */
        public @Nullable String edge() {
            return edge;
        }

        /** How that line is broken. */
        public Dashes dashes() {
            return dashes;
        }

        private String attributes() {
            String area = "fill=\"" + colour + "\"";
            return edge == null ? area : area + " stroke=\"" + edge + "\" stroke-width=\"1\"" + dashes.attribute();
        }
    }
}
