package se.bas.application.agency;

import java.util.List;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.Role;

/**
 * The organisations of the administrator's collaboration, and how many work where. No participant is in it, and of staff
 * not a name: each agency administers its own.
 */
public record Installation(List<AgencyLine> agencies, List<MandateLine> mandates) {
    public record AgencyLine(Name name, String code, String organisationNumber, String identityProvider, int units) {}

    /** How many have this role in this unit today. */
    public record MandateLine(Name agency, String agencyCode, Name unit, Role role, int holders) {}
}
