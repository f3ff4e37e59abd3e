package se.bas.application.agency;

import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.domain.agency.Agency;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.Unit;

/** The units and the organisation number of the actor's own agency. */
@Part
class AgencyPlaces {
    private final UnderWay underWay;
    private final Participations participations;

    @Inject
    AgencyPlaces(UnderWay underWay, Participations participations) {
        this.underWay = underWay;
        this.participations = participations;
    }

    /** By name. */
    List<Unit> units() {
        return participations.units().stream()
                .filter(unit -> unit.agency().equals(own()))
                .toList();
    }

    String organisationNumber() {
        return participations.agencies().stream()
                .filter(agency -> agency.agencyId().equals(own()))
                .map(Agency::organisationNumber)
                .findFirst()
                .orElseThrow();
    }

    private AgencyId own() {
        return underWay.acting().mandate().agency();
    }
}
