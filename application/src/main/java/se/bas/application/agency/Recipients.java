package se.bas.application.agency;

import java.util.List;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.UnitId;

/** The units a consent can name: those of the other agencies in the collaboration. */
public record Recipients(List<Recipient> units) {
    public record Recipient(UnitId id, Name unit, Name agency, String agencyCode) {}
}
