package se.bas.application.placement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.application.placement.PlacementDesk.At;
import se.bas.application.task.NewTasks;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.placement.FollowUp;
import se.bas.domain.placement.FollowUpDraft;
import se.bas.domain.placement.FollowUpId;
import se.bas.domain.placement.FollowUpResult;
import se.bas.domain.placement.PlacementId;
import se.bas.domain.placement.PlacementProblem;
import se.bas.domain.placement.Placements;
import se.bas.domain.task.TaskSource;

/** Writes down what came of a follow-up: what the participant said and what the employer said, each for itself (PRO-12). */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class RecordFollowUp {
    private final PlacementDesk desk;
    private final Placements placements;
    private final CaseFiles files;
    private final NewTasks tasks;

    @Inject
    RecordFollowUp(PlacementDesk desk, Placements placements, CaseFiles files, NewTasks tasks) {
        this.desk = desk;
        this.placements = placements;
        this.files = files;
        this.tasks = tasks;
    }

    /** Once for each; its task is settled. */
    public PlacementWriting record(
            Actor.Staff who, CaseFileId file, PlacementId placement, FollowUpId followUp, FollowUpDraft draft) {
        return desk.with(file, placement, null, (at, course) -> {
            Optional<FollowUp> found = course.followUps().stream()
                    .filter(one -> one.followUpId().equals(followUp))
                    .findFirst();
            if (found.isEmpty()) {
                return desk.notFound(at);
            }
            if (course.results().containsKey(followUp)) {
                return desk.rejected(List.of(PlacementProblem.RECORDED_ALREADY));
            }
            List<PlacementProblem> problems =
                    draft.problems(course.state().period().from(), at.today());
            if (!problems.isEmpty()) {
                return desk.rejected(problems);
            }
            UUID id = UuidCreator.getTimeOrderedEpoch();
            placements.add(FollowUpResult.held(id, at.keys(), followUp, draft, main(at), at.by(), at.now()));
            tasks.settle(TaskSource.PLACEMENT_FOLLOW_UP, followUp.value());
            return desk.kept(at, followUp.value(), course.version(), List.of(placement.value(), followUp.value()));
        });
    }

    /** Whether whoever acts is the main caseworker today. */
    private boolean main(At at) {
        return files.assignmentsOn(Set.of(at.keys().participant())).stream()
                .flatMap(locked -> at.judgement().reveal(locked, (assignment, ground) -> assignment).stream())
                .filter(assignment -> assignment.owner().equals(at.keys().owner()))
                .anyMatch(assignment -> assignment.main()
                        && assignment.inForce(at.today())
                        && assignment.staff().equals(at.by()));
    }
}
