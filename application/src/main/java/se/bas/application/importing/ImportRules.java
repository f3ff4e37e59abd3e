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
import se.bas.application.UnderWay;
import se.bas.application.audit.Trail;
import se.bas.application.casework.NewCaseFiles;
import se.bas.application.configuration.Secrets;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.NumberHash;
import se.bas.domain.casework.ParticipantProblem;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.importing.ImportColumn;
import se.bas.domain.importing.ImportProblem;
import se.bas.domain.importing.ImportRow;

/** What has to be right before any participant of a table is registered: what a form would be told, of every row at once. */
@Part
class ImportRules {
    /** So many are sent to the database at a time. */
    static final int AT_A_TIME = 100;

    private final NewCaseFiles files;
    private final UnderWay underWay;
    private final Trail trail;
    private final Secrets secrets;

    @Inject
    ImportRules(NewCaseFiles files, UnderWay underWay, Trail trail, Secrets secrets) {
        this.files = files;
        this.underWay = underWay;
        this.trail = trail;
        this.secrets = secrets;
    }

    /**
     * Writes that the table was looked through: one entry for that, and one for each number, since asking whether my agency
     * has it is a search by another name (LOG-01).
     */
    Receipt log(Outcome outcome, ImportReading.Rows table, LocalDate today) {
        Access nobody =
                new Access(null, null, List.of(), List.of(), underWay.begun().at());
        List<Trail.Asked> asked = table.rows().stream()
                .flatMap(row -> row.draft().personalNumber(today).stream())
                .map(number -> new Trail.Asked(nobody, hash(number)))
                .toList();
        for (int from = 0; from < asked.size(); from += AT_A_TIME) {
            trail.writeMany(underWay.begun(), outcome, asked.subList(from, Math.min(asked.size(), from + AT_A_TIME)));
        }
        return trail.write(underWay.begun(), outcome);
    }

    NumberHash hash(PersonalNumber number) {
        return NumberHash.of(number, secrets.numberKey());
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
