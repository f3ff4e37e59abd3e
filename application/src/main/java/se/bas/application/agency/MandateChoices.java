package se.bas.application.agency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;

/**
 * What there is to choose among for whoever grants a mandate.
 *
 * @param staff of the agency, without the asker
 * @param units those the asker may grant mandates in
 * @param roles those the asker may grant
 * @param organisationNumber what the agency's affiliations end in
 */
public record MandateChoices(
        List<Person> staff, List<Place> units, List<Role> roles, String organisationNumber, LocalDate today) {
    /**
     * A member of the agency's staff.
     *
     * @param signedIn whether an account is bound to them
     * @param affiliationFree whether the affiliation may go to somebody new
     */
    public record Person(
            StaffId id, String name, @Nullable String affiliation, boolean signedIn, boolean affiliationFree) {}

    public record Place(UnitId id, Name name) {}
}
