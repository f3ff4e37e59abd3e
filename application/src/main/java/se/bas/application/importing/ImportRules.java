package se.bas.application.importing;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.bas.application.Part;
import se.bas.application.casework.NewCaseFiles;
import se.bas.domain.casework.ParticipantProblem;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.importing.ImportColumn;
import se.bas.domain.importing.ImportProblem;
import se.bas.domain.importing.ImportRow;

/** What has to be right before any participant of a table is registered: what a form would be told, of every row at once. */
@Part
class ImportRules {
    private final NewCaseFiles files;

    @Inject
    ImportRules(NewCaseFiles files) {
        this.files = files;
    }

    /** All that is wrong, by row and column; at each cell what was found first. */
    List<ImportProblem> problems(ImportReading.Rows table, LocalDate today) {
        List<ImportProblem> all = new ArrayList<>(table.problems());
        all.addAll(ImportRow.problems(table.rows(), today));
        all.addAll(taken(table.rows(), today));
        record Cell(int row, ImportColumn column) {}
        Set<Cell> told = new HashSet<>();
        return all.stream()
                .filter(problem -> told.add(new Cell(problem.row(), problem.column())))
                .sorted(Comparator.comparingInt(ImportProblem::row).thenComparing(ImportProblem::column))
                .toList();
    }

    private List<ImportProblem> taken(List<ImportRow> rows, LocalDate today) {
        Set<String> numbers = files.takenNumbers(
                rows.stream().flatMap(row -> digits(row, today).stream()).toList());
        Set<String> caseNumbers = files.takenCaseNumbers(rows.stream()
                .map(row -> row.draft().caseNumber())
                .filter(caseNumber -> !caseNumber.isEmpty())
                .toList());
        return rows.stream()
                .flatMap(row -> Stream.concat(
                        digits(row, today).filter(numbers::contains).stream()
                                .map(taken -> row.problem(ParticipantProblem.NUMBER_TAKEN)),
                        Stream.of(row.draft().caseNumber())
                                .filter(caseNumbers::contains)
                                .map(taken -> row.problem(ParticipantProblem.CASE_NUMBER_TAKEN))))
                .toList();
    }

    private static Optional<String> digits(ImportRow row, LocalDate today) {
        return row.draft().personalNumber(today).map(PersonalNumber::digits);
    }
}
