package se.bas.domain.importing;

import se.bas.domain.casework.ParticipantProblem;

/**
 * What is wrong in one cell. Never what stands in it.
 *
 * @param row as the spreadsheet program numbers it, from 1 with the headings
 */
public record ImportProblem(int row, ImportColumn column, Why why) {
    /** Why it is wrong. */
    public sealed interface Why {
        /** As in the form for one. */
        record OfParticipant(ParticipantProblem problem) implements Why {}

        /**
         * Of a table alone.
         *
         * @param other the earlier row, where the problem is that one; else 0
         */
        record OfRow(RowProblem problem, int other) implements Why {}
    }

    public static ImportProblem of(int row, ParticipantProblem problem, boolean withNumber) {
        return new ImportProblem(row, ImportColumn.of(problem, withNumber), new Why.OfParticipant(problem));
    }

    public static ImportProblem of(int row, ImportColumn column, RowProblem problem) {
        return new ImportProblem(row, column, new Why.OfRow(problem, 0));
    }
}
