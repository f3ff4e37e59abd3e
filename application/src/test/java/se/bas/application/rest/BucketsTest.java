package se.bas.application.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.Account;

class BucketsTest {
    private static final Account SOC = new Account("soc", "1", "", "");
    private static final Account AMF = new Account("amf", "1", "", "");

    private final AtomicLong clock = new AtomicLong(5);
    private final Buckets buckets = new Buckets(clock::get);

    @Test
    void an_account_has_as_many_as_a_minute_gives_and_then_waits() {
        for (int at = 0; at < 6; at++) {
            assertThat(buckets.take(SOC, 6).waitSeconds()).isZero();
        }
        assertThat(buckets.take(SOC, 6)).isEqualTo(new Buckets.Taken(10, true));
        assertThat(buckets.take(SOC, 6)).isEqualTo(new Buckets.Taken(10, false));
        assertThat(buckets.take(AMF, 6).waitSeconds()).isZero();
    }

    @Test
    void it_fills_up_steadily() {
        for (int at = 0; at < 6; at++) {
            buckets.take(SOC, 6);
        }
        clock.addAndGet(TimeUnit.SECONDS.toNanos(4));
        assertThat(buckets.take(SOC, 6)).isEqualTo(new Buckets.Taken(6, true));
        clock.addAndGet(TimeUnit.SECONDS.toNanos(6));
        assertThat(buckets.take(SOC, 6).waitSeconds()).isZero();
        assertThat(buckets.take(SOC, 6).firstRefusal()).isTrue();
        clock.addAndGet(TimeUnit.HOURS.toNanos(1));
        for (int at = 0; at < 6; at++) {
            assertThat(buckets.take(SOC, 6).waitSeconds()).isZero();
        }
        assertThat(buckets.take(SOC, 6).waitSeconds()).isPositive();
    }

    @Test
    void of_none_a_minute_there_is_never_one() {
        assertThat(buckets.take(SOC, 0)).isEqualTo(new Buckets.Taken(60, true));
    }
}
