package se.bas.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.domain.handover.WishStatus.ANSWERED;
import static se.bas.domain.handover.WishStatus.ASKED;
import static se.bas.domain.handover.WishStatus.DECLINED;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How it stands with a wish, by all that one side can have. */
@Tag("PRO-06")
class WishStatusTest {
    private static final Instant ASKING = Instant.parse("2026-11-30T10:00:00Z");
    private static final Instant BEFORE = ASKING.minusSeconds(1);
    private static final Instant AFTER = ASKING.plusSeconds(1);

    @Test
    void it_is_asked_until_it_was_declined_or_something_was_proposed_since() {
        assertThat(WishStatus.of(ASKING, null, null)).isEqualTo(ASKED);
        assertThat(WishStatus.of(ASKING, null, BEFORE)).isEqualTo(ASKED);
        assertThat(WishStatus.of(ASKING, null, ASKING)).isEqualTo(ANSWERED);
        assertThat(WishStatus.of(ASKING, null, AFTER)).isEqualTo(ANSWERED);
        assertThat(WishStatus.of(ASKING, AFTER, null)).isEqualTo(DECLINED);
        assertThat(WishStatus.of(ASKING, AFTER, BEFORE)).isEqualTo(DECLINED);
        // Whoever thinks better of it proposes after all.
        assertThat(WishStatus.of(ASKING, AFTER, AFTER)).isEqualTo(ANSWERED);
    }
}
