package se.bas.application.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import se.bas.application.importing.Table.Cell;
import se.bas.application.importing.Table.Kind;
import se.bas.application.importing.Table.Row;
import se.bas.application.importing.Table.Unreadable;
import se.bas.domain.importing.FileProblem;

/** The first sheet of a workbook (ECMA-376). What is inside is measured before anything reads it. */
final class XlsxFile {
    private static final int PARTS_AT_MOST = 300;
    private static final int BYTES_INSIDE_AT_MOST = 60 << 20;
    private static final int HEAD = 4096;
    private static final int ROOM = 100;

    private XlsxFile() {}

    static Table read(byte[] content) throws Unreadable {
        inspect(content);
        // A workbook lets itself be read by anything that is thrown at it, so whatever is thrown back is a broken file.
        try (ReadableWorkbook book =
                        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        book.getFirstSheet().openStream()) {
            return table(rows.iterator());
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable(FileProblem.BROKEN);
        }
    }

    /**
     * Unpacks it into nothing, counting: so much and no more may be inside, no program, nothing of another file, and no
     * declarations, which could name files or grow. By the same directory that the reader goes by.
     */
    private static void inspect(byte[] content) throws Unreadable {
        try (ZipFile parts = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            long inside = 0;
            int count = 0;
            boolean workbook = false;
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (name.contains("vbaproject") || name.contains("macrosheets/") || name.contains("activex/")) {
                    throw new Unreadable(FileProblem.MACROS);
                }
                workbook |= name.equals("xl/workbook.xml");
                if (++count > PARTS_AT_MOST) {
                    throw new Unreadable(FileProblem.TOO_MUCH_INSIDE);
                }
                try (InputStream unpacked = parts.getInputStream(part)) {
                    inside += inspect(name, unpacked, BYTES_INSIDE_AT_MOST - inside);
                }
            }
            if (!workbook) {
                throw new Unreadable(FileProblem.NOT_A_TABLE);
            }
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable(FileProblem.BROKEN);
        }
    }

    /** Gives how much there is, if it is no more than there may be. */
    private static long inspect(String name, InputStream part, long atMost) throws IOException, Unreadable {
        String head = head(part);
        if (name.equals("[content_types].xml") && head.contains("macroEnabled")) {
            throw new Unreadable(FileProblem.MACROS);
        }
        if (head.contains("<!")) {
            throw new Unreadable(FileProblem.BROKEN);
        }
        byte[] buffer = new byte[1 << 16];
        long inside = head.length();
        int read;
        while ((read = part.read(buffer)) >= 0) {
            inside += read;
            if (inside > atMost) {
                throw new Unreadable(FileProblem.TOO_MUCH_INSIDE);
            }
        }
        return inside;
    }

    /** A document type is declared before the first element, so in the beginning. */
    private static String head(InputStream part) throws IOException {
        return new String(part.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    }

    private static Table table(Iterator<org.dhatim.fastexcel.reader.Row> found) throws Unreadable {
        List<Row> rows = new ArrayList<>();
        while (found.hasNext()) {
            Row row = row(found.next());
            if (!row.empty()) {
                rows.add(row);
                if (rows.size() > Table.ROWS_AT_MOST + ROOM) {
                    throw new Unreadable(FileProblem.TOO_MANY_ROWS);
                }
            }
        }
        return new Table(List.copyOf(rows));
    }

    private static Row row(org.dhatim.fastexcel.reader.Row found) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(found.getCellCount(), Table.COLUMNS_AT_MOST); column++) {
            cells.add(found.getOptionalCell(column).map(XlsxFile::cell).orElse(Cell.EMPTY));
        }
        return new Row(found.getRowNum(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell found) {
        CellType type = found.getType();
        if (type == CellType.FORMULA || found.getFormula() != null) {
            return new Cell("", Kind.FORMULA);
        }
        return switch (type) {
            case NUMBER -> number(found);
            case STRING -> Cell.of(cut(found.asString().strip()));
            case BOOLEAN, ERROR -> Cell.of(cut(String.valueOf(found.getRawValue())));
            case EMPTY, FORMULA -> Cell.EMPTY;
        };
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell found) {
        String format = found.getDataFormatString();
        if (format != null && format.toLowerCase(Locale.ROOT).contains("yy")) {
            LocalDateTime at = found.asDate();
            return new Cell(at.toLocalDate().toString(), Kind.DATE);
        }
        return new Cell(cut(found.asNumber().stripTrailingZeros().toPlainString()), Kind.NUMBER);
    }

    private static String cut(String text) {
        return text.length() > Table.CELL_AT_MOST ? text.substring(0, Table.CELL_AT_MOST + 1) : text;
    }
}
