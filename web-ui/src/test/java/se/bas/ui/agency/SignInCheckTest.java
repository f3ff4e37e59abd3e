package se.bas.ui.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("IDA-08")
class SignInCheckTest {
    private static final Duration SILENCE = Duration.ofMinutes(4);

    @ParameterizedTest(name = "Keycloak says {0}, {1} after it last said that it holds: {2}")
    @CsvSource({
        "HOLDS, PT0S, ''",
        "HOLDS, PT4M, ''",
        "HOLDS, PT8H, ''",
        "OVER, PT0S, ELSEWHERE",
        "OVER, PT8H, ELSEWHERE",
        "UNKNOWN, PT0S, ''",
        "UNKNOWN, PT3M59.999S, ''",
        "UNKNOWN, PT4M, UNCONFIRMED",
        "UNKNOWN, PT8H, UNCONFIRMED",
    })
    void a_session_ends_when_its_sign_in_holds_no_more_or_nobody_can_say(
            SignInStanding standing, Duration since, String end) {
        assertThat(SignInCheck.verdict(standing, since, SILENCE).map(Enum::name))
                .isEqualTo(Optional.of(end).filter(why -> !why.isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{}", "{\"active\":\"true\"}", "{\"active\":1}", "{\"active\":tru", "<html>"})
    void what_is_no_answer_is_no_yes(String answer) {
        assertThat(Introspection.standing(answer)).isEqualTo(SignInStanding.UNKNOWN);
    }

    @Test
    void an_answer_is_what_rfc_7662_says() {
        assertThat(Introspection.standing("{\"active\":true,\"sub\":\"x\"}")).isEqualTo(SignInStanding.HOLDS);
        assertThat(Introspection.standing("{\"active\":false}")).isEqualTo(SignInStanding.OVER);
    }

    @Test
    void settings_by_which_a_disabled_account_would_stay_for_longer_than_five_minutes_are_refused() {
        assertThat(SignInCheck.allowed(Duration.ofMinutes(1), Duration.ofMinutes(4)))
                .isTrue();
        assertThat(SignInCheck.allowed(Duration.ofMinutes(1).plusMillis(1), Duration.ofMinutes(4)))
                .isFalse();
        assertThat(SignInCheck.allowed(Duration.ZERO, Duration.ofMinutes(4))).isFalse();
        assertThat(SignInCheck.allowed(Duration.ofSeconds(-1), Duration.ofMinutes(4)))
                .isFalse();
        assertThat(SignInCheck.allowed(Duration.ofMinutes(1), Duration.ofSeconds(-1)))
                .isFalse();
    }
}
