package se.bas.application.agency;

import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.Role;

/**
 * A mandate as its holder sees it.
 *
 * @param agencyCode the agency's short code, for example {@code soc}
 * @param programme whether that agency runs the programme of the collaboration
 * @param placements whether the agency keeps employers and arranges placements
 */
public record MandateView(
        MandateId id,
        String staffName,
        Name agency,
        String agencyCode,
        Name unit,
        Name collaboration,
        Role role,
        boolean programme,
        boolean placements) {}
