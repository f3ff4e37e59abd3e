package se.bas.application.agency;

import jakarta.inject.Inject;
import java.util.Arrays;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Administration;
import se.bas.domain.agency.Role;
import se.bas.domain.audit.Entry.Outcome;

/** Shows whoever may grant a mandate what there is to choose among. */
@UseCase
public class PrepareMandate {
    private final UnderWay underWay;
    private final AgencyMandates mandates;
    private final AgencyPlaces places;
    private final Trail trail;

    @Inject
    PrepareMandate(UnderWay underWay, AgencyMandates mandates, AgencyPlaces places, Trail trail) {
        this.underWay = underWay;
        this.mandates = mandates;
        this.places = places;
        this.trail = trail;
    }

    public MandateChoices prepare(Actor.Staff who) {
        Administration granter = mandates.administration();
        trail.write(underWay.begun(), Outcome.DONE);
        return new MandateChoices(
                mandates.staff().stream()
                        .filter(person -> !person.id().equals(granter.who()))
                        .toList(),
                places.units().stream()
                        .filter(unit -> granter.reaches(unit.unitId()))
                        .map(unit -> new MandateChoices.Place(unit.unitId(), unit.name()))
                        .toList(),
                Arrays.stream(Role.values()).filter(granter::mayGrant).toList(),
                places.organisationNumber(),
                mandates.today());
    }
}
