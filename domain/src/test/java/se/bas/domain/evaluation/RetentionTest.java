package se.bas.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.participation.FollowUpOutcome;

@Tag("PRO-51")
@Tag("PRO-52")
@Tag("UIX-12")
class RetentionTest {
    private static final LocalDate EXIT = LocalDate.of(2025, 11, 30);

    private static Leaver leaver(Map<Integer, FollowUpOutcome> outcomes) {
        return new Leaver(EXIT, outcomes);
    }

    @Test
    void of_nobody_there_are_three_lines_of_nothing() {
        assertThat(Retention.of(List.of(), EXIT))
                .containsExactly(new Retention(3, 0, 0, 0), new Retention(6, 0, 0, 0), new Retention(12, 0, 0, 0));
    }

    @Test
    void it_is_time_to_ask_from_the_day_the_months_are_over_and_in_a_short_month_from_its_last() {
        List<Leaver> one = List.of(leaver(Map.of(3, FollowUpOutcome.STILL)));
        assertThat(Retention.of(one, LocalDate.of(2026, 2, 27)).getFirst()).isEqualTo(new Retention(3, 0, 0, 0));
        assertThat(Retention.of(one, LocalDate.of(2026, 2, 28)).getFirst()).isEqualTo(new Retention(3, 1, 1, 1));
        assertThat(Retention.of(one, LocalDate.of(2026, 5, 29)).get(1)).isEqualTo(new Retention(6, 0, 0, 0));
        assertThat(Retention.of(one, LocalDate.of(2026, 5, 30)).get(1)).isEqualTo(new Retention(6, 1, 0, 0));
        assertThat(Retention.of(one, LocalDate.of(2026, 11, 30)).getLast()).isEqualTo(new Retention(12, 1, 0, 0));
    }

    @Test
    void every_outcome_counts_as_what_it_is_and_no_answer_as_none() {
        List<Leaver> all = new ArrayList<>();
        for (FollowUpOutcome outcome : FollowUpOutcome.values()) {
            all.add(leaver(Map.of(6, outcome)));
        }
        all.add(leaver(Map.of()));
        assertThat(Retention.of(all, EXIT.plusYears(1)))
                .containsExactly(new Retention(3, 4, 0, 0), new Retention(6, 4, 2, 1), new Retention(12, 4, 0, 0));
    }
}
