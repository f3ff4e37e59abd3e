package se.bas.application.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typeface of papers (Roboto, Apache-2.0) and what it can print. What it cannot stands as its code point, so that
 * nothing is left out unseen and the file stays valid: PDF/A and PDF/UA forbid the empty box.
 */
final class Glyphs {
    static final String FAMILY = "Roboto";
    static final String REGULAR = "/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf";
    static final String BOLD = "/com/formdev/flatlaf/fonts/roboto/Roboto-Bold.ttf";

    private static final int LAST = 0x1FFFF;
    private static final BitSet KNOWN = known();

    private Glyphs() {}

    static InputStream font(String name) {
        InputStream font = Glyphs.class.getResourceAsStream(name);
        if (font == null) {
            throw new IllegalStateException("the typeface is missing");
        }
        return font;
    }

    /** The same text with nothing in it that cannot be printed. Line ends are line feeds. */
    static String printable(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .codePoints()
                .forEach(point -> append(printed, point));
        return printed.toString();
    }

    private static void append(StringBuilder printed, int point) {
        switch (point) {
            case '\n', '\r', 0x85, 0x2028, 0x2029 -> printed.append('\n');
            case '\t' -> printed.append("    ");
            default -> {
                if (KNOWN.get(point)) {
                    printed.appendCodePoint(point);
                } else if (Character.isSpaceChar(point)) {
                    printed.append(' ');
                } else if (!unseen(point)) {
                    printed.append(String.format("[U+%04X]", point));
                }
            }
        }
    }

    /** Control and format characters, those that turn the direction of writing among them, and variation selectors. */
    private static boolean unseen(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0xE0100 && point <= 0xE01EF);
    }

    private static BitSet known() {
        BitSet all = new BitSet();
        all.set(' ', LAST);
        for (String name : List.of(REGULAR, BOLD)) {
            try (InputStream bytes = font(name);
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                for (int point = ' '; point < LAST; point++) {
                    if (unseen(point) || glyphs.getGlyphId(point) == 0) {
                        all.clear(point);
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return all;
    }
}
