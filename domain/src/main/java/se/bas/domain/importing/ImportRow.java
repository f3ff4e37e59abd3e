package se.bas.domain.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bas.domain.casework.ParticipantDraft;
import se.bas.domain.casework.ParticipantProblem;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.importing.ImportProblem.Why;

/**
 * One participant of a table.
 *
 * @param row as the spreadsheet program numbers it, from 1 with the headings
 */
public record ImportRow(int row, ParticipantDraft draft) {
    /** What the rows alone can tell: each by itself, as in the form, and who stands there twice. In their order. */
    public static List<ImportProblem> problems(List<ImportRow> rows, LocalDate today) {
        List<ImportProblem> problems = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Integer> caseNumbers = new HashMap<>();
        for (ImportRow row : rows) {
            row.draft.problems(today).stream().map(row::problem).forEach(problems::add);
            PersonalNumber number = row.draft.personalNumber(today).orElse(null);
            row.again(
                    numbers,
                    number == null ? null : number.digits(),
                    ImportColumn.NUMBER,
                    RowProblem.NUMBER_TWICE,
                    problems);
            if (row.draft.level() != null && number != null && number.type() == PersonalNumber.Type.PERSONAL) {
                problems.add(ImportProblem.of(row.row, ImportColumn.LEVEL, RowProblem.LEVEL_NOT_HERE));
            }
            String caseNumber = row.draft.caseNumber();
            row.again(
                    caseNumbers,
                    caseNumber.isEmpty() ? null : caseNumber,
                    ImportColumn.CASE_NUMBER,
                    RowProblem.CASE_NUMBER_TWICE,
                    problems);
        }
        return List.copyOf(problems);
    }

    /** A problem of this row, at its column. */
    public ImportProblem problem(ParticipantProblem problem) {
        return ImportProblem.of(row, problem, !draft.number().isEmpty());
    }

    private void again(
            Map<String, Integer> earlier,
            @Nullable String value,
            ImportColumn column,
            RowProblem problem,
            List<ImportProblem> problems) {
        Integer other = value == null ? null : earlier.putIfAbsent(value, row);
        if (other != null) {
            problems.add(new ImportProblem(row, column, new Why.OfRow(problem, other)));
        }
    }
}
