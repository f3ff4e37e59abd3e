package se.bas.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.contact.AppointmentState.Last;
import se.bas.domain.contact.Contact.AskedBy;
import se.bas.domain.contact.Contact.Attendance;
import se.bas.domain.contact.Contact.Reason;
import se.bas.domain.disclosure.OwnedRecord.Keys;

/** Every move in every state, before and after the appointment, soon and late, by who said it and by a colleague. */
@Tag("PRO-40")
class AppointmentStateTest {
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final StaffId ME = new StaffId(new UUID(0, 1));
    private static final StaffId COLLEAGUE = new StaffId(new UUID(0, 2));
    private static final Keys KEYS = new Keys(
            new CollaborationId(new UUID(0, 3)), new AgencyId(new UUID(0, 4)), new ParticipantId(new UUID(0, 5)));

    private static final List<Duration> WHEN = List.of(
            Duration.ofHours(-2), Duration.ofHours(-1), Duration.ofMinutes(-1), Duration.ZERO, Duration.ofDays(3));

    static Stream<Arguments> everything() {
        return Stream.of(Attendance.values())
                .flatMap(stands -> WHEN.stream()
                        .flatMap(when -> Stream.of(ME, COLLEAGUE)
                                .flatMap(by -> Stream.of(10L, 16L).map(ago -> Arguments.of(stands, when, by, ago)))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void what_can_be_said_follows_from_what_was_said_and_from_the_time(
            Attendance stands, Duration when, StaffId by, long secondsAgo) {
        Instant now = AT.plus(when);
        boolean untouched = stands == Attendance.PLANNED || stands == Attendance.UNANSWERED;
        AppointmentState state = new AppointmentState(
                stands, AT, untouched ? 0 : 1, untouched ? null : new Last(by, now.minusSeconds(secondsAgo)));
        boolean open = List.of(Attendance.PLANNED, Attendance.CAME, Attendance.LATE, Attendance.MISSED)
                .contains(stands);
        for (Attendance said : Attendance.values()) {
            boolean soonEnough = said == Attendance.CAME ? !now.isBefore(AT.minusSeconds(3600)) : !now.isBefore(AT);
            boolean expected =
                    List.of(Attendance.CAME, Attendance.LATE, Attendance.MISSED).contains(said)
                            && open
                            && said != stands
                            && soonEnough;
            assertThat(state.refusal(new AppointmentMove.Attend(said, null, ""), ME, now)
                            .isEmpty())
                    .as("%s on %s", said, stands)
                    .isEqualTo(expected);
        }
        assertThat(state.refusal(new AppointmentMove.Move(AskedBy.AGENCY, null, ""), ME, now)
                        .isEmpty())
                .isEqualTo(stands == Attendance.PLANNED);
        assertThat(state.refusal(new AppointmentMove.Cancel(AskedBy.PARTICIPANT, null, ""), ME, now)
                        .isEmpty())
                .isEqualTo(stands == Attendance.PLANNED);
        boolean undone = open && stands != Attendance.PLANNED && by.equals(ME) && secondsAgo <= 15;
        assertThat(state.refusal(new AppointmentMove.Undo(), ME, now).isEmpty()).isEqualTo(undone);
    }

    @Test
    void who_asked_is_said_when_it_is_moved_or_cancelled() {
        AppointmentState state = new AppointmentState(Attendance.PLANNED, AT, 0, null);
        assertThat(state.refusal(new AppointmentMove.Move(null, null, ""), ME, AT))
                .contains(ContactProblem.ASKED_BY_MISSING);
        assertThat(state.refusal(new AppointmentMove.Cancel(null, Reason.LOGISTICS, ""), ME, AT))
                .contains(ContactProblem.ASKED_BY_MISSING);
    }

    @Test
    void a_note_has_a_length() {
        AppointmentState state = new AppointmentState(Attendance.PLANNED, AT, 0, null);
        assertThat(state.refusal(new AppointmentMove.Attend(Attendance.CAME, null, "x".repeat(501)), ME, AT))
                .contains(ContactProblem.NOTE_TOO_LONG);
        assertThat(state.refusal(new AppointmentMove.Attend(Attendance.CAME, null, "x".repeat(500)), ME, AT))
                .isEmpty();
    }

    @Test
    void the_last_step_holds() {
        Contact contact = new Contact(
                new UUID(0, 6), KEYS, ContactKind.VISIT, Attendance.PLANNED, AT, ME, "Norra torggatan 1, Trelleborg");
        List<ContactStep> steps = Stream.of(
                        new AppointmentMove.Attend(Attendance.MISSED, Reason.NOT_ACCEPTED, "Svarade inte i dörren."),
                        new AppointmentMove.Undo(),
                        new AppointmentMove.Attend(Attendance.LATE, null, ""))
                .map(AppointmentState::said)
                .map(said -> new ContactStep(new UUID(0, 7), KEYS, contact.contactId(), 1, said, ME, AT))
                .toList();
        assertThat(AppointmentState.of(contact, List.of()).attendance()).isEqualTo(Attendance.PLANNED);
        assertThat(AppointmentState.of(contact, steps.subList(0, 1)).attendance())
                .isEqualTo(Attendance.MISSED);
        assertThat(AppointmentState.of(contact, steps.subList(0, 2)).planned()).isTrue();
        assertThat(AppointmentState.of(contact, steps))
                .isEqualTo(new AppointmentState(Attendance.LATE, AT, 3, new Last(ME, AT)));
    }

    @Test
    void nobody_is_looked_for_who_had_a_reason_or_did_not_stay_away() {
        for (Attendance attendance : Attendance.values()) {
            for (Reason reason : Reason.values()) {
                assertThat(LadderPlan.begins(new ContactStep.Said(attendance, reason, null, "")))
                        .isEqualTo(attendance == Attendance.MISSED && reason == Reason.NOT_ACCEPTED);
            }
            assertThat(LadderPlan.begins(new ContactStep.Said(attendance, null, null, "")))
                    .isEqualTo(attendance == Attendance.MISSED);
        }
    }

    @Test
    void it_can_be_said_what_keeps_it() {
        AppointmentState came = new AppointmentState(Attendance.CAME, AT, 1, new Last(COLLEAGUE, AT));
        assertThat(came.refusal(new AppointmentMove.Undo(), ME, AT))
                .isEqualTo(Optional.of(ContactProblem.SAID_BY_ANOTHER));
        assertThat(came.refusal(new AppointmentMove.Undo(), COLLEAGUE, AT.plusSeconds(16)))
                .contains(ContactProblem.TOO_LATE_TO_UNDO);
        assertThat(came.refusal(new AppointmentMove.Attend(null, null, ""), ME, AT))
                .contains(ContactProblem.ATTENDANCE_MISSING);
    }
}
