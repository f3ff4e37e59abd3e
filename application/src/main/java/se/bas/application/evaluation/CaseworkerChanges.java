package se.bas.application.evaluation;

import java.time.LocalDate;
import java.util.List;

/** Counts for the figures how often somebody else became the main caseworker. */
public interface CaseworkerChanges {
    /**
     * Of those whose startup talk was in the period and who were enrolled by its last day: how often it happened to each
     * while they were enrolled. As many numbers as there are such.
     */
    List<Integer> ofEnrolled(LocalDate from, LocalDate until);
}
