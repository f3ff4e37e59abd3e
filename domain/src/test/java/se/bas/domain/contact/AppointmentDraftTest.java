package se.bas.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.contact.ReachDraft.Way;
import se.bas.domain.outbox.Channel;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.outbox.MessageProblem;
import se.bas.domain.outbox.QuietHours;

@Tag("PRO-40")
class AppointmentDraftTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TOMORROW = Instant.parse("2026-03-03T09:00:00Z");

    private static AppointmentDraft visit(Instant at) {
        return new AppointmentDraft(ContactKind.VISIT, at, 60, "Norra torggatan 1, Trelleborg", null, false);
    }

    @Test
    void an_appointment_has_a_kind_a_time_to_come_and_a_place_to_go_to() {
        assertThat(visit(TOMORROW).problems(NOW)).isEmpty();
        assertThat(new AppointmentDraft(null, null, null, "", null, false).problems(NOW))
                .containsExactly(ContactProblem.KIND_MISSING, ContactProblem.AT_MISSING);
        assertThat(visit(NOW).problems(NOW)).containsExactly(ContactProblem.AT_IN_THE_PAST);
        assertThat(visit(NOW.minusSeconds(60)).problems(NOW)).containsExactly(ContactProblem.AT_IN_THE_PAST);
        assertThat(visit(Instant.parse("2027-03-04T09:00:00Z")).problems(NOW))
                .containsExactly(ContactProblem.AT_TOO_FAR);
        for (int minutes : List.of(-1, 0, 4, 481)) {
            assertThat(new AppointmentDraft(ContactKind.PHONE, TOMORROW, minutes, "", null, false).problems(NOW))
                    .containsExactly(ContactProblem.MINUTES_NOT_POSSIBLE);
        }
        assertThat(new AppointmentDraft(ContactKind.HOME_VISIT, TOMORROW, null, " ", null, false).problems(NOW))
                .containsExactly(ContactProblem.PLACE_MISSING);
        assertThat(new AppointmentDraft(ContactKind.PHONE, TOMORROW, null, "", null, false).problems(NOW))
                .isEmpty();
        assertThat(new AppointmentDraft(ContactKind.VISIT, TOMORROW, null, "x".repeat(201), null, false).problems(NOW))
                .containsExactly(ContactProblem.PLACE_TOO_LONG);
    }

    @Test
    void an_hour_that_the_clocks_go_over_does_not_exist_and_one_that_comes_twice_is_the_first() {
        assertThat(AppointmentDraft.swedish(LocalDateTime.of(2027, 3, 28, 2, 30)))
                .isEmpty();
        assertThat(AppointmentDraft.swedish(LocalDateTime.of(2027, 3, 28, 3, 0)))
                .contains(Instant.parse("2027-03-28T01:00:00Z"));
        assertThat(AppointmentDraft.swedish(LocalDateTime.of(2027, 10, 31, 2, 30)))
                .contains(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(AppointmentDraft.swedish(LocalDateTime.of(2026, 12, 1, 10, 0)))
                .contains(Instant.parse("2026-12-01T09:00:00Z"));
    }

    @Test
    @Tag("UIX-09")
    void a_reminder_goes_two_days_before_and_never_at_night() {
        Instant at = Instant.parse("2026-03-10T13:00:00Z");
        assertThat(ReminderDraft.notBefore(at, QuietHours.USUAL, NOW)).isEqualTo(Instant.parse("2026-03-08T13:00:00Z"));
        // At half past six in the morning two days before it is still night for messages.
        assertThat(ReminderDraft.notBefore(Instant.parse("2026-03-10T05:30:00Z"), QuietHours.USUAL, NOW))
                .isEqualTo(Instant.parse("2026-03-08T07:00:00Z"));
        assertThat(ReminderDraft.notBefore(TOMORROW, QuietHours.USUAL, NOW)).isEqualTo(NOW.plusSeconds(15));
        // Two days as the clock counts them, also when it goes forward in between.
        assertThat(ReminderDraft.notBefore(Instant.parse("2027-03-29T08:00:00Z"), QuietHours.USUAL, NOW))
                .isEqualTo(Instant.parse("2027-03-27T08:00:00Z"));
    }

    @Test
    void what_keeps_a_message_is_told_where_it_is_filled_in() {
        assertThat(ReminderDraft.of(MessageProblem.PLACE_NOT_NEUTRAL)).isEqualTo(ContactProblem.REMINDER_NEEDS_ADDRESS);
        assertThat(ReminderDraft.of(MessageProblem.NOT_AGREED)).isEqualTo(ContactProblem.REMINDER_NOT_POSSIBLE);
        assertThat(new ReminderDraft(Channel.SMS, MessageLanguage.SV, "0410-555 010")
                        .message(TOMORROW, "Norra torggatan 1")
                        .place())
                .isEqualTo("Norra torggatan 1");
    }

    @Test
    void a_contact_that_was_had_lies_behind() {
        assertThat(new ContactNote(ContactKind.PHONE, null, true, "").problems(NOW))
                .isEmpty();
        assertThat(new ContactNote(ContactKind.PHONE, null, true, "").orNow(NOW).at())
                .isEqualTo(NOW);
        assertThat(new ContactNote(null, TOMORROW, false, "x".repeat(501)).problems(NOW))
                .containsExactly(ContactProblem.KIND_MISSING, ContactProblem.AT_TO_COME, ContactProblem.NOTE_TOO_LONG);
        assertThat(new ContactNote(ContactKind.VISIT, Instant.parse("2025-11-01T09:00:00Z"), true, "").problems(NOW))
                .containsExactly(ContactProblem.AT_TOO_LONG_AGO);
    }

    @Test
    @Tag("PRO-41")
    void how_somebody_wants_to_be_contacted_has_an_order_and_nobody_else_is_asked_without_a_yes() {
        LocalTime nine = LocalTime.of(9, 0);
        assertThat(new ReachDraft(List.of(Way.SMS, Way.CALL), nine, LocalTime.of(15, 0), "", "", false).problems())
                .isEmpty();
        assertThat(new ReachDraft(List.of(), nine, nine, "x".repeat(501), "Mamma 0410-555 011", false).problems())
                .containsExactly(
                        ContactProblem.WAYS_MISSING,
                        ContactProblem.HOURS_NOT_POSSIBLE,
                        ContactProblem.AVOID_TOO_LONG,
                        ContactProblem.OTHER_WITHOUT_YES);
        assertThat(new ReachDraft(List.of(Way.SMS, Way.SMS), null, nine, "", "Mamma", true).problems())
                .containsExactly(ContactProblem.WAY_TWICE);
    }
}
