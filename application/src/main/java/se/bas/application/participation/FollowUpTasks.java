package se.bas.application.participation;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.bas.application.Part;
import se.bas.application.task.NewTasks;
import se.bas.application.task.NewTasks.Cause;
import se.bas.application.task.NewTasks.NewTask;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.participation.Course;
import se.bas.domain.participation.EnrolmentStep;
import se.bas.domain.participation.FollowUpMonths;
import se.bas.domain.participation.Happening;
import se.bas.domain.participation.Participation;
import se.bas.domain.task.TaskKind;
import se.bas.domain.task.TaskSource;

/** The follow-ups after an exit to work or studies, as tasks of the main caseworker (PRO-51). */
@Part
public class FollowUpTasks {
    private final NewTasks tasks;

    @Inject
    FollowUpTasks(NewTasks tasks) {
        this.tasks = tasks;
    }

    /** Makes and settles what follows from a step. */
    void follow(ParticipantId participant, Course before, EnrolmentStep step) {
        Happening happening = step.step().happening().orElseThrow();
        switch (happening) {
            case Happening.Exit exit -> make(participant, exit, Set.of());
            case Happening.FollowUp made -> settle(before, participant, made.months());
            case Happening.Closing closing -> settleAll(before, participant);
            case Happening.Referral referral -> settleAll(before, participant);
            case Happening.Talk talk -> {}
            case Happening.Declining declining -> {}
            case Happening.Enrolment enrolment -> {}
            case Happening.Pause pause -> {}
            case Happening.Resumption resumption -> {}
        }
    }

    /** What was recorded last is taken back: of who comes back after all not, it is asked how it goes as before. */
    void undone(ParticipantId participant, Course before, Course after) {
        Instant said = before.standing().getLast().at();
        after.exit()
                .map(Happening.Exit::day)
                .ifPresent(left -> FollowUpMonths.ALL.forEach(months -> tasks.reopen(
                        TaskSource.PARTICIPATION,
                        cause(participant, left, months).id(),
                        said)));
    }

    /** Makes those that are left in a course as it stands. */
    public void make(ParticipantId participant, Course course) {
        Set<Integer> made = course.now() instanceof Participation.FollowedUp(var exit, var asked)
                ? asked.stream().map(Happening.FollowUp::months).collect(Collectors.toSet())
                : Set.of();
        course.exit().ifPresent(exit -> make(participant, exit, made));
    }

    private void make(ParticipantId participant, Happening.Exit exit, Set<Integer> made) {
        LocalDate left = exit.day();
        if (left == null || exit.exitReason() == null || !exit.exitReason().followedUp()) {
            return;
        }
        FollowUpMonths.ALL.stream()
                .filter(months -> !made.contains(months))
                .forEach(months -> tasks.make(
                        participant,
                        new NewTask(
                                cause(participant, left, months),
                                Category.PARTICIPATION,
                                FollowUpMonths.due(left, months),
                                left,
                                null)));
    }

    /** Named by whom it is about and when they left: there is no other exit on that day. */
    private static Cause cause(ParticipantId participant, LocalDate left, int months) {
        TaskKind kind = switch (months) {
            case 3 -> TaskKind.FOLLOW_UP_AFTER_3;
            case 6 -> TaskKind.FOLLOW_UP_AFTER_6;
            default -> TaskKind.FOLLOW_UP_AFTER_12;
        };
        UUID id = UUID.nameUUIDFromBytes(
                (participant.value() + " " + left + " " + months).getBytes(StandardCharsets.UTF_8));
        return new Cause(TaskSource.PARTICIPATION, id, kind);
    }

    private void settleAll(Course before, ParticipantId participant) {
        FollowUpMonths.ALL.forEach(months -> settle(before, participant, months));
    }

    private void settle(Course before, ParticipantId participant, int months) {
        before.exit().map(Happening.Exit::day).ifPresent(left -> {
            Cause cause = cause(participant, left, months);
            tasks.settle(cause.source(), cause.id());
        });
    }
}
