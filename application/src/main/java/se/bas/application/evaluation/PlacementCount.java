package se.bas.application.evaluation;

import java.time.LocalDate;
import java.util.List;

/** Counts placements for the figures. Where no feature provides it, the figures have none. */
public interface PlacementCount {
    /**
     * Of those whose startup talk was in the period, who were enrolled by its last day and had at least one placement that
     * began by then and while they were enrolled: how many days after their enrolment the first of them began, 0 or more. As
     * many numbers as there are such.
     */
    List<Integer> daysToFirst(LocalDate from, LocalDate until);
}
