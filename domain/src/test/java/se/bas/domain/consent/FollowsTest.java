package se.bas.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowsTest {
    private static final ConsentId EARLIER = new ConsentId(new UUID(10, 1));

    @ParameterizedTest
    @EnumSource(ConsentStatus.class)
    @Tag("CON-16")
    @Tag("CON-23")
    void what_was_registered_in_error_is_corrected_and_everything_else_renewed(ConsentStatus status) {
        boolean annulled = status == ConsentStatus.ANNULLED;
        assertThat(new Follows.Corrects(EARLIER).possibleAfter(status)).isEqualTo(annulled);
        assertThat(new Follows.Renews(EARLIER).possibleAfter(status)).isEqualTo(!annulled);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 499, 500})
    @Tag("CON-23")
    void a_reason_has_ten_to_five_hundred_characters(int length) {
        String text = "å".repeat(length);
        assertThat(AnnulmentReason.of("  " + text + "\n")).contains(new AnnulmentReason(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 501})
    @Tag("CON-23")
    void any_other_is_none(int length) {
        String text = "å".repeat(length);
        assertThat(AnnulmentReason.of(text + "     ")).isEmpty();
        assertThat(AnnulmentReason.of(null)).isEmpty();
        assertThatThrownBy(() -> new AnnulmentReason(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
