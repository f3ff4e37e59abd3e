package se.bas.ui.importing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes text that a spreadsheet program opens as a table: UTF-8 with its mark, semicolons, as in Sweden. Nothing in it is
 * ever calculated: what begins like a formula gets an apostrophe in front (OWASP, CSV injection).
 */
final class CsvText {
    private static final String CALCULATED = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder("\uFEFF");

    CsvText row(String... cells) {
        return row(Arrays.asList(cells));
    }

    CsvText row(List<String> cells) {
        text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(";")))
                .append("\r\n");
        return this;
    }

    private static String cell(String content) {
        String safe = !content.isEmpty() && CALCULATED.indexOf(content.charAt(0)) >= 0 ? "'" + content : content;
        return safe.chars().anyMatch(character -> ";\",\r\n'".indexOf(character) >= 0)
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
