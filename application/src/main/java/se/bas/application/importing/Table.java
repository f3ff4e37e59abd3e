package se.bas.application.importing;

import java.util.List;
import se.bas.domain.importing.FileProblem;

/**
 * What stands in a file, row by row, before anybody asks what it means.
 *
 * @param rows without those that are empty
 */
record Table(List<Row> rows) {
    /** Rows of a table at most; a file with more is divided. */
    static final int ROWS_AT_MOST = 5_000;

    /** Columns that are looked at; nobody's table of participants has more. */
    static final int COLUMNS_AT_MOST = 50;

    /** Characters in a cell at most, more than any field takes. */
    static final int CELL_AT_MOST = 500;

    /** A row as the spreadsheet program numbers it, from 1. */
    record Row(int number, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        boolean empty() {
            return cells.stream().allMatch(cell -> cell.text().isBlank() && cell.kind() != Kind.FORMULA);
        }

        Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }
    }

    enum Kind {
        TEXT,
        NUMBER,
        /** Its text is ISO 8601. */
        DATE,
        FORMULA
    }

    /** What a cell says. */
    record Cell(String text, Kind kind) {
        static final Cell EMPTY = new Cell("", Kind.TEXT);

        static Cell of(String text) {
            return text.isEmpty() ? EMPTY : new Cell(text, Kind.TEXT);
        }
    }

    /** Why a file is no table. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final FileProblem problem;

        Unreadable(FileProblem problem) {
            super(problem.name());
            this.problem = problem;
        }

        FileProblem problem() {
            return problem;
        }
    }
}
