package se.bas.application.handover;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.ForPurpose;
import se.bas.application.NotAuthorised;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.disclosure.Purpose;

/** Lists who has how many of a unit's cases, for its manager (UIX-13). No participant is in it. */
@UseCase
@ForPurpose(Purpose.MANAGEMENT)
public class ListCaseloads {
    private final UnderWay underWay;
    private final UnitCases cases;
    private final NetworkRows rows;
    private final Directory directory;
    private final Trail trail;

    @Inject
    ListCaseloads(UnderWay underWay, UnitCases cases, NetworkRows rows, Directory directory, Trail trail) {
        this.underWay = underWay;
        this.cases = cases;
        this.rows = rows;
        this.directory = directory;
        this.trail = trail;
    }

    /**
     * Lists.
     *
     * @throws NotAuthorised for anyone but managers
     */
    public Caseloads list(Actor.Staff who) {
        cases.managing();
        List<NetworkRows.Load> loads = rows.loads();
        Names names =
                directory.names(loads.stream().map(NetworkRows.Load::staff).collect(toSet()));
        trail.write(underWay.begun(), Outcome.DONE);
        return new Caseloads(
                loads.stream()
                        .map(load -> new Caseloads.Line(
                                load.staff(), names.staff(load.staff()), load.main(), load.coordinated()))
                        .sorted(comparing(Caseloads.Line::name)
                                .thenComparing(line -> line.id().value()))
                        .toList(),
                rows.possible());
    }
}
