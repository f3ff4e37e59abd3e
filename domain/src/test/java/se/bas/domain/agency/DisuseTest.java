package se.bas.domain.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("IDA-08")
class DisuseTest {
    @ParameterizedTest
    @CsvSource({
        // first day, counts from, last used; since, last day
        "2026-01-01, 2026-01-01,           , 2026-01-01, 2026-04-01",
        "2026-03-01, 2026-01-01,           , 2026-03-01, 2026-05-30",
        "2026-01-01, 2026-03-01,           , 2026-03-01, 2026-05-30",
        "2026-01-01, 2026-01-01, 2026-02-10, 2026-02-10, 2026-05-11",
        "2015-01-01, 2026-03-01, 2026-02-10, 2026-03-01, 2026-05-30",
        "2026-01-01, 2026-01-01, 2026-01-01, 2026-01-01, 2026-04-01",
        "2027-12-05, 2027-12-05,           , 2027-12-05, 2028-03-04",
    })
    void it_counts_from_the_latest_of_its_first_day_its_approval_and_its_use(
            LocalDate from, LocalDate countsFrom, @Nullable LocalDate usedOn, LocalDate since, LocalDate lastDay) {
        Disuse disuse = Disuse.of(from, countsFrom, usedOn);
        assertThat(disuse).isEqualTo(new Disuse(since, since.equals(usedOn)));
        assertThat(disuse.lastDay()).isEqualTo(lastDay);
    }

    /** Ninety whole days have to go by, so it is the ninety-first on which it ends. */
    @ParameterizedTest
    @CsvSource({
        "0, false, false",
        "75, false, false",
        "76, true, false",
        "89, true, false",
        "90, true, false",
        "91, true, true",
        "400, true, true",
    })
    void so_many_days_after_the_last_use_it_is_told_of_and_it_ends(int days, boolean told, boolean over) {
        LocalDate used = LocalDate.of(2026, 2, 14);
        Disuse disuse = Disuse.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1), used);
        assertThat(disuse.isTold(used.plusDays(days))).isEqualTo(told);
        assertThat(disuse.isOver(used.plusDays(days))).isEqualTo(over);
    }

    @Test
    void it_is_told_of_fourteen_days_before() {
        LocalDate used = LocalDate.of(2026, 1, 1);
        Disuse disuse = new Disuse(used, true);
        assertThat(used.datesUntil(disuse.lastDay().plusDays(1))
                        .filter(disuse::isTold)
                        .findFirst())
                .contains(disuse.lastDay().minusDays(14));
    }
}
