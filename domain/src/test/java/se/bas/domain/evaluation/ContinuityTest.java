package se.bas.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PRO-07")
class ContinuityTest {
    @Test
    void who_kept_theirs_is_counted_and_so_is_every_change() {
        Continuity counted = Continuity.of(List.of(0, 0, 1, 3, 0, 0));
        assertThat(counted).isEqualTo(new Continuity(6, 4, 4));
        assertThat(counted.each()).contains(new BigDecimal("0.67"));
    }

    @Test
    void of_nobody_there_is_no_mean() {
        assertThat(Continuity.of(List.of()).each()).isEmpty();
    }
}
