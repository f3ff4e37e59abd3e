package se.bas.application.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import se.bas.application.picture.Drawn;
import se.bas.application.picture.Mark;
import se.bas.application.picture.Mark.Dashes;
import se.bas.application.picture.Mark.Place;

/** Draws the marks of a picture, in the picture's own pixels. Letters are outlines: a server need not have a typeface. */
final class Pen {
    private final Graphics2D paper;
    private final Outlines letters;

    private Pen(Graphics2D paper, Outlines letters) {
        this.paper = paper;
        this.letters = letters;
    }

    static void draw(Drawn picture, Graphics2D paper) {
        try (Outlines letters = Outlines.open()) {
            Pen pen = new Pen(paper, letters);
            picture.marks().forEach(pen::draw);
        }
    }

    private void draw(Mark mark) {
        switch (mark) {
            case Mark.Words words -> write(words);
            case Mark.Line(var kind, var from, var to, var stroke) ->
                stroke(new Line2D.Double(from.x(), from.y(), to.x(), to.y()), stroke);
            case Mark.Through(var kind, var places, var stroke) -> {
                Path2D way = new Path2D.Double();
                Place first = places.getFirst();
                way.moveTo(first.x(), first.y());
                places.stream().skip(1).forEach(place -> way.lineTo(place.x(), place.y()));
                stroke(way, stroke);
            }
            case Mark.Box(var kind, var corner, var wide, var high, var fill) -> {
                Shape area = new RoundRectangle2D.Double(
                        corner.x(), corner.y(), wide, high, 2 * Mark.Box.ROUND, 2 * Mark.Box.ROUND);
                fill(area, fill.colour());
                String edge = fill.edge();
                if (edge != null) {
                    stroke(area, edge, line(1, BasicStroke.CAP_BUTT, fill.dashes()));
                }
            }
            case Mark.Dot(var kind, var middle) -> {
                double size = 2 * Mark.Dot.RADIUS;
                fill(
                        new Ellipse2D.Double(middle.x() - Mark.Dot.RADIUS, middle.y() - Mark.Dot.RADIUS, size, size),
                        Mark.INK);
            }
        }
    }

    private void write(Mark.Words words) {
        String text = Glyphs.printable(words.words());
        double wide = letters.width(text) * Drawn.LETTERS;
        double left = switch (words.anchor()) {
            case START -> words.at().x();
            case MIDDLE -> words.at().x() - wide / 2;
            case END -> words.at().x() - wide;
        };
        // Letters grow upwards, the picture downwards.
        AffineTransform place =
                AffineTransform.getTranslateInstance(left, words.at().y());
        place.scale(Drawn.LETTERS, -Drawn.LETTERS);
        GeneralPath outline = letters.of(text);
        fill(place.createTransformedShape(outline), words.colour());
    }

    private void fill(Shape area, String colour) {
        paper.setColor(Color.decode(colour));
        paper.fill(area);
    }

    private void stroke(Shape way, Mark.Stroke stroke) {
        int ends = stroke.roundEnds() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        stroke(way, stroke.colour(), line(stroke.width(), ends, stroke.dashes()));
    }

    private void stroke(Shape way, String colour, BasicStroke line) {
        paper.setColor(Color.decode(colour));
        paper.setStroke(line);
        paper.draw(way);
    }

    private static BasicStroke line(double width, int ends, Dashes dashes) {
        float[] broken = dashes.unbroken() ? null : new float[] {(float) dashes.drawn(), (float) dashes.left()};
        return new BasicStroke((float) width, ends, BasicStroke.JOIN_MITER, 10, broken, 0);
    }
}
