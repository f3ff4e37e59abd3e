package se.bas.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bas.domain.edition.EditionState.Version;

/** Of those whose day has come and that were not taken back, the one with the latest day is in force; of one day, the last. */
@Tag("IDA-06")
class EditionStateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final List<Integer> DAYS = List.of(-30, -1, 0, 1, 30);

    @ParameterizedTest
    @CsvSource({
        "-1, false, IN_FORCE",
        "0, false, IN_FORCE",
        "1, false, COMING",
        "-1, true, WITHDRAWN",
        "0, true, WITHDRAWN",
        "1, true, WITHDRAWN"
    })
    void one_alone_stands_by_its_day_and_by_whether_it_was_taken_back(int from, boolean back, EditionState state) {
        Version version = new Version(1, TODAY.plusDays(from), back);
        assertThat(EditionState.of(version, List.of(version), TODAY)).isEqualTo(state);
    }

    /** Every combination of three versions, their days and withdrawals, against the rule said in other words. */
    @Test
    void of_three_the_rule_decides_in_every_combination() {
        List<Version> firsts = versions(1);
        for (Version first : firsts) {
            for (Version second : versions(2)) {
                for (Version third : versions(3)) {
                    check(List.of(third, second, first));
                }
            }
        }
        assertThat(firsts).hasSize(2 * DAYS.size());
    }

    private static void check(List<Version> all) {
        Optional<Version> winner = Optional.empty();
        for (Version one : all) {
            boolean counts = !one.withdrawn() && one.from().compareTo(TODAY) <= 0;
            boolean better = winner.isEmpty()
                    || one.from().isAfter(winner.get().from())
                    || (one.from().equals(winner.get().from())
                            && one.number() > winner.get().number());
            if (counts && better) {
                winner = Optional.of(one);
            }
        }
        assertThat(EditionState.inForce(all, TODAY)).isEqualTo(winner);
        for (Version one : all) {
            EditionState expected = one.withdrawn()
                    ? EditionState.WITHDRAWN
                    : one.from().compareTo(TODAY) > 0
                            ? shadowed(one, all) ? EditionState.OVER : EditionState.COMING
                            : winner.equals(Optional.of(one)) ? EditionState.IN_FORCE : EditionState.OVER;
            assertThat(EditionState.of(one, all, TODAY)).as(all.toString()).isEqualTo(expected);
        }
    }

    /** Another of the same day was written after it. */
    private static boolean shadowed(Version one, List<Version> all) {
        return all.stream()
                .anyMatch(other ->
                        !other.withdrawn() && other.from().equals(one.from()) && other.number() > one.number());
    }

    private static List<Version> versions(int number) {
        List<Version> all = new ArrayList<>();
        for (int day : DAYS) {
            all.add(new Version(number, TODAY.plusDays(day), false));
            all.add(new Version(number, TODAY.plusDays(day), true));
        }
        return all;
    }

    @Test
    void before_the_first_there_is_none() {
        assertThat(EditionState.inForce(List.of(), TODAY)).isEmpty();
    }
}
