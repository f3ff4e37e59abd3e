package se.bas.application.participation;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import se.bas.application.Part;
import se.bas.application.edition.Policies;
import se.bas.application.task.NewTasks;
import se.bas.application.task.NewTasks.Cause;
import se.bas.application.task.NewTasks.NewTask;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.participation.Course;
import se.bas.domain.participation.Intake;
import se.bas.domain.task.TaskKind;
import se.bas.domain.task.TaskSource;
import se.bas.domain.task.WorkingDays;

/** The talk that somebody waits for, and then the decision, as tasks of the main caseworker (PRO-01). */
@Part
public class IntakeTasks {
    private final NewTasks tasks;
    private final Policies policies;
    private final WorkingDays working;

    @Inject
    IntakeTasks(NewTasks tasks, Policies policies, WorkingDays working) {
        this.tasks = tasks;
        this.policies = policies;
        this.working = working;
    }

    /** Settles what a step answers, and makes what is waited for from then on. */
    void follow(ParticipantId participant, Course before, Course after) {
        Intake.of(before).ifPresent(answered -> settle(participant, answered));
        make(participant, after);
    }

    /** What was recorded last is taken back: what came of it is settled, and what it had answered is open again. */
    void undone(ParticipantId participant, Course before, Course after) {
        Instant said = before.standing().getLast().at();
        Intake.of(before).ifPresent(mistaken -> settle(participant, mistaken));
        Intake.of(after).ifPresent(open -> {
            Cause cause = cause(participant, open);
            tasks.reopen(cause.source(), cause.id(), said);
        });
    }

    /** Makes what is waited for in a course as it stands, due by the policy in force today. */
    public void make(ParticipantId participant, Course course) {
        Intake.of(course)
                .ifPresent(open -> tasks.make(
                        participant,
                        new NewTask(
                                cause(participant, open),
                                Category.PARTICIPATION,
                                open.due(policies.intake(), working),
                                open.since(),
                                null)));
    }

    private void settle(ParticipantId participant, Intake waited) {
        Cause cause = cause(participant, waited);
        tasks.settle(cause.source(), cause.id());
    }

    /** Named by whom it is about and since which step: a step that is recorded anew has another number. */
    private static Cause cause(ParticipantId participant, Intake waited) {
        TaskKind kind = switch (waited.awaited()) {
            case TALK -> TaskKind.STARTUP_TALK;
            case DECISION -> TaskKind.ENROLMENT_DECISION;
        };
        UUID id = UUID.nameUUIDFromBytes(
                (participant.value() + " after step " + waited.step()).getBytes(StandardCharsets.UTF_8));
        return new Cause(TaskSource.PARTICIPATION, id, kind);
    }
}
