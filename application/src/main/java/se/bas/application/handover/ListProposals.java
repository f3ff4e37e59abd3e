package se.bas.application.handover;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.application.audit.Trail;
import se.bas.application.live.Topics;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.task.WorkingDays;

/**
 * Lists what waits for an answer: for whoever receives what is proposed to the unit, and for its manager, who sees what the
 * unit has sent as well (PRO-06). Nobody is named; that is for the opening of one.
 */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class ListProposals {
    private final UnderWay underWay;
    private final HandoverRows rows;
    private final Directory directory;
    private final WorkingDays workingDays;
    private final Topics topics;
    private final Trail trail;

    @Inject
    ListProposals(
            UnderWay underWay,
            HandoverRows rows,
            Directory directory,
            WorkingDays workingDays,
            Topics topics,
            Trail trail) {
        this.underWay = underWay;
        this.rows = rows;
        this.directory = directory;
        this.workingDays = workingDays;
        this.topics = topics;
        this.trail = trail;
    }

    public ProposalList list(Actor.Staff who) {
        Acting acting = underWay.acting();
        List<HandoverRows.Waiting> received = rows.toUnit();
        List<HandoverRows.Waiting> sent = rows.fromUnit();
        Set<StaffId> people = sent.stream()
                .map(HandoverRows.Waiting::staff)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Names names = directory.names(people);
        LocalDate today = ConsentPeriod.day(acting.at());
        trail.write(underWay.begun(), Outcome.DONE);
        return new ProposalList(
                received.stream().map(one -> line(one, names, today)).toList(),
                sent.stream().map(one -> line(one, names, today)).toList(),
                acting.mandate().role() == Role.CASEWORKER,
                acting.at(),
                topics.ofDesk());
    }

    private ProposalList.Line line(HandoverRows.Waiting one, Names names, LocalDate today) {
        StaffId by = one.staff();
        return new ProposalList.Line(
                one.id(),
                names.unit(one.unit()),
                names.agency(one.agency()),
                one.since(),
                !today.isBefore(workingDays.after(ConsentPeriod.day(one.since()), MoveHandover.DAYS)),
                by == null ? null : names.staff(by));
    }
}
