package se.bas.application.employer;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.employer.OrganisationNumber;
import se.bas.domain.employer.WorkKind;

/**
 * An employer as a list shows it.
 *
 * @param places how many are offered on the day of asking
 * @param kinds of what is offered
 * @param lastContact null when nobody has been in contact yet
 */
public record EmployerLine(
        EmployerId id,
        String name,
        OrganisationNumber number,
        String city,
        boolean active,
        int places,
        Set<WorkKind> kinds,
        @Nullable LocalDate lastContact) {}
