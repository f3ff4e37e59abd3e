package se.bas.domain.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.MandateInForce;

/**
 * Who of one agency works with a case, in which part and when.
 *
 * @param assignments of that agency's file alone, also those that are over and those to come
 */
public record Staffing(List<Assignment> assignments) {
    public Staffing {
        assignments = List.copyOf(assignments);
    }

    public Optional<Assignment> one(AssignmentId id) {
        return assignments.stream().filter(one -> one.assignmentId().equals(id)).findFirst();
    }

    /**
     * Whether somebody works with the case on any day of these, in whatever part: nobody is assigned twice at a time.
     *
     * @param until null until further notice
     */
    public boolean has(StaffId staff, LocalDate from, @Nullable LocalDate until) {
        return assignments.stream().filter(one -> one.staff().equals(staff)).anyMatch(one -> one.overlaps(from, until));
    }

    /**
     * Whether it is for this mandate to say who else works with the case: for whoever leads the unit that holds it, and for
     * its main caseworker, who acts for that unit (IDA-07).
     *
     * @param holding the unit that holds the case
     */
    public boolean saidBy(MandateInForce mandate, UnitId holding, LocalDate today) {
        return mandate.unit().equals(holding)
                && (mandate.role() == Role.MANAGER
                        || (mandate.role() == Role.CASEWORKER
                                && assignments.stream()
                                        .filter(one -> one.main() && one.inForce(today))
                                        .anyMatch(one -> one.staff().equals(mandate.staff()))));
    }
}
