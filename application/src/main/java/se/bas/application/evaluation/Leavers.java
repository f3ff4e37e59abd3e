package se.bas.application.evaluation;

import java.time.LocalDate;
import java.util.List;
import se.bas.domain.evaluation.Leaver;

/** Those who left the programme for work or studies, without anything that says who. */
public interface Leavers {
    /**
     * Of those whose startup talk was in the period: who left for work or studies by its last day, with what was heard by
     * then. Empty when nobody did.
     */
    List<Leaver> leftBy(LocalDate from, LocalDate until);
}
