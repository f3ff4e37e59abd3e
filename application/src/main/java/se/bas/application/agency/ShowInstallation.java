package se.bas.application.agency;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.bas.application.NotAuthorised;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.Unit;
import se.bas.domain.audit.Entry.Outcome;

/** Shows an administrator the organisations of the collaboration; no participant is in it, and no names (IDA-06). */
@UseCase
public class ShowInstallation {
    private final UnderWay underWay;
    private final Participations participations;
    private final Mandates mandates;
    private final Trail trail;

    @Inject
    ShowInstallation(UnderWay underWay, Participations participations, Mandates mandates, Trail trail) {
        this.underWay = underWay;
        this.participations = participations;
        this.mandates = mandates;
        this.trail = trail;
    }

    /**
     * Shows it.
     *
     * @throws NotAuthorised for everybody but an administrator
     */
    public Installation show(Actor.Staff who) {
        if (underWay.acting().mandate().role() != Role.ADMINISTRATOR) {
            throw new NotAuthorised();
        }
        trail.write(underWay.begun(), Outcome.DONE);
        Map<AgencyId, Long> units = participations.units().stream().collect(groupingBy(Unit::agency, counting()));
        List<Installation.AgencyLine> agencies = participations.agencies().stream()
                .map(agency -> new Installation.AgencyLine(
                        agency.name(),
                        agency.code(),
                        agency.organisationNumber(),
                        agency.identityProvider(),
                        units.getOrDefault(agency.agencyId(), 0L).intValue()))
                .toList();
        return new Installation(agencies, mandates.inNumbers());
    }
}
