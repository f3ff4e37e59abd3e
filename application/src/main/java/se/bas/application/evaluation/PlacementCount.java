package se.bas.application.evaluation;

import java.time.LocalDate;

/** Counts placements for the figures. Where no feature provides it, the figures have none. */
public interface PlacementCount {
    /**
     * How many of those whose startup talk was in the period, and who were enrolled by its last day, had at least one
     * placement that had begun by then.
     */
    int placed(LocalDate from, LocalDate until);
}
