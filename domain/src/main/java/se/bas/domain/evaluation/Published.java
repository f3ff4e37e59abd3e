package se.bas.domain.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the two reports on BAS 2015–2017 print, as it stands there: never computed, never overwritten (NUM-02, 8.6).
 */
public enum Published {
    PLACED(Measure.PLACED, "41 av 47, 87 %", Source.FINAL_REPORT),
    WORK(Measure.WORK, "21 av 47, 44,7 %", Source.FINAL_REPORT),
    SELF_SUPPORTING(Measure.SELF_SUPPORTING, "22 av 47, 47 %", Source.EVALUATION),
    WORK_OF_CARRIED_THROUGH(Measure.WORK_OF_CARRIED_THROUGH, "21 av 26, 80,7 %", Source.FINAL_REPORT),
    PLAN_WITH_AF(Measure.PLAN_WITH_AF, "”utan aktiv planering”", Source.FINAL_REPORT);

    /** The project's own period. */
    public static final LocalDate FROM = LocalDate.of(2015, 1, 1);

    public static final LocalDate UNTIL = LocalDate.of(2017, 12, 31);

    /** Where it is printed. */
    public enum Source {
        FINAL_REPORT,
        EVALUATION
    }

    private final Measure measure;
    private final String text;
    private final Source source;

    Published(Measure measure, String text, Source source) {
        this.measure = measure;
        this.text = text;
        this.source = source;
    }

    public Measure measure() {
        return measure;
    }

    /** In the words of the report, which is in Swedish. */
    public String text() {
        return text;
    }

    public Source source() {
        return source;
    }

    /** What was printed of a measure, if the period is the project's. */
    public static Optional<Published> of(Measure measure, LocalDate from, LocalDate until) {
        return Stream.of(values())
                .filter(one -> one.measure == measure && from.equals(FROM) && until.equals(UNTIL))
                .findFirst();
    }
}
