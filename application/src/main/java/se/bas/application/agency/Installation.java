package se.bas.application.agency;

import java.time.LocalDate;
import java.util.List;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.Role;

/** The organisations and mandates of the administrator's collaboration. No participant is in it. */
public record Installation(List<AgencyLine> agencies, List<MandateLine> mandates) {
    public record AgencyLine(Name name, String code, String organisationNumber, String identityProvider, int units) {}

    public record MandateLine(String staffName, Name agency, Name unit, Role role, LocalDate from, LocalDate until) {}
}
