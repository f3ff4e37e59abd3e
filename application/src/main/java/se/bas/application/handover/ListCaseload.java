package se.bas.application.handover;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.NotAuthorised;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Directory;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.StaffId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFile;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.casework.Protection;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Receipt;

/**
 * Lists the cases that one of a unit's staff has, for its manager: those that others can take over (UIX-13). Every person
 * shown is one entry in the log (D5).
 */
@UseCase
@ForPurpose(Purpose.MANAGEMENT)
public class ListCaseload {
    private final UnderWay underWay;
    private final UnitCases cases;
    private final NetworkRows rows;
    private final CaseFiles files;
    private final Directory directory;
    private final Trail trail;

    @Inject
    ListCaseload(
            UnderWay underWay, UnitCases cases, NetworkRows rows, CaseFiles files, Directory directory, Trail trail) {
        this.underWay = underWay;
        this.cases = cases;
        this.rows = rows;
        this.files = files;
        this.directory = directory;
        this.trail = trail;
    }

    /**
     * Lists; withheld for whoever has none of the unit's cases.
     *
     * @throws NotAuthorised for anyone but managers
     */
    public Disclosure<CaseloadView> list(Actor.Staff who, StaffId of) {
        Acting acting = cases.managing();
        Receipt receipt = trail.write(underWay.begun(), Outcome.DONE, List.of(of.value()));
        List<NetworkRows.Held> held = rows.heldBy(of);
        if (held.isEmpty()) {
            return new Disclosure.Withheld<>(receipt);
        }
        List<Judgement> judgements = cases.judge(
                held.stream()
                        .map(one -> new NetworkRows.UnitCase(one.file(), one.participant(), acting.at()))
                        .toList(),
                acting);
        Set<ParticipantId> about =
                held.stream().map(NetworkRows.Held::participant).collect(toSet());
        List<Protected<CaseFile>> numbers = files.filesOn(about);
        List<Protected<Identity>> people = files.identitiesOf(about);
        List<CaseloadView.Line> lines = new ArrayList<>();
        for (int at = 0; at < held.size(); at++) {
            NetworkRows.Held one = held.get(at);
            Judgement judgement = judgements.get(at);
            Optional<CaseFile> file =
                    Agreements.open(judgement, numbers).stream().findFirst();
            Optional<Identity> person =
                    Agreements.open(judgement, people).stream().findFirst();
            if (file.isPresent() && person.isPresent()) {
                lines.add(new CaseloadView.Line(
                        one.file(),
                        file.get().caseNumber(),
                        named(person.get()),
                        one.part(),
                        one.since(),
                        one.since().isAfter(ConsentPeriod.day(acting.at()))));
            }
        }
        return new Disclosure.Granted<>(
                new CaseloadView(directory.names(Set.of(of)).staff(of), List.copyOf(lines)), receipt);
    }

    /** A protected identity stands as case number alone (CON-41). */
    private static @Nullable String named(Identity person) {
        return person.protection() == Protection.NONE ? person.name() : null;
    }
}
