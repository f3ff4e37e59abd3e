package se.bas.application.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.bas.application.importing.Table.Cell;
import se.bas.application.importing.Table.Kind;
import se.bas.application.importing.Table.Row;
import se.bas.domain.casework.IdentityLevel;
import se.bas.domain.casework.ParticipantDraft;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.casework.Protection;
import se.bas.domain.importing.FileProblem;
import se.bas.domain.importing.ImportColumn;
import se.bas.domain.importing.ImportProblem;
import se.bas.domain.importing.ImportRow;
import se.bas.domain.importing.RowProblem;

/**
 * Reads a table of participants. What kind of file it is, its content says, not its name. The first row has the headings,
 * in any order; a row that begins with {@code #} is a remark, and is left out. Nothing of the file is kept.
 */
public final class ImportFile {
    /** Bytes of a file at most: some ten times what so many participants need. */
    public static final int BYTES_AT_MOST = 5 << 20;

    public static final int ROWS_AT_MOST = Table.ROWS_AT_MOST;

    private static final String REMARK = "#";
    private static final DateTimeFormatter WITHOUT_SIGNS = DateTimeFormatter.BASIC_ISO_DATE;

    private final ImportWords words;
    private final LocalDate today;
    private final Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);
    private final List<ImportProblem> problems = new ArrayList<>();

    private ImportFile(ImportWords words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** Reads what a file holds. */
    public static ImportReading read(byte[] content, ImportWords words, LocalDate today) {
        try {
            return new ImportFile(words, today).of(table(content));
        } catch (Table.Unreadable unreadable) {
            return unreadable(unreadable.problem());
        }
    }

    private static ImportReading.Unreadable unreadable(FileProblem problem) {
        return new ImportReading.Unreadable(problem, List.of(), List.of());
    }

    private static Table table(byte[] content) throws Table.Unreadable {
        if (content.length == 0) {
            throw new Table.Unreadable(FileProblem.EMPTY);
        }
        if (content.length > BYTES_AT_MOST) {
            throw new Table.Unreadable(FileProblem.TOO_BIG);
        }
        if (begins(content, 'P', 'K', 3, 4)) {
            return XlsxFile.read(content);
        }
        if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Table.Unreadable(FileProblem.OLD_OR_LOCKED);
        }
        return CsvFile.read(content);
    }

    private static boolean begins(byte[] content, int... magic) {
        for (int at = 0; at < magic.length; at++) {
            if (content.length <= at || Byte.toUnsignedInt(content[at]) != magic[at]) {
                return false;
            }
        }
        return true;
    }

    private ImportReading of(Table table) {
        List<Row> rows = table.rows().stream()
                .filter(row -> !row.cell(0).text().startsWith(REMARK))
                .toList();
        if (rows.isEmpty()) {
            return unreadable(FileProblem.EMPTY);
        }
        Row headings = rows.getFirst();
        ImportReading.Unreadable wrong = headings(headings);
        if (wrong != null) {
            return wrong;
        }
        List<Row> people = rows.subList(1, rows.size());
        if (people.isEmpty()) {
            return unreadable(FileProblem.NO_ROWS);
        }
        if (people.size() > ROWS_AT_MOST) {
            return unreadable(FileProblem.TOO_MANY_ROWS);
        }
        List<ImportRow> read = people.stream().map(this::participant).toList();
        return new ImportReading.Rows(read, List.copyOf(problems));
    }

    private ImportReading.@Nullable Unreadable headings(Row row) {
        List<String> unknown = new ArrayList<>();
        TreeSet<ImportColumn> twice = new TreeSet<>();
        for (int at = 0; at < row.cells().size(); at++) {
            String heading = ImportWords.key(row.cell(at).text());
            ImportColumn column = words.columns().get(heading);
            if (column == null) {
                if (!heading.isEmpty()) {
                    unknown.add(letters(at));
                }
            } else if (places.putIfAbsent(column, at) != null) {
                twice.add(column);
            }
        }
        List<ImportColumn> missing = ImportColumn.needed().stream()
                .filter(column -> !places.containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            return new ImportReading.Unreadable(FileProblem.HEADING_MISSING, missing, List.of());
        }
        if (!twice.isEmpty()) {
            return new ImportReading.Unreadable(FileProblem.HEADING_TWICE, List.copyOf(twice), List.of());
        }
        return unknown.isEmpty()
                ? null
                : new ImportReading.Unreadable(FileProblem.HEADING_UNKNOWN, List.of(), List.copyOf(unknown));
    }

    /** A column as spreadsheet programs name it: A, B … Z, AA. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private ImportRow participant(Row row) {
        String number = text(row, ImportColumn.NUMBER);
        ParticipantDraft draft = new ParticipantDraft(
                text(row, ImportColumn.GIVEN_NAME),
                text(row, ImportColumn.FAMILY_NAME),
                number,
                level(row),
                born(row, number),
                protection(row),
                text(row, ImportColumn.CASE_NUMBER),
                text(row, ImportColumn.PHONE),
                text(row, ImportColumn.EMAIL));
        for (int at = 0; at < row.cells().size(); at++) {
            if (!places.containsValue(at) && !row.cell(at).text().isEmpty()) {
                // Nobody knows what it was meant for, so it must not be lost in silence. The nearest column tells
                // where.
                note(row, nearest(at), RowProblem.BESIDE);
                break;
            }
        }
        return new ImportRow(row.number(), draft);
    }

    private ImportColumn nearest(int at) {
        return places.entrySet().stream()
                .filter(place -> place.getValue() < at)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(ImportColumn.GIVEN_NAME);
    }

    private void note(Row row, ImportColumn column, RowProblem problem) {
        problems.add(ImportProblem.of(row.number(), column, problem));
    }

    private Cell cell(Row row, ImportColumn column) {
        Integer place = places.get(column);
        return place == null ? Cell.EMPTY : row.cell(place);
    }

    /** What the cell says, as it can be; empty where it says nothing that can be taken. */
    private String text(Row row, ImportColumn column) {
        Cell cell = cell(row, column);
        if (cell.kind() == Kind.FORMULA) {
            note(row, column, RowProblem.FORMULA);
            return "";
        }
        if (cell.kind() != Kind.TEXT && column == ImportColumn.PHONE) {
            note(row, column, RowProblem.NOT_TEXT);
            return "";
        }
        if (cell.text().length() > Table.CELL_AT_MOST) {
            note(row, column, RowProblem.TOO_LONG);
            return "";
        }
        return cell.text();
    }

    private @Nullable IdentityLevel level(Row row) {
        String text = text(row, ImportColumn.LEVEL);
        IdentityLevel level = words.levels().get(ImportWords.key(text));
        if (level == null && !text.isEmpty()) {
            note(row, ImportColumn.LEVEL, RowProblem.LEVEL_UNKNOWN);
        }
        return level;
    }

    private Protection protection(Row row) {
        String text = text(row, ImportColumn.PROTECTION);
        if (text.isEmpty()) {
            return Protection.NONE;
        }
        Protection protection = words.protections().get(ImportWords.key(text));
        if (protection == null) {
            note(row, ImportColumn.PROTECTION, RowProblem.PROTECTION_UNKNOWN);
        }
        return Objects.requireNonNullElse(protection, Protection.NONE);
    }

    /** Null also where it is the one in the number: then nobody has to keep it twice (PNR-06). */
    private @Nullable LocalDate born(Row row, String number) {
        String text = text(row, ImportColumn.BIRTH_DATE);
        if (text.isEmpty()) {
            return null;
        }
        LocalDate born = day(text);
        if (born == null) {
            note(row, ImportColumn.BIRTH_DATE, RowProblem.BIRTH_DATE_FORMAT);
            return null;
        }
        boolean inNumber = PersonalNumber.read(number, today) instanceof PersonalNumber.Reading.Valid(var valid)
                && valid.birthDate().equals(born);
        return inNumber ? null : born;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.length() == 8 ? LocalDate.parse(text, WITHOUT_SIGNS) : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
