package se.bas.application.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.bas.application.importing.Table.Cell;
import se.bas.application.importing.Table.Row;
import se.bas.application.importing.Table.Unreadable;
import se.bas.domain.importing.FileProblem;

/**
 * Text with a row on each line (RFC 4180), in UTF-8 or in Windows-1252 as Excel writes it, divided by semicolons, commas
 * or tabs. Row numbers are those of a spreadsheet program: a line break within quotes begins no row.
 */
final class CsvFile {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SEPARATORS = ";,\t";
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int at;
    private int number = 1;

    private CsvFile(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    static Table read(byte[] content) throws Unreadable {
        return new CsvFile(decoded(content)).table();
    }

    /** What is valid UTF-8 and has anything beside ASCII is hardly ever anything else; what is not valid, is the other. */
    private static String decoded(byte[] content) throws Unreadable {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(content, WINDOWS);
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (text.chars().anyMatch(CsvFile::neverInText)) {
            throw new Unreadable(FileProblem.NOT_A_TABLE);
        }
        return text;
    }

    private static boolean neverInText(int character) {
        return (character < ' ' && character != '\t' && character != '\n' && character != '\r') || character == 0xFFFD;
    }

    /** The one that stands most often in the first line, outside quotes; all rows are read with it. */
    private static char separator(String text) {
        int[] found = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == QUOTE) {
                quoted = !quoted;
            } else if (!quoted && (character == '\n' || character == '\r')) {
                break;
            } else if (!quoted && SEPARATORS.indexOf(character) >= 0) {
                found[SEPARATORS.indexOf(character)]++;
            }
        }
        int best = 0;
        for (int other = 1; other < found.length; other++) {
            if (found[other] > found[best]) {
                best = other;
            }
        }
        return SEPARATORS.charAt(best);
    }

    private Table table() throws Unreadable {
        while (at < text.length()) {
            Row row = row();
            number++;
            if (!row.empty()) {
                rows.add(row);
                if (rows.size() > Table.ROWS_AT_MOST + ROOM) {
                    throw new Unreadable(FileProblem.TOO_MANY_ROWS);
                }
            }
        }
        return new Table(List.copyOf(rows));
    }

    /** For headings and remarks; who reads the rows counts for themselves. */
    private static final int ROOM = 100;

    private Row row() throws Unreadable {
        List<Cell> cells = new ArrayList<>();
        while (true) {
            Cell one = cell();
            if (cells.size() < Table.COLUMNS_AT_MOST) {
                cells.add(one);
            }
            if (at >= text.length() || text.charAt(at) != separator) {
                break;
            }
            at++;
        }
        lineBreak();
        return new Row(number, cells);
    }

    private void lineBreak() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }

    private Cell cell() throws Unreadable {
        cell.setLength(0);
        if (at < text.length() && text.charAt(at) == QUOTE) {
            at++;
            quoted();
        }
        // After a closing quote there should be nothing; what there is belongs to the cell all the same.
        while (at < text.length() && !ends(text.charAt(at))) {
            keep(text.charAt(at++));
        }
        return Cell.of(cell.toString().strip());
    }

    private boolean ends(char character) {
        return character == separator || character == '\n' || character == '\r';
    }

    private void quoted() throws Unreadable {
        while (at < text.length()) {
            char character = text.charAt(at++);
            if (character != QUOTE) {
                keep(character);
            } else if (at < text.length() && text.charAt(at) == QUOTE) {
                keep(QUOTE);
                at++;
            } else {
                return;
            }
        }
        throw new Unreadable(FileProblem.BROKEN);
    }

    /** One more than a cell may have is enough to see that it has too much. */
    private void keep(char character) {
        if (cell.length() <= Table.CELL_AT_MOST) {
            cell.append(character);
        }
    }
}
