package se.bas.application.agency;

import jakarta.inject.Inject;
import java.util.Set;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Directory.Names;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;

/** Lists the units that a consent can name as recipient. */
@UseCase
public class ListRecipients {
    private final UnderWay underWay;
    private final Participations participations;
    private final Directory directory;
    private final Trail trail;

    @Inject
    ListRecipients(UnderWay underWay, Participations participations, Directory directory, Trail trail) {
        this.underWay = underWay;
        this.participations = participations;
        this.directory = directory;
        this.trail = trail;
    }

    public Recipients list(Actor.Staff who) {
        trail.write(underWay.begun(), Outcome.DONE);
        Names names = directory.names(Set.of());
        return new Recipients(participations.possibleRecipients().stream()
                .map(unit -> new Recipients.Recipient(
                        unit.unitId(), unit.name(), names.agency(unit.agency()), names.code(unit.agency())))
                .toList());
    }
}
