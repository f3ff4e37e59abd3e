package se.bas.domain.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.domain.outbox.MessageDraft.Recipient;

@Tag("UIX-09")
@Tag("CON-41")
class MessageDraftTest {
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final Recipient WILLING = new Recipient(true, false, false);

    private static MessageDraft talk(@Nullable Instant at, String place, String phone) {
        return new MessageDraft(MessageTemplate.TIME_FOR_TALK, MessageLanguage.SV, Channel.SMS, at, place, phone);
    }

    @Test
    void a_whole_one_can_be_sent() {
        assertThat(talk(NOON.plusSeconds(3600), "Storgatan 12", "0410-73 30 00")
                        .problems(WILLING, true, QuietHours.USUAL, NOON))
                .isEmpty();
    }

    @Test
    void everything_that_is_missing_is_said() {
        assertThat(new MessageDraft(null, null, null, null, "", "").problems(WILLING, true, QuietHours.USUAL, NOON))
                .containsExactly(
                        MessageProblem.TEMPLATE_MISSING,
                        MessageProblem.LANGUAGE_MISSING,
                        MessageProblem.CHANNEL_MISSING,
                        MessageProblem.PHONE_MISSING);
        assertThat(talk(null, "", "").problems(WILLING, true, QuietHours.USUAL, NOON))
                .containsExactly(MessageProblem.AT_MISSING, MessageProblem.PLACE_MISSING, MessageProblem.PHONE_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  false, false, true,  ",
        "false, false, false, true,  NOT_AGREED",
        "true,  true,  false, true,  PROTECTED",
        "true,  false, true,  true,  DECEASED",
        "true,  false, false, false, CHANNEL_OFF",
        "false, true,  true,  false, PROTECTED"
    })
    void who_may_not_be_written_to_is_not(
            boolean agreed, boolean secret, boolean deceased, boolean open, @Nullable MessageProblem problem) {
        var found = talk(NOON.plusSeconds(3600), "Storgatan 12", "0410-73 30 00")
                .problems(new Recipient(agreed, secret, deceased), open, QuietHours.USUAL, NOON);
        if (problem == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsExactly(problem);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Storgatan 12", "Storgatan 12 B", "Västra Kajen 3, Trelleborg", "Östra Kyrkogatan 1040", "S:t"})
    void a_street_and_a_number_are_a_place(String place) {
        boolean street = !place.equals("S:t");
        assertThat(talk(NOON.plusSeconds(3600), place, "0410-73 30 00").problems(WILLING, true, QuietHours.USUAL, NOON))
                .isEqualTo(street ? List.of() : List.of(MessageProblem.PLACE_NOT_AN_ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beroendemottagningen, Storgatan 12",
                "Socialkontoret 3",
                "Öppenvården Storgatan 12",
                "AF Storgatan 1",
                "Rehabgatan 1",
                "ALKOHOLKLINIKEN 2"
            })
    void what_says_what_kind_of_place_it_is_is_refused(String place) {
        assertThat(talk(NOON.plusSeconds(3600), place, "0410-73 30 00").problems(WILLING, true, QuietHours.USUAL, NOON))
                .containsExactly(MessageProblem.PLACE_NOT_NEUTRAL);
    }

    @Test
    void a_time_that_comes_before_the_message_is_refused() {
        Instant evening = Instant.parse("2026-11-23T20:00:00Z");
        Instant seven = Instant.parse("2026-11-24T06:00:00Z");
        assertThat(talk(seven, "Storgatan 12", "0410-73 30 00").problems(WILLING, true, QuietHours.USUAL, evening))
                .containsExactly(MessageProblem.AT_TOO_SOON);
        assertThat(talk(NOON.plusSeconds(400L * 86_400), "Storgatan 12", "0410-73 30 00")
                        .problems(WILLING, true, QuietHours.USUAL, NOON))
                .containsExactly(MessageProblem.AT_TOO_FAR);
    }

    @Test
    void an_agency_can_let_the_evening_begin_earlier_and_the_morning_end_later() {
        Instant seven = Instant.parse("2026-11-23T18:00:00Z");
        QuietHours quiet = new QuietHours(18, 9);
        assertThat(MessageDraft.notBefore(QuietHours.USUAL, seven)).isEqualTo(seven.plus(MessageDraft.GRACE));
        assertThat(MessageDraft.notBefore(quiet, seven)).isEqualTo(Instant.parse("2026-11-24T08:00:00Z"));
        assertThat(talk(Instant.parse("2026-11-24T07:30:00Z"), "Storgatan 12", "0410-73 30 00")
                        .problems(WILLING, true, quiet, seven))
                .containsExactly(MessageProblem.AT_TOO_SOON);
        assertThatThrownBy(() -> new QuietHours(8, 8)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_waits_for_its_undo_and_is_worth_nothing_when_the_time_has_come() {
        Instant at = NOON.plusSeconds(3600);
        assertThat(MessageDraft.notBefore(QuietHours.USUAL, NOON)).isAfterOrEqualTo(NOON.plusSeconds(10));
        assertThat(talk(at, "Storgatan 12", "1").worthlessFrom(QuietHours.USUAL, NOON))
                .isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource({
        "SMS, 070-174 06 05, +46701740605",
        "SMS, +46 70 174 06 05, +46701740605",
        "SMS, 0046701740605, +46701740605",
        "SMS, ring mig, ",
        "SMS, 12, ",
        "MAIL, robin@exempel.se, robin@exempel.se",
        "MAIL, robin, ",
        "MAIL, 'a@b.se,c@d.se', ",
        "MAIL, '<a@b.se>', "
    })
    void an_address_is_one_address(Channel channel, String typed, @Nullable String stored) {
        WishDraft draft = new WishDraft(channel, WishKind.AGREED, typed);
        assertThat(draft.problems(false).isEmpty()).isEqualTo(stored != null);
        if (stored != null) {
            assertThat(draft.normal()).isEqualTo(stored);
        }
    }

    @Test
    void after_a_death_nothing_is_agreed_to() {
        assertThat(new WishDraft(Channel.SMS, WishKind.AGREED, "070-174 06 05").problems(true))
                .containsExactly(MessageProblem.DECEASED);
        assertThat(new WishDraft(null, null, "").problems(false))
                .containsExactly(MessageProblem.CHANNEL_MISSING, MessageProblem.WISH_MISSING);
    }
}
