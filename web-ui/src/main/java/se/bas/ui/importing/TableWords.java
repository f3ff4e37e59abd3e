package se.bas.ui.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.bas.application.importing.ImportFile;
import se.bas.application.importing.ImportReading;
import se.bas.application.importing.ImportWords;
import se.bas.domain.casework.IdentityLevel;
import se.bas.domain.casework.ParticipantProblem;
import se.bas.domain.casework.Protection;
import se.bas.domain.importing.FileProblem;
import se.bas.domain.importing.ImportColumn;
import se.bas.domain.importing.ImportProblem;
import se.bas.domain.importing.ImportProblem.Why;
import se.bas.ui.components.Texts;

/** What a table says and what is said of it, in one language; also where there is no page, as when a file is fetched. */
record TableWords(Locale reader) {
    /** Headings and words of both languages, since a file may come from a colleague. */
    static ImportWords understood() {
        ImportWords words = new ImportWords();
        for (TableWords language : List.of(new TableWords(Texts.SWEDISH), new TableWords(Texts.ENGLISH))) {
            Arrays.stream(ImportColumn.values()).forEach(column -> words.with(column, language.column(column)));
            Arrays.stream(Protection.values())
                    .forEach(one -> words.with(one, language.word("casework.protection", one)));
            Arrays.stream(IdentityLevel.values()).forEach(one -> words.with(one, language.word("casework.level", one)));
        }
        return words;
    }

    String text(String key, Object... values) {
        return Texts.text(reader, key, values);
    }

    String word(String prefix, Enum<?> code) {
        return text(prefix + "." + code.name());
    }

    String column(ImportColumn column) {
        return word("importing.column", column);
    }

    String help(ImportColumn column) {
        return word("importing.help", column);
    }

    String problem(ImportProblem problem) {
        return switch (problem.why()) {
            case Why.OfParticipant(var of) ->
                // The form's own words speak of a box to tick.
                of == ParticipantProblem.NUMBER_FORMAT ? text("casework.number.FORMAT") : word("casework.problem", of);
            case Why.OfRow(var of, int other) -> text("importing.row." + of.name(), other);
        };
    }

    String problem(ImportReading.Unreadable unreadable) {
        return text(
                "importing.file." + unreadable.problem().name(),
                unreadable.problem() == FileProblem.TOO_BIG ? ImportFile.BYTES_AT_MOST >> 20 : ImportFile.ROWS_AT_MOST,
                unreadable.columns().isEmpty()
                        ? String.join(", ", unreadable.letters())
                        : unreadable.columns().stream().map(this::column).collect(Collectors.joining(", ")));
    }
}
