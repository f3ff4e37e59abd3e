package se.bas.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PRO-55")
class OccupancyTest {
    private static final LocalDate FROM = LocalDate.of(2015, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2017, 12, 31);

    private static Passage stay(LocalDate enrolled, @Nullable LocalDate exited) {
        return new Passage(enrolled, null, enrolled, exited, null, false);
    }

    @Test
    void the_projects_three_years_have_1096_days() {
        Occupancy none = Occupancy.of(List.of(), FROM, UNTIL);
        assertThat(none.days()).isEqualTo(1_096);
        assertThat(none.months()).hasSize(36);
        assertThat(none.mean()).isEqualTo(new BigDecimal("0.0"));
        assertThat(none.fewest()).isZero();
        assertThat(none.most()).isZero();
    }

    @Test
    void the_day_of_enrolment_and_the_last_day_both_count() {
        Occupancy one = Occupancy.of(List.of(stay(LocalDate.of(2016, 2, 28), LocalDate.of(2016, 3, 1))), FROM, UNTIL);
        assertThat(one.personDays()).isEqualTo(3);
        assertThat(one.most()).isOne();
        assertThat(one.fewest()).isZero();
        assertThat(Occupancy.of(List.of(stay(FROM, FROM)), FROM, FROM))
                .isEqualTo(new Occupancy(FROM, FROM, 1, 1, 1, List.of(new Occupancy.Month(FROM, 1, 1))));
    }

    @Test
    void who_came_before_and_leaves_later_counts_within_the_period_alone() {
        Occupancy one = Occupancy.of(
                List.of(stay(FROM.minusYears(1), UNTIL.plusYears(1)), stay(FROM.minusYears(1), null)), FROM, UNTIL);
        assertThat(one.personDays()).isEqualTo(2 * 1_096);
        assertThat(one.mean()).isEqualTo(new BigDecimal("2.0"));
        assertThat(one.months()).allSatisfy(month -> assertThat(month.mean()).isEqualTo(new BigDecimal("2.0")));
        assertThat(Occupancy.of(
                                List.of(
                                        stay(UNTIL.plusDays(1), null),
                                        stay(FROM.minusDays(9), FROM.minusDays(1)),
                                        new Passage(FROM, FROM, null, null, null, false)),
                                FROM,
                                UNTIL)
                        .personDays())
                .isZero();
    }

    /** Against counting day by day in the plainest way. */
    @Test
    void it_is_what_counting_every_day_gives() {
        Random random = new Random(55);
        for (int world = 0; world < 200; world++) {
            LocalDate from = FROM.plusDays(random.nextInt(900));
            LocalDate until = from.plusDays(random.nextInt(400));
            List<Passage> all = new ArrayList<>();
            for (int at = random.nextInt(12); at > 0; at--) {
                LocalDate enrolled = FROM.plusDays(random.nextInt(1_300) - 100);
                all.add(stay(enrolled, random.nextInt(3) == 0 ? null : enrolled.plusDays(random.nextInt(300))));
            }
            long total = 0;
            long most = 0;
            long fewest = Long.MAX_VALUE;
            for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
                LocalDate today = day;
                long now = all.stream()
                        .filter(one -> one.enrolled() != null && !one.enrolled().isAfter(today))
                        .filter(one -> one.exited() == null || !one.exited().isBefore(today))
                        .count();
                total += now;
                most = Math.max(most, now);
                fewest = Math.min(fewest, now);
            }
            Occupancy counted = Occupancy.of(all, from, until);
            assertThat(counted.personDays()).isEqualTo(total);
            assertThat(counted.most()).isEqualTo((int) most);
            assertThat(counted.fewest()).isEqualTo((int) fewest);
            assertThat(counted.months().stream()
                            .mapToLong(Occupancy.Month::personDays)
                            .sum())
                    .isEqualTo(total);
            assertThat(counted.months().stream().mapToInt(Occupancy.Month::days).sum())
                    .isEqualTo(counted.days());
        }
    }
}
