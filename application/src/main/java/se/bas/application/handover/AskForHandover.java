package se.bas.application.handover;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Participations;
import se.bas.application.handover.HandoverDesk.At;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.Unit;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.handover.HandoverProblem;
import se.bas.domain.handover.WishId;
import se.bas.domain.task.WorkingDays;

/**
 * Asks a unit of another agency to hand somebody over. To ask is a disclosure by the asker, under the asker's ground; and one
 * can ask only where one may know already that the participant is known. All the asker learns is that it was asked (D4).
 */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class AskForHandover {
    /** So many working days they have to answer. */
    private static final int DAYS = 5;

    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final HandoverDesk desk;
    private final CaseWishes wishes;
    private final WishRows rows;
    private final CaseHandovers cases;
    private final Participations participations;
    private final WorkingDays workingDays;

    @Inject
    AskForHandover(
            UnderWay underWay,
            DisclosureGate gate,
            HandoverDesk desk,
            CaseWishes wishes,
            WishRows rows,
            CaseHandovers cases,
            Participations participations,
            WorkingDays workingDays) {
        this.underWay = underWay;
        this.gate = gate;
        this.desk = desk;
        this.wishes = wishes;
        this.rows = rows;
        this.cases = cases;
        this.participations = participations;
        this.workingDays = workingDays;
    }

    /**
     * Asks. Whoever asks for the same again on the same day has asked already.
     *
     * @param unit null when none was chosen
     */
    public HandoverWriting ask(Actor.Staff who, CaseFileId file, @Nullable UnitId unit) {
        return desk.in(file, at -> {
            Optional<HandoverProblem> problem = problem(at, unit);
            if (unit == null || problem.isPresent()) {
                return desk.rejected(List.of(problem.orElse(HandoverProblem.UNIT_MISSING)));
            }
            WishId id = wish(at, unit);
            Optional<HandoverProblem> refused = rows.ask(id, unit, workingDays.after(at.today(), DAYS));
            return refused.isPresent()
                    ? desk.rejected(List.of(refused.get()))
                    : desk.kept(at, id.value(), 0, List.of(id.value()));
        });
    }

    private Optional<HandoverProblem> problem(At at, @Nullable UnitId unit) {
        if (unit == null) {
            return Optional.of(HandoverProblem.UNIT_MISSING);
        }
        // The own ground first: until there is one nobody else's information is looked at, and no other log says
        // anything.
        if (!cases.sendable().contains(unit)) {
            return Optional.of(HandoverProblem.NO_GROUND);
        }
        // Who receives for a unit says nothing of anybody.
        if (!cases.receiving().contains(unit)) {
            return Optional.of(HandoverProblem.NOBODY_RECEIVES);
        }
        Optional<AgencyId> agency = participations.units().stream()
                .filter(one -> one.unitId().equals(unit))
                .map(Unit::agency)
                .findFirst();
        boolean known = agency.filter(other -> wishes.knownAt(
                                gate.judgeKnownAt(other, at.file(), underWay.acting()),
                                at.keys().owner(),
                                unit)
                        .isPresent())
                .isPresent();
        return known ? Optional.empty() : Optional.of(HandoverProblem.NOT_KNOWN_THERE);
    }

    /** What is asked for, so that there is one wish for it and day. */
    private static WishId wish(At at, UnitId unit) {
        return new WishId(UUID.nameUUIDFromBytes(
                (at.file() + "/" + unit + "/handover/" + at.today()).getBytes(StandardCharsets.UTF_8)));
    }
}
