package se.bas.application.evaluation;

/** Why there are no figures of a period. */
public enum FiguresProblem {
    FROM_MISSING("from"),
    UNTIL_MISSING("until"),
    FROM_IN_THE_FUTURE("from"),
    PERIOD_TOO_SHORT("until"),
    PERIOD_TOO_LONG("until");

    private final String field;

    FiguresProblem(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }
}
