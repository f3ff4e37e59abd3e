package se.bas.application.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.handover.ColleagueEvent;

/**
 * Who works with a case, in which part and since when.
 *
 * @param workers who is assigned today: those of the own agency first, and what others let the asker's unit see
 * @param coming those of the own agency who begin later, the first first
 * @param steps colleagues of the own agency who were added, and whose part ended, the latest first
 * @param possible who can be added; none when the asker cannot
 * @param byManager whether the asker could, but for the participant's protected identity
 */
public record StaffingView(
        List<Worker> workers, List<Worker> coming, List<Step> steps, List<Possible> possible, boolean byManager) {
    /**
     * Somebody who is assigned.
     *
     * @param ends names it for whoever can end it; null for others, and of the main caseworker
     * @param until the last day, null until further notice
     * @param ownerCode the agency's short code
     */
    public record Worker(
            @Nullable AssignmentId ends,
            String name,
            Assignment.Part part,
            LocalDate since,
            @Nullable LocalDate until,
            Name agency,
            String ownerCode,
            Ground ground) {}

    /**
     * That a colleague was added, or that their part ended.
     *
     * @param day from when on
     */
    public record Step(
            ColleagueEvent event,
            String name,
            Assignment.Part part,
            LocalDate day,
            String reason,
            String by,
            Instant at) {}

    /**
     * Somebody who can be added.
     *
     * @param unit of the mandate by which they can
     */
    public record Possible(StaffId id, String name, Name unit, Assignment.Part part) {}
}
