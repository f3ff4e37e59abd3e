package se.bas.application.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.domain.casework.IdentityLevel;
import se.bas.domain.casework.Protection;
import se.bas.domain.importing.FileProblem;
import se.bas.domain.importing.ImportColumn;
import se.bas.domain.importing.ImportProblem;
import se.bas.domain.importing.ImportRow;
import se.bas.domain.importing.RowProblem;

/** What is read of a file, whoever made it. */
@Tag("PNR-06")
class ImportFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<String> HEADINGS = List.of(
            "Förnamn",
            "Efternamn",
            "Personnummer",
            "Nivå",
            "Födelsedatum",
            "Skydd",
            "Ärendenummer",
            "Telefon",
            "E-post");

    private static ImportWords words() {
        ImportWords words = new ImportWords()
                .with(Protection.CONFIDENTIALITY_MARK, "Sekretessmarkering")
                .with(IdentityLevel.CONFIRMED, "Styrkt");
        Iterator<String> headings = HEADINGS.iterator();
        for (ImportColumn column : ImportColumn.values()) {
            words.with(column, headings.next());
        }
        return words;
    }

    private static ImportReading read(byte[] content) {
        return ImportFile.read(content, words(), TODAY);
    }

    private static ImportReading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportReading.Rows rows(byte[] content) {
        assertThat(read(content)).isInstanceOf(ImportReading.Rows.class);
        return (ImportReading.Rows) read(content);
    }

    private static FileProblem problem(byte[] content) {
        assertThat(read(content)).isInstanceOf(ImportReading.Unreadable.class);
        return ((ImportReading.Unreadable) read(content)).problem();
    }

    /** Tables with whatever may stand in names: separators, quotes, line breaks, Swedish letters. The same for a seed. */
    private static List<List<String>> table(long seed) {
        Random random = new Random(seed);
        String[] names = {
            "Åsa", "Örjan; den äldre", "O'Neill", "Ann, Marie", "Kalle \"Kulan\"", "Eva\nMaria", "Zoë", "É"
        };
        List<List<String>> table = new ArrayList<>();
        table.add(HEADINGS);
        for (int row = 0; row < 1 + random.nextInt(20); row++) {
            table.add(List.of(
                    names[random.nextInt(names.length)],
                    names[random.nextInt(names.length)],
                    random.nextBoolean() ? "19900101-2385" : "",
                    "",
                    random.nextBoolean() ? "1990-01-31" : "",
                    random.nextBoolean() ? "Sekretessmarkering" : "",
                    "A-" + row,
                    random.nextBoolean() ? "070-174 06 05" : "",
                    ""));
        }
        return table;
    }

    private static byte[] csv(
            List<List<String>> table, String separator, String lineEnd, Charset charset, boolean mark) {
        StringBuilder text = new StringBuilder(mark ? "\uFEFF" : "");
        for (List<String> row : table) {
            text.append(String.join(
                            separator,
                            row.stream()
                                    .map(cell -> cell.matches("(?s).*[;,\t\"\n].*")
                                            ? '"' + cell.replace("\"", "\"\"") + '"'
                                            : cell)
                                    .toList()))
                    .append(lineEnd);
        }
        return text.toString().getBytes(charset);
    }

    private static byte[] xlsx(List<List<String>> table) {
        return xlsx(sheet -> {
            for (int row = 0; row < table.size(); row++) {
                for (int column = 0; column < table.get(row).size(); column++) {
                    if (!table.get(row).get(column).isEmpty()) {
                        sheet.value(row, column, table.get(row).get(column));
                    }
                }
            }
        });
    }

    private static byte[] xlsx(java.util.function.Consumer<Worksheet> filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Prov", "1.0")) {
            filling.accept(book.newWorksheet("Deltagare"));
            book.newWorksheet("Annat").value(0, 0, "Det här läses inte");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 60).mapToObj(seed -> (long) seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_rows_whatever_the_separator_the_encoding_the_line_ends_and_the_kind_of_file(long seed) {
        List<List<String>> table = table(seed);
        ImportReading.Rows expected = rows(csv(table, ";", "\n", StandardCharsets.UTF_8, false));
        assertThat(expected.rows()).hasSize(table.size() - 1);
        assertThat(expected.problems()).isEmpty();
        for (String separator : List.of(";", ",", "\t")) {
            for (String lineEnd : List.of("\n", "\r\n", "\r")) {
                assertThat(rows(csv(table, separator, lineEnd, StandardCharsets.UTF_8, false)))
                        .isEqualTo(expected);
                assertThat(rows(csv(table, separator, lineEnd, StandardCharsets.UTF_8, true)))
                        .isEqualTo(expected);
                assertThat(rows(csv(table, separator, lineEnd, WINDOWS, false))).isEqualTo(expected);
            }
        }
        assertThat(rows(xlsx(table))).isEqualTo(expected);
        assertThat(expected.rows().getFirst().draft().givenName())
                .isEqualTo(table.get(1).getFirst());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void columns_may_stand_in_any_order_and_those_that_are_not_needed_may_be_missing(long seed) {
        List<List<String>> table = table(seed);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, HEADINGS.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        List<List<String>> shuffled =
                table.stream().map(row -> order.stream().map(row::get).toList()).toList();
        assertThat(rows(csv(shuffled, ";", "\n", StandardCharsets.UTF_8, false)))
                .isEqualTo(rows(csv(table, ";", "\n", StandardCharsets.UTF_8, false)));
        List<List<String>> needed = table.stream()
                .map(row -> List.of(row.get(0), row.get(1), row.get(2), row.get(6)))
                .toList();
        assertThat(rows(csv(needed, ";", "\n", StandardCharsets.UTF_8, false)).rows())
                .extracting(row -> row.draft().caseNumber())
                .containsExactlyElementsOf(
                        table.stream().skip(1).map(row -> row.get(6)).toList());
    }

    /** Random bytes, and right files that were damaged, end in an answer, never in an exception. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_sent_there_is_an_answer(long seed) {
        Random random = new Random(seed);
        byte[] noise = new byte[random.nextInt(4000)];
        random.nextBytes(noise);
        assertThat(read(noise)).isNotNull();
        for (byte[] right : List.of(xlsx(table(seed)), csv(table(seed), ";", "\n", WINDOWS, false))) {
            for (int change = 0; change < 30; change++) {
                right[random.nextInt(right.length)] = (byte) random.nextInt();
            }
            assertThat(read(right)).isNotNull();
            assertThat(read(java.util.Arrays.copyOf(right, random.nextInt(right.length))))
                    .isNotNull();
        }
    }

    @Test
    void remarks_and_empty_rows_are_left_out_and_row_numbers_are_those_of_the_file() {
        ImportReading.Rows read = rows("""
                Förnamn;Efternamn;Personnummer;Ärendenummer
                # En rad som förklarar
                ;;;
                Sam;Provsson;;A-1

                Kim;Provsson;;A-2
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(read.rows()).extracting(ImportRow::row).containsExactly(4, 6);
    }

    @Test
    void what_a_cell_cannot_say_is_told_by_row_and_column() {
        ImportReading.Rows read = rows("""
                Förnamn;Efternamn;Personnummer;Nivå;Födelsedatum;Skydd;Ärendenummer;Telefon
                Sam;Provsson;;Kanske;31/1 1990;Hemlig;A-1;;bredvid
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems())
                .containsExactlyInAnyOrder(
                        ImportProblem.of(2, ImportColumn.LEVEL, RowProblem.LEVEL_UNKNOWN),
                        ImportProblem.of(2, ImportColumn.BIRTH_DATE, RowProblem.BIRTH_DATE_FORMAT),
                        ImportProblem.of(2, ImportColumn.PROTECTION, RowProblem.PROTECTION_UNKNOWN),
                        ImportProblem.of(2, ImportColumn.PHONE, RowProblem.BESIDE));
    }

    @Test
    void words_are_understood_whatever_their_capitals_and_spaces() {
        ImportReading.Rows read = rows("""
                 förnamn ;EFTERNAMN *;personnummer;nivå;skydd;ärendenummer
                Sam;Provsson;19900161-2382;STYRKT;sekretessmarkering ;A-1
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(read.rows().getFirst().draft().level()).isEqualTo(IdentityLevel.CONFIRMED);
        assertThat(read.rows().getFirst().draft().protection()).isEqualTo(Protection.CONFIDENTIALITY_MARK);
    }

    @Test
    void a_birth_date_that_the_number_tells_is_not_kept_twice() {
        ImportReading.Rows read = rows("""
                Förnamn;Efternamn;Personnummer;Födelsedatum;Ärendenummer
                Sam;Provsson;19900101-2385;1990-01-01;A-1
                Kim;Provsson;19900101-2385;19900102;A-2
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(read.rows().get(0).draft().birthDate()).isNull();
        assertThat(read.rows().get(1).draft().birthDate()).isEqualTo("1990-01-02");
    }

    @Test
    void in_a_workbook_dates_and_whole_numbers_are_read_and_formulas_are_not() {
        ImportReading.Rows read = rows(xlsx(sheet -> {
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
            }
            sheet.value(1, 0, "Sam");
            sheet.formula(1, 1, "CONCATENATE(\"Prov\",\"sson\")");
            sheet.value(1, 2, 199001012385L);
            sheet.value(1, 4, LocalDate.of(1990, 1, 31));
            sheet.style(1, 4).format("yyyy-MM-dd").set();
            sheet.value(1, 6, 17);
            sheet.value(1, 7, 701740605);
        }));
        assertThat(read.problems())
                .containsExactlyInAnyOrder(
                        ImportProblem.of(2, ImportColumn.FAMILY_NAME, RowProblem.FORMULA),
                        ImportProblem.of(2, ImportColumn.PHONE, RowProblem.NOT_TEXT));
        assertThat(read.rows().getFirst().draft().number()).isEqualTo("199001012385");
        assertThat(read.rows().getFirst().draft().birthDate()).isEqualTo("1990-01-31");
        assertThat(read.rows().getFirst().draft().caseNumber()).isEqualTo("17");
        assertThat(read.rows().getFirst().draft().familyName()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Förnamn;Efternamn;Ärendenummer | HEADING_MISSING",
                "Förnamn;Efternamn;Personnummer;Ärendenummer;Förnamn | HEADING_TWICE",
                "Förnamn;Efternamn;Personnummer;Ärendenummer;Diagnos | HEADING_UNKNOWN",
                "Förnamn;Efternamn;Personnummer;Ärendenummer | NO_ROWS",
                "# bara en förklaring | EMPTY",
                "\"inget slut | BROKEN"
            })
    void headings_are_as_in_the_template(String text, FileProblem expected) {
        assertThat(problem(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
    }

    @Test
    void which_headings_are_wrong_is_told() {
        assertThat(read("Förnamn;Efternamn\nA;B"))
                .isEqualTo(new ImportReading.Unreadable(
                        FileProblem.HEADING_MISSING,
                        List.of(ImportColumn.NUMBER, ImportColumn.CASE_NUMBER),
                        List.of()));
        assertThat(read("Förnamn;X;Efternamn;Personnummer;Ärendenummer;Y\nA;B"))
                .isEqualTo(new ImportReading.Unreadable(FileProblem.HEADING_UNKNOWN, List.of(), List.of("B", "F")));
    }

    @Test
    void what_is_no_table_is_said_to_be_none() {
        assertThat(problem(new byte[0])).isEqualTo(FileProblem.EMPTY);
        assertThat(problem(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}))
                .isEqualTo(FileProblem.OLD_OR_LOCKED);
        assertThat(problem("%PDF-1.7\n\u0001\u0002".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileProblem.NOT_A_TABLE);
        assertThat(problem(zip("readme.txt", "hej".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(FileProblem.NOT_A_TABLE);
        assertThat(problem(new byte[ImportFile.BYTES_AT_MOST + 1])).isEqualTo(FileProblem.TOO_BIG);
    }

    @Test
    void too_many_rows_are_too_many() {
        StringBuilder text = new StringBuilder("Förnamn;Efternamn;Personnummer;Ärendenummer\n");
        IntStream.range(0, ImportFile.ROWS_AT_MOST)
                .forEach(row -> text.append("Sam;Provsson;;A-").append(row).append('\n'));
        assertThat(rows(text.toString().getBytes(StandardCharsets.UTF_8)).rows())
                .hasSize(ImportFile.ROWS_AT_MOST);
        text.append("Sam;Provsson;;B\n");
        assertThat(problem(text.toString().getBytes(StandardCharsets.UTF_8))).isEqualTo(FileProblem.TOO_MANY_ROWS);
    }

    @Test
    void a_cell_that_never_ends_takes_no_more_room_than_it_may() {
        ImportReading.Rows read =
                rows(("Förnamn;Efternamn;Personnummer;Ärendenummer\n\"" + "x".repeat(2_000_000) + "\";Provsson;;A-1\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems()).containsExactly(ImportProblem.of(2, ImportColumn.GIVEN_NAME, RowProblem.TOO_LONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/vbaProject.bin", "xl/macrosheets/sheet1.xml", "xl/activeX/activeX1.bin"})
    void macros_are_refused_whatever_the_file_is_called(String part) throws IOException {
        assertThat(problem(with(part, new byte[] {1, 2, 3}))).isEqualTo(FileProblem.MACROS);
    }

    @Test
    void a_workbook_that_says_it_has_macros_is_refused() throws IOException {
        assertThat(problem(with(
                        "[Content_Types].xml",
                        "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"
                                .getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(FileProblem.MACROS);
    }

    @Test
    void a_bomb_is_not_unpacked() throws IOException {
        byte[] bomb = with("xl/media/image1.bin", new byte[70 << 20]);
        assertThat(bomb).hasSizeLessThan(ImportFile.BYTES_AT_MOST);
        assertThat(problem(bomb)).isEqualTo(FileProblem.TOO_MUCH_INSIDE);
    }

    @Test
    void declarations_that_name_files_or_grow_are_refused() throws IOException {
        assertThat(problem(with(
                        "xl/sharedStrings.xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><sst>&a;</sst>"
                                .getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(FileProblem.BROKEN);
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** A workbook with this part beside the others, or instead of the one of that name. */
    private static byte[] with(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes);
                ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(xlsx(table(1))))
                        .get()) {
            for (ZipArchiveEntry part : Collections.list(in.getEntries())) {
                if (!part.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(part.getName()));
                    in.getInputStream(part).transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
