package se.bas.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.domain.casework.PersonalNumber.Problem;
import se.bas.domain.casework.PersonalNumber.Reading;

class PersonalNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static PersonalNumber number(String typed, LocalDate today) {
        assertThat(PersonalNumber.read(typed, today)).isInstanceOf(Reading.Valid.class);
        return ((Reading.Valid) PersonalNumber.read(typed, today)).number();
    }

    private static Problem problem(String typed) {
        assertThat(PersonalNumber.read(typed, TODAY)).isInstanceOf(Reading.Invalid.class);
        return ((Reading.Invalid) PersonalNumber.read(typed, TODAY)).problem();
    }

    @ParameterizedTest
    @Tag("PNR-01")
    @Tag("PNR-04")
    @CsvSource({
        "900101-2385, 199001012385, 36",
        "9001012385, 199001012385, 36",
        "19900101 2385, 199001012385, 36",
        "199001012385, 199001012385, 36",
        "19900101-2385, 199001012385, 36",
        "900101+2385, 189001012385, 136",
        "000229-2399, 200002292399, 26",
        "260301-9809, 202603019809, 0",
        "260301+9809, 192603019809, 100"
    })
    void reads_what_people_write(String typed, String digits, int age) {
        assertThat(number(typed, TODAY).digits()).isEqualTo(digits);
        assertThat(number(typed, TODAY).age(TODAY)).isEqualTo(age);
    }

    @Test
    @Tag("PNR-05")
    void a_coordination_number_has_sixty_added_to_its_day() {
        PersonalNumber number = number("202201612393", TODAY);
        assertThat(number.type()).isEqualTo(PersonalNumber.Type.COORDINATION);
        assertThat(number.birthDate()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(number("199001012385", TODAY).type()).isEqualTo(PersonalNumber.Type.PERSONAL);
        assertThat(number("220161-2393", TODAY)).isEqualTo(number);
    }

    @ParameterizedTest
    @Tag("PNR-06")
    @CsvSource({
        "199001012384, CHECK_DIGIT",
        "199002302385, DATE",
        "199013012385, DATE",
        "199001002385, DATE",
        "199001602385, DATE",
        "1990010-12385, FORMAT",
        "abc, FORMAT",
        "'', FORMAT",
        "90010-12385, FORMAT",
        "199001012385x, FORMAT",
        "199001010001, SERIAL",
        "202611232380, IN_THE_FUTURE"
    })
    void says_what_is_wrong(String typed, Problem problem) {
        assertThat(problem(typed)).isEqualTo(problem);
    }

    @Test
    @Tag("PNR-02")
    void exactly_one_check_digit_is_right() {
        assertThat(IntStream.range(0, 10)
                        .filter(digit -> PersonalNumber.read("19900101238" + digit, TODAY) instanceof Reading.Valid))
                .containsExactly(5);
    }

    @Test
    @Tag("PNR-03")
    void plus_takes_the_place_of_minus_from_the_year_one_turns_a_hundred() {
        PersonalNumber number = number("192603019809", TODAY);
        assertThat(number.written(LocalDate.of(2025, 12, 31))).isEqualTo("260301-9809");
        assertThat(number.written(LocalDate.of(2026, 1, 1))).isEqualTo("260301+9809");
        assertThat(number("260301-9809", LocalDate.of(2025, 12, 31)).digits()).isEqualTo("192603019809");
        assertThat(number("260301+9809", LocalDate.of(2026, 1, 1)).digits()).isEqualTo("192603019809");
    }

    @Test
    @Tag("PNR-04")
    void ten_digits_with_minus_are_the_latest_birth_date_that_is_not_in_the_future() {
        LocalDate theDay = LocalDate.of(2026, 3, 1);
        assertThat(number("260301-9809", theDay).digits()).isEqualTo("202603019809");
        assertThat(number("260301-9809", theDay.minusDays(1)).digits()).isEqualTo("192603019809");
        assertThat(number("260301-9809", LocalDate.of(2026, 2, 15)).digits()).isEqualTo("192603019809");
    }

    @Test
    void twelve_digits_take_a_plus_only_from_the_age_of_a_hundred() {
        assertThat(number("19260301+9809", TODAY).digits()).isEqualTo("192603019809");
        assertThat(problem("19900101+2385")).isEqualTo(Problem.FORMAT);
    }

    @ParameterizedTest
    @Tag("PNR-10")
    @ValueSource(
            strings = {
                "199006022397", "199107172380", "199610202385", "200001052380", "199312172381", "200001022391",
                "200001032382", "200001042399", "199312162390", "199007212393", "199007282388", "199007302384",
                "199705162387", "198705212382", "198808112380", "199001252387", "199212252382", "199504242398",
                "199710182396", "199912282382", "200002262384"
            })
    void every_test_number_of_the_tax_agency_is_valid(String digits) {
        assertThat(PersonalNumber.stored(digits)).isEqualTo(number(digits, TODAY));
        assertThat(PersonalNumber.stored(digits)).hasSameHashCodeAs(number(digits, TODAY));
    }

    @Test
    @Tag("PNR-09")
    void shows_itself_masked_or_not_at_all() {
        PersonalNumber number = number("199001012385", TODAY);
        assertThat(number.masked()).isEqualTo("19900101-****");
        assertThat(number.toString()).doesNotContain("1990").doesNotContain("2385");
        assertThat(number).isNotEqualTo(number("199006022397", TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9001012385", "199001012384", "", "19900101-2385"})
    void stores_nothing_but_twelve_right_digits(String digits) {
        assertThatThrownBy(() -> PersonalNumber.stored(digits)).isInstanceOf(IllegalArgumentException.class);
    }
}
