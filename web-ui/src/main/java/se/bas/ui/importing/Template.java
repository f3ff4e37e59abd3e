package se.bas.ui.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.bas.domain.casework.IdentityLevel;
import se.bas.domain.casework.Protection;
import se.bas.domain.importing.ImportColumn;

/** The empty tables to fill in, in the language of the one who asks. Files in either are read. */
record Template(TableWords words) {
    private static final int WIDE = 24;
    private static final int PAGE_WIDE = 100;
    private static final int FORMATTED_ROWS = 200;

    byte[] csv() {
        CsvText text = new CsvText();
        text.row(headings().toList());
        text.row("# " + words.text("importing.template.remark"));
        explanations().forEach(line -> text.row("# " + line.getFirst() + ": " + line.get(1)));
        return text.bytes();
    }

    byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "BAS Samverkan", "1.0")) {
            Worksheet table = book.newWorksheet(words.text("importing.template.sheet"));
            List<String> headings = headings().toList();
            for (int column = 0; column < headings.size(); column++) {
                table.value(0, column, headings.get(column));
                table.width(column, WIDE);
            }
            table.range(0, 0, 0, headings.size() - 1).style().bold().set();
            // As text, or a spreadsheet program takes leading zeros away.
            table.range(1, 0, FORMATTED_ROWS, headings.size() - 1)
                    .style()
                    .format("@")
                    .set();
            table.freezePane(0, 1);
            Worksheet help = book.newWorksheet(words.text("importing.template.help"));
            help.width(0, WIDE);
            help.width(1, PAGE_WIDE);
            int row = 0;
            for (List<String> line : explanations().toList()) {
                help.value(row, 0, line.getFirst());
                help.value(row, 1, line.get(1));
                row++;
            }
            help.range(0, 0, row - 1, 0).style().bold().set();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Stream<String> headings() {
        return Arrays.stream(ImportColumn.values()).map(words::column);
    }

    private Stream<List<String>> explanations() {
        return Arrays.stream(ImportColumn.values())
                .map(column -> List.of(
                        words.column(column),
                        words.help(column)
                                + switch (column) {
                                    case LEVEL -> " " + choices("casework.level", IdentityLevel.values());
                                    case PROTECTION -> " " + choices("casework.protection", Protection.values());
                                    case GIVEN_NAME, FAMILY_NAME, NUMBER, BIRTH_DATE, CASE_NUMBER, PHONE, EMAIL -> "";
                                }));
    }

    private String choices(String prefix, Enum<?>[] codes) {
        return String.join(
                " · ",
                Arrays.stream(codes).map(code -> words.word(prefix, code)).toList());
    }
}
