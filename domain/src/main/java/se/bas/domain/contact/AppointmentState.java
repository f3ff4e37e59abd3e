package se.bas.domain.contact;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.contact.Contact.Attendance;
import se.bas.domain.contact.ContactStep.Said;

/**
 * Where an appointment stands, and what can be said of it.
 *
 * @param attendance what holds
 * @param at when it begins
 * @param version how many steps there have been; names this state of it
 * @param last what was said last; null when nothing was
 */
public record AppointmentState(
        Attendance attendance,
        Instant at,
        int version,
        @Nullable Last last) {
    /** How long what was said can be taken back: ten seconds on the page (UIX-15), and some for the way. */
    public static final Duration UNDOABLE = Duration.ofSeconds(15);

    /** Some come early. */
    public static final Duration EARLY = Duration.ofHours(1);

    /** By whom, and when. */
    public record Last(StaffId by, Instant at) {}

    /**
     * After its steps.
     *
     * @param steps in their order
     */
    public static AppointmentState of(Contact contact, List<ContactStep> steps) {
        if (steps.isEmpty()) {
            return new AppointmentState(contact.attendance(), contact.at(), 0, null);
        }
        ContactStep step = steps.getLast();
        return new AppointmentState(step.attendance(), contact.at(), steps.size(), new Last(step.by(), step.at()));
    }

    /** Whether it is still to come, or to be said what came of it. */
    public boolean planned() {
        return attendance == Attendance.PLANNED;
    }

    /** What keeps somebody from saying this; empty when nothing does. */
    public Optional<ContactProblem> refusal(AppointmentMove move, StaffId asker, Instant now) {
        if (move.note().length() > AppointmentMove.NOTE_AT_MOST) {
            return Optional.of(ContactProblem.NOTE_TOO_LONG);
        }
        return switch (move) {
            case AppointmentMove.Attend attend -> attend(attend.attendance(), now);
            case AppointmentMove.Move other ->
                planned()
                        ? other.askedBy() == null ? Optional.of(ContactProblem.ASKED_BY_MISSING) : Optional.empty()
                        : Optional.of(ContactProblem.NOT_PLANNED);
            case AppointmentMove.Cancel cancel ->
                planned()
                        ? cancel.askedBy() == null ? Optional.of(ContactProblem.ASKED_BY_MISSING) : Optional.empty()
                        : Optional.of(ContactProblem.NOT_PLANNED);
            case AppointmentMove.Undo undo -> undo(asker, now);
        };
    }

    private Optional<ContactProblem> attend(@Nullable Attendance said, Instant now) {
        if (said == null) {
            return Optional.of(ContactProblem.ATTENDANCE_MISSING);
        }
        return switch (said) {
            case PLANNED, RESCHEDULED, CANCELLED, UNANSWERED -> Optional.of(ContactProblem.ATTENDANCE_NOT_POSSIBLE);
            case CAME, LATE, MISSED ->
                switch (attendance) {
                    case RESCHEDULED, CANCELLED, UNANSWERED -> Optional.of(ContactProblem.NOT_PLANNED);
                    case PLANNED, CAME, LATE, MISSED ->
                        said == attendance
                                ? Optional.of(ContactProblem.SAID_ALREADY)
                                : now.isBefore(sayable(said))
                                        ? Optional.of(ContactProblem.TOO_EARLY)
                                        : Optional.empty();
                };
        };
    }

    /** From when on it can be said: nobody is late before it has begun. */
    private Instant sayable(Attendance said) {
        return said == Attendance.CAME ? at.minus(EARLY) : at;
    }

    private Optional<ContactProblem> undo(StaffId asker, Instant now) {
        Last said = last;
        if (said == null) {
            return Optional.of(ContactProblem.NOTHING_TO_UNDO);
        }
        return switch (attendance) {
            // What was moved has another in its place; what was cancelled is booked anew.
            case PLANNED, RESCHEDULED, CANCELLED, UNANSWERED -> Optional.of(ContactProblem.NOTHING_TO_UNDO);
            case CAME, LATE, MISSED -> {
                if (!said.by().equals(asker)) {
                    yield Optional.of(ContactProblem.SAID_BY_ANOTHER);
                }
                yield now.isAfter(said.at().plus(UNDOABLE))
                        ? Optional.of(ContactProblem.TOO_LATE_TO_UNDO)
                        : Optional.empty();
            }
        };
    }

    /** The step that it makes; only of one that is not {@linkplain #refusal refused}. */
    public static Said said(AppointmentMove move) {
        return switch (move) {
            case AppointmentMove.Attend(var attendance, var reason, var note) ->
                new Said(requireNonNull(attendance), reason, null, note);
            case AppointmentMove.Move(var askedBy, var reason, var note) ->
                new Said(Attendance.RESCHEDULED, reason, askedBy, note);
            case AppointmentMove.Cancel(var askedBy, var reason, var note) ->
                new Said(Attendance.CANCELLED, reason, askedBy, note);
            case AppointmentMove.Undo undo -> new Said(Attendance.PLANNED, null, null, "");
        };
    }
}
