package se.bas.application.handover;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.application.agency.Participations;
import se.bas.application.handover.HandoverDesk.At;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Unit;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.handover.Handover;
import se.bas.domain.handover.HandoverDraft;
import se.bas.domain.handover.HandoverEvent;
import se.bas.domain.handover.HandoverId;
import se.bas.domain.handover.HandoverProblem;
import se.bas.domain.handover.HandoverStep;
import se.bas.domain.handover.Handovers;

/** Writes down how somebody is to be handed over to a unit of another agency. Nothing leaves before it is sent. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class DraftHandover {
    private final HandoverDesk desk;
    private final HandoverVersions versions;
    private final Handovers handovers;
    private final HandoverRows rows;
    private final HandoverChecklist checklist;
    private final Participations participations;

    @Inject
    DraftHandover(
            HandoverDesk desk,
            HandoverVersions versions,
            Handovers handovers,
            HandoverRows rows,
            HandoverChecklist checklist,
            Participations participations) {
        this.desk = desk;
        this.versions = versions;
        this.handovers = handovers;
        this.rows = rows;
        this.checklist = checklist;
        this.participations = participations;
    }

    /**
     * Keeps all of it, or nothing.
     *
     * @param unit null when none was chosen
     */
    public HandoverWriting draft(Actor.Staff who, CaseFileId file, @Nullable UnitId unit, HandoverDraft draft) {
        return desk.in(file, at -> {
            List<HandoverProblem> problems = new ArrayList<>();
            Optional<Unit> to = Optional.ofNullable(unit).flatMap(one -> other(one, at));
            if (to.isEmpty()) {
                problems.add(unit == null ? HandoverProblem.UNIT_MISSING : HandoverProblem.UNIT_UNKNOWN);
            } else if (!rows.receiving().contains(to.get().unitId())) {
                problems.add(HandoverProblem.NOBODY_RECEIVES);
            }
            problems.addAll(draft.problems(at.today(), checklist.codes()));
            if (to.isEmpty() || !problems.isEmpty()) {
                return desk.rejected(problems);
            }
            HandoverId id = new HandoverId(UuidCreator.getTimeOrderedEpoch());
            handovers.add(new Handover(
                    id,
                    at.keys(),
                    new Handover.Parties(at.unit(), to.get().agency(), to.get().unitId()),
                    at.by(),
                    at.now()));
            List<UUID> made = new ArrayList<>(List.of(id.value()));
            made.addAll(versions.add(at, id, 1, draft));
            handovers.add(new HandoverStep(
                    UuidCreator.getTimeOrderedEpoch(), at.keys(), id, 1, HandoverEvent.WRITE, 1, at.by(), at.now()));
            return desk.kept(at, id, 1, made);
        });
    }

    private Optional<Unit> other(UnitId unit, At at) {
        return participations.units().stream()
                .filter(one -> one.unitId().equals(unit)
                        && !one.agency().equals(at.keys().owner()))
                .findFirst();
    }
}
