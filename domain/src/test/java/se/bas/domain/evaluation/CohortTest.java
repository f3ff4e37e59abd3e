package se.bas.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.bas.domain.participation.ExitReason;

class CohortTest {
    private static final LocalDate FROM = LocalDate.of(2015, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2017, 12, 31);
    private static final LocalDate TALK = LocalDate.of(2016, 3, 1);

    private static Passage passage(@Nullable LocalDate declined, @Nullable LocalDate enrolled) {
        return new Passage(TALK, declined, enrolled, null, null, false);
    }

    private static Passage left(LocalDate day, ExitReason reason, boolean plan) {
        return new Passage(TALK, null, TALK, day, reason, plan);
    }

    @ParameterizedTest
    @EnumSource(ExitReason.class)
    @Tag("PRO-50")
    void an_exit_is_counted_under_what_it_was(ExitReason reason) {
        Part part = Part.valueOf(reason.group().name());
        assertThat(Cohort.of(List.of(left(TALK, reason, false)), FROM, UNTIL).of(part))
                .isOne();
    }

    @Test
    @Tag("PRO-01")
    void who_says_no_is_a_talk_and_no_participant() {
        Cohort cohort = Cohort.of(List.of(passage(TALK, null), passage(null, TALK), passage(null, null)), FROM, UNTIL);
        assertThat(cohort.talks()).isEqualTo(3);
        assertThat(cohort.enrolled()).isOne();
        assertThat(cohort.of(Part.DECLINED)).isOne();
        assertThat(cohort.of(Part.UNDECIDED)).isOne();
        assertThat(cohort.of(Part.ACTIVE)).isOne();
    }

    @Test
    void things_are_counted_as_they_stood_on_the_last_day() {
        Passage later = left(UNTIL.plusDays(1), ExitReason.WORK_REGULAR, true);
        assertThat(Cohort.of(List.of(later), FROM, UNTIL).of(Part.ACTIVE)).isOne();
        assertThat(Cohort.of(List.of(later), FROM, UNTIL.plusDays(1)).of(Part.WORK))
                .isOne();
        Passage enrolledLater = new Passage(UNTIL, null, UNTIL.plusDays(1), null, null, false);
        assertThat(Cohort.of(List.of(enrolledLater), FROM, UNTIL).of(Part.UNDECIDED))
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({"2014-12-31, 0", "2015-01-01, 1", "2017-12-31, 1", "2018-01-01, 0"})
    void the_day_of_the_talk_decides_whose_time_it_is(LocalDate talk, int counted) {
        Passage one = new Passage(talk, null, talk, null, null, false);
        assertThat(Cohort.of(List.of(one), FROM, UNTIL).talks()).isEqualTo(counted);
        assertThat(Cohort.of(List.of(new Passage(null, null, null, null, null, false)), FROM, UNTIL)
                        .talks())
                .isZero();
    }

    @Test
    void plans_are_counted_of_those_who_left_without_supporting_themselves() {
        Cohort cohort = Cohort.of(
                List.of(
                        left(TALK, ExitReason.WORK_REGULAR, true),
                        left(TALK, ExitReason.RELAPSE, true),
                        left(TALK, ExitReason.OTHER, false)),
                FROM,
                UNTIL);
        assertThat(cohort.planWithAf()).isOne();
        assertThat(cohort.of(Measure.PLAN_WITH_AF.base())).isEqualTo(2);
    }

    /** The vectors N1–N9. */
    @ParameterizedTest
    @CsvSource({
        "47, 53, 1, 88.7", "41, 47, 0, 87", "41, 47, 1, 87.2", "21, 47, 1, 44.7", "22, 47, 0, 47", "22, 47, 1, 46.8",
        "21, 26, 1, 80.8", "22, 26, 1, 84.6", "0, 22, 0, 0", "1, 8, 2, 12.50", "1, 200, 1, 0.5", "1, 2000, 1, 0.1",
        "1, 3, 1, 33.3", "2, 3, 1, 66.7", "0, 0, 1,"
    })
    @Tag("NUM-01")
    void per_cent_is_of_the_exact_ratio_and_half_up(
            int numerator, int denominator, int decimals, @Nullable BigDecimal percent) {
        assertThat(new Ratio(numerator, denominator).percent(decimals).orElse(null))
                .isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "41, 47, 75, true",
        "3, 4, 75, true",
        "2, 4, 75, false",
        "0, 22, 75, false",
        "22, 47, 25, true",
        "0, 0, 25,"
    })
    void a_goal_is_met_by_the_exact_ratio(int numerator, int denominator, int goal, @Nullable Boolean met) {
        assertThat(new Ratio(numerator, denominator).meets(goal).orElse(null)).isEqualTo(met);
    }

    @Test
    @Tag("NUM-02")
    void the_bases_are_as_the_reports_have_them() {
        Cohort bas = new Cohort(
                Map.of(
                        Part.DECLINED, 6,
                        Part.WORK, 21,
                        Part.STUDY, 1,
                        Part.NOT_CARRIED_THROUGH, 21,
                        Part.OTHER, 1,
                        Part.ACTIVE, 3),
                0);
        assertThat(bas.talks()).isEqualTo(53);
        assertThat(bas.enrolled()).isEqualTo(47);
        assertThat(bas.of(Measure.ENROLLED.base())).isEqualTo(53);
        assertThat(bas.of(Measure.ENROLLED.counted())).isEqualTo(47);
        assertThat(bas.of(Measure.PLACED.base())).isEqualTo(47);
        assertThat(bas.of(Measure.WORK.counted())).isEqualTo(21);
        assertThat(bas.of(Measure.SELF_SUPPORTING.counted())).isEqualTo(22);
        assertThat(bas.of(Measure.WORK_OF_CARRIED_THROUGH.base())).isEqualTo(26);
        assertThat(bas.of(Measure.SELF_SUPPORTING_OF_CARRIED_THROUGH.base())).isEqualTo(26);
        assertThat(bas.of(Measure.PLAN_WITH_AF.base())).isEqualTo(22);
        assertThat(Measure.goals()).containsExactly(Measure.PLACED, Measure.SELF_SUPPORTING, Measure.PLAN_WITH_AF);
    }

    @Test
    @Tag("NUM-02")
    void what_was_published_stands_beside_the_projects_own_period_alone() {
        assertThat(Published.of(Measure.WORK_OF_CARRIED_THROUGH, Published.FROM, Published.UNTIL))
                .hasValueSatisfying(said -> {
                    assertThat(said.text()).contains("80,7");
                    assertThat(said.source()).isEqualTo(Published.Source.FINAL_REPORT);
                });
        assertThat(Published.of(Measure.WORK, Published.FROM, Published.UNTIL.plusDays(1)))
                .isEmpty();
        assertThat(Published.of(Measure.WORK, Published.FROM.plusDays(1), Published.UNTIL))
                .isEmpty();
        assertThat(Published.of(Measure.ENROLLED, Published.FROM, Published.UNTIL))
                .isEmpty();
    }

    /** Whatever the counts: nothing small is shown, and no part that is hidden is told by the others. */
    @Test
    @Tag("GDP-14")
    void what_is_hidden_is_not_told_by_the_rest() {
        Random random = new Random(14);
        for (int world = 0; world < 5_000; world++) {
            Map<Part, Integer> parts = new EnumMap<>(Part.class);
            for (Part part : Part.values()) {
                parts.put(part, random.nextInt(3) == 0 ? 0 : random.nextInt(12));
            }
            Cohort cohort = new Cohort(parts, 0);
            Set<Part> hidden = SmallCounts.hidden(cohort);
            for (Part part : Part.values()) {
                assertThat(SmallCounts.small(cohort.of(part)) && !hidden.contains(part))
                        .isFalse();
            }
            for (boolean enrolled : List.of(true, false)) {
                List<Part> shown = new ArrayList<>(EnumSet.allOf(Part.class));
                shown.removeIf(part -> part.enrolled() != enrolled || hidden.contains(part));
                List<Part> kept = new ArrayList<>(hidden);
                kept.removeIf(part -> part.enrolled() != enrolled);
                boolean others = shown.stream().anyMatch(part -> cohort.of(part) > 0);
                assertThat(kept.size() == 1 && others).isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "4, true", "5, false"})
    @Tag("GDP-14")
    void one_to_four_are_small(int count, boolean small) {
        assertThat(SmallCounts.small(count)).isEqualTo(small);
    }
}
