package se.bas.application.picture;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * What a picture is made of: the page has it as SVG, a paper draws the same marks.
 *
 * @param width in pixels, like the height
 * @param marks the last uppermost
 */
public record Drawn(double width, double height, List<Mark> marks) {
    /** How large the letters are, in pixels. */
    public static final int LETTERS = 13;

    public Drawn {
        marks = List.copyOf(marks);
    }

    /**
     * One whole {@code svg} element, all text in it escaped. Its colours are attributes, which any stylesheet outranks by
     * the class names.
     */
    public String svg() {
        return marks.stream()
                .map(Mark::svg)
                .collect(joining(
                        "\n",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" font-family=\"sans-serif\" font-size=\"%d\">\n"
                                .formatted(Drawing.number(width), Drawing.number(height), LETTERS),
                        "\n</svg>"));
    }
}
