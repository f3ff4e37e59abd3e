package se.bas.application.handover;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.handover.HandoverDraft;
import se.bas.domain.handover.HandoverEvent;
import se.bas.domain.handover.HandoverId;
import se.bas.domain.handover.HandoverProblem;
import se.bas.domain.handover.HandoverStep;
import se.bas.domain.handover.Handovers;

/** Writes another version of what is proposed, before it is sent. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class RewriteHandover {
    private final HandoverDesk desk;
    private final HandoverVersions versions;
    private final Handovers handovers;
    private final HandoverChecklist checklist;

    @Inject
    RewriteHandover(HandoverDesk desk, HandoverVersions versions, Handovers handovers, HandoverChecklist checklist) {
        this.desk = desk;
        this.versions = versions;
        this.handovers = handovers;
        this.checklist = checklist;
    }

    /**
     * Keeps all of it, or nothing.
     *
     * @param seen how often something had happened to the handover when the asker read it (UIX-14)
     */
    public HandoverWriting rewrite(
            Actor.Staff who, CaseFileId file, HandoverId handover, int seen, HandoverDraft draft) {
        return desk.with(file, handover, (at, agreement) -> {
            if (seen != agreement.version()) {
                return desk.rejected(List.of(HandoverProblem.CHANGED_MEANWHILE));
            }
            List<HandoverProblem> problems = new ArrayList<>(
                    agreement.state().refusal(HandoverEvent.WRITE).stream().toList());
            if (problems.isEmpty()) {
                problems.addAll(draft.problems(at.today(), checklist.codes()));
            }
            if (!problems.isEmpty()) {
                return desk.rejected(problems);
            }
            int version = agreement.latest().version() + 1;
            int no = agreement.version() + 1;
            List<UUID> made = new ArrayList<>(List.of(handover.value()));
            made.addAll(versions.add(at, handover, version, draft));
            handovers.add(new HandoverStep(
                    UuidCreator.getTimeOrderedEpoch(),
                    at.keys(),
                    handover,
                    no,
                    HandoverEvent.WRITE,
                    version,
                    at.by(),
                    at.now()));
            return desk.kept(at, handover, no, made);
        });
    }
}
