package se.bas.application.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No page goes on showing what has changed: not because of when it was told, nor because nobody could tell it. */
@Tag("CON-30")
class ChangesTest {
    private static final Topic ROBIN = new Topic("a1");
    private static final Topic SOMEBODY_ELSE = new Topic("b2");
    private static final Duration DAY = Duration.ofDays(1);

    private final AtomicInteger asked = new AtomicInteger();
    private long now = 5;
    private boolean full;
    private final Changes changes = new Changes(this::run, () -> now);
    private Watch page = changes.watch(0, () -> {});

    private void run(Runnable again) {
        if (full) {
            throw new RejectedExecutionException();
        }
        again.run();
    }

    @BeforeEach
    void a_page_that_asked_and_shows_robin() {
        changes.hears(true);
        page.close();
        page = changes.watch(changes.mark(), asked::incrementAndGet);
        ask(DAY);
    }

    private void ask(Duration fresh) {
        page.asking();
        page.shows(Set.of(ROBIN), fresh);
    }

    private void passes(Duration time) {
        now += time.toNanos();
        changes.tick();
    }

    @Test
    void a_page_asks_when_what_it_is_about_has_changed_and_not_otherwise() {
        changes.heard(SOMEBODY_ELSE);
        passes(Duration.ofHours(1));
        assertThat(asked).hasValue(0);
        changes.heard(ROBIN);
        assertThat(asked).hasValue(1);
    }

    @Test
    void much_that_is_told_at_once_is_asked_once_and_what_is_told_later_again() {
        changes.heard(ROBIN);
        changes.heard(ROBIN);
        changes.heard(ROBIN);
        assertThat(asked).hasValue(1);
        page.asking();
        changes.heard(ROBIN);
        assertThat(asked).hasValue(2);
    }

    @Test
    void what_is_told_between_asking_and_showing_is_not_lost() {
        Watch late = changes.watch(changes.mark(), asked::incrementAndGet);
        late.asking();
        changes.heard(ROBIN);
        asked.set(0);
        late.shows(Set.of(ROBIN), DAY);
        assertThat(asked).hasValue(1);
    }

    @Test
    void what_was_told_before_asking_is_not_asked_again() {
        changes.heard(ROBIN);
        asked.set(0);
        ask(DAY);
        assertThat(asked).hasValue(0);
    }

    @Test
    void more_than_can_be_remembered_counts_as_told() {
        Watch late = changes.watch(changes.mark(), asked::incrementAndGet);
        late.asking();
        for (int other = 0; other < 5000; other++) {
            changes.heard(SOMEBODY_ELSE);
        }
        late.shows(Set.of(ROBIN), DAY);
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_node_that_does_not_hear_lets_every_page_ask_every_other_second() {
        changes.hears(false);
        passes(Duration.ofMillis(1900));
        assertThat(asked).hasValue(0);
        passes(Duration.ofMillis(200));
        assertThat(asked).hasValue(1);
        ask(DAY);
        passes(Duration.ofSeconds(2));
        assertThat(asked).hasValue(2);
    }

    @Test
    void a_node_that_hears_again_lets_every_page_ask_at_once() {
        changes.hears(false);
        changes.hears(false);
        changes.hears(true);
        assertThat(asked).hasValue(1);
        ask(DAY);
        changes.hears(true);
        assertThat(asked).hasValue(1);
    }

    @Test
    void what_was_asked_while_the_node_did_not_hear_is_asked_again() {
        changes.hears(false);
        long mark = changes.mark();
        changes.hears(true);
        asked.set(0);
        Watch late = changes.watch(mark, asked::incrementAndGet);
        late.shows(Set.of(ROBIN), DAY);
        assertThat(asked).hasValue(1);
    }

    @Test
    @Tag("CON-11")
    @Tag("CON-24")
    void a_page_asks_when_its_answer_does_not_hold_any_longer() {
        ask(Duration.ofMinutes(3));
        passes(Duration.ofSeconds(179));
        assertThat(asked).hasValue(0);
        passes(Duration.ofSeconds(1));
        assertThat(asked).hasValue(1);
        page.asking();
        passes(Duration.ofSeconds(5));
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_page_that_could_not_ask_tries_again() {
        page.asking();
        page.failed();
        passes(Duration.ofSeconds(2));
        assertThat(asked).hasValue(1);
        ask(DAY);
        passes(Duration.ofSeconds(2));
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_page_that_there_is_no_thread_for_is_not_forgotten() {
        full = true;
        changes.heard(ROBIN);
        assertThat(asked).hasValue(0);
        full = false;
        passes(Duration.ofSeconds(2));
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_page_that_goes_on_to_something_else_watches_that() {
        page.asking();
        page.shows(Set.of(SOMEBODY_ELSE), DAY);
        changes.heard(ROBIN);
        assertThat(asked).hasValue(0);
        changes.heard(SOMEBODY_ELSE);
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_page_that_was_closed_is_left_alone() {
        page.close();
        page.shows(Set.of(ROBIN), DAY);
        changes.heard(ROBIN);
        changes.hears(false);
        passes(Duration.ofDays(2));
        changes.hears(true);
        assertThat(asked).hasValue(0);
        assertThat(changes.watching()).isZero();
    }

    @Test
    void a_topic_tells_nothing() {
        assertThat(ROBIN.toString()).isEqualTo("topic");
    }
}
