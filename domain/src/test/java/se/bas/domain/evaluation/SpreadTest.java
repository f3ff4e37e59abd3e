package se.bas.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("UIX-12")
class SpreadTest {
    private static List<Integer> numbers(String words) {
        return Arrays.stream(words.split(" ")).map(Integer::valueOf).toList();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({
        "7, 7.0, 7.0, 7.0",
        "10 20, 12.5, 15.0, 17.5",
        "30 10 20, 15.0, 20.0, 25.0",
        "1 2 3 4, 1.8, 2.5, 3.3",
        "5 4 3 2 1, 2.0, 3.0, 4.0",
        "0 0 0 90, 0.0, 0.0, 22.5",
        "14 3 60 21 35 28, 15.8, 24.5, 33.3"
    })
    void the_middle_and_the_quarters_are_a_spreadsheets(String words, String lower, String median, String upper) {
        Spread spread = Spread.of(numbers(words)).orElseThrow();
        assertThat(spread)
                .isEqualTo(new Spread(
                        numbers(words).size(), new BigDecimal(lower), new BigDecimal(median), new BigDecimal(upper)));
    }

    @Test
    void of_nobody_there_is_none() {
        assertThat(Spread.of(List.of())).isEmpty();
    }

    @Test
    void large_numbers_do_not_run_over() {
        assertThat(Spread.of(Stream.of(0, Integer.MAX_VALUE).toList())
                        .orElseThrow()
                        .median())
                .isEqualTo(new BigDecimal("1073741823.5"));
    }
}
