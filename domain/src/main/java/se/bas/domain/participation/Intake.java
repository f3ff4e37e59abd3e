package se.bas.domain.participation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.domain.task.WorkingDays;

/**
 * What somebody waits for who was suggested and is not enrolled: one thing at a time, until it is recorded.
 *
 * @param step the number of the step since which they wait: it names this waiting, also when somebody comes back
 * @param since the day of that step
 */
public record Intake(Awaited awaited, int step, LocalDate since) {
    /** What is to be done next. */
    public enum Awaited {
        /** Suggested: the startup talk is to be held. */
        TALK,
        /** The talk was held: they are to be enrolled, or decline. */
        DECISION
    }

    /**
     * How long it may take, in working days.
     *
     * @param talk after the referral
     * @param decision after the talk
     */
    public record Days(int talk, int decision) {
        public static final Days USUAL = new Days(5, 5);
    }

    /** What is waited for as a course stands; empty when nothing is. */
    public static Optional<Intake> of(Course course) {
        return switch (course.now()) {
            case Participation.Referred(var referral) -> since(course, Awaited.TALK, referral.day());
            case Participation.Talked(var talk) -> since(course, Awaited.DECISION, talk.day());
            case Participation.NotBegun at -> Optional.empty();
            case Participation.Declined at -> Optional.empty();
            case Participation.Enrolled at -> Optional.empty();
            case Participation.Paused at -> Optional.empty();
            case Participation.Exited at -> Optional.empty();
            case Participation.FollowedUp at -> Optional.empty();
            case Participation.Closed at -> Optional.empty();
        };
    }

    private static Optional<Intake> since(Course course, Awaited awaited, @Nullable LocalDate day) {
        return day == null
                ? Optional.empty()
                : Optional.of(new Intake(awaited, course.standing().getLast().no(), day));
    }

    /** The last day on which it is in time. */
    public LocalDate due(Days days, WorkingDays working) {
        return working.after(
                since,
                switch (awaited) {
                    case TALK -> days.talk();
                    case DECISION -> days.decision();
                });
    }
}
