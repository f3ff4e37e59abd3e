package se.bas.application.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** What the letters of the papers' typeface look like, as large as one. */
final class Outlines implements AutoCloseable {
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unit;

    private Outlines(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unit = 1.0 / font.getUnitsPerEm();
    }

    static Outlines open() {
        try (InputStream bytes = Glyphs.font(Glyphs.REGULAR)) {
            return new Outlines(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How wide a line of text is. */
    double width(String text) {
        return text.codePoints().mapToDouble(this::advance).sum();
    }

    /** A line of text, from its lower left corner. */
    GeneralPath of(String text) {
        GeneralPath line = new GeneralPath();
        double at = 0;
        for (int point : text.codePoints().toArray()) {
            AffineTransform place = AffineTransform.getTranslateInstance(at, 0);
            place.scale(unit, unit);
            line.append(place.createTransformedShape(shape(point)), false);
            at += advance(point);
        }
        return line;
    }

    private double advance(int point) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(point)) * unit;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private GeneralPath shape(int point) {
        try {
            var glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(point));
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        try {
            font.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
