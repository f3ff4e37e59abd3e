package se.bas.domain.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bas.domain.employer.OrganisationNumber.Reading;

@Tag("PRO-10")
class OrganisationNumberTest {
    @ParameterizedTest
    @CsvSource({
        "299999-0019",
        "2999990019",
        "299999 0019",
        "16299999-0019",
        "162999990019",
        "' 299999-0019 '",
    })
    void a_number_is_read_as_people_write_it(String typed) {
        assertThat(OrganisationNumber.read(typed)).isEqualTo(new Reading.Valid(new OrganisationNumber("2999990019")));
        assertThat(new OrganisationNumber("2999990019").written()).isEqualTo("299999-0019");
    }

    @ParameterizedTest
    @CsvSource({
        "'', NUMBER_MISSING",
        "'  ', NUMBER_MISSING",
        "299999-0018, NUMBER_CHECK_DIGIT",
        "299999-001, NUMBER_FORM",
        "299999-00198, NUMBER_FORM",
        "17299999-0019, NUMBER_FORM",
        "SE299999001901, NUMBER_FORM",
        "2999-990019, NUMBER_FORM",
        "900101-2385, NUMBER_PERSONAL",
        "19900101-2385, NUMBER_PERSONAL",
        "900161-2386, NUMBER_PERSONAL",
        "551201-0000, NUMBER_PERSONAL",
    })
    void anything_else_is_refused_with_the_reason(String typed, EmployerProblem problem) {
        assertThat(OrganisationNumber.read(typed)).isEqualTo(new Reading.Invalid(problem));
    }

    @Test
    void every_single_wrong_digit_is_found() {
        String good = "2999990019";
        IntStream.range(4, good.length())
                .forEach(at -> IntStream.range(0, 10)
                        .filter(digit -> digit != good.charAt(at) - '0')
                        .mapToObj(digit -> good.substring(0, at) + digit + good.substring(at + 1))
                        .forEach(wrong -> assertThat(OrganisationNumber.read(wrong))
                                .as(wrong)
                                .isEqualTo(new Reading.Invalid(EmployerProblem.NUMBER_CHECK_DIGIT))));
    }

    @Test
    void of_each_nine_digits_exactly_one_tenth_makes_a_number() {
        for (int serial = 0; serial < 500; serial++) {
            String nine = "559999%03d".formatted(serial);
            assertThat(IntStream.range(0, 10)
                            .filter(last -> OrganisationNumber.read(nine + last) instanceof Reading.Valid)
                            .count())
                    .isEqualTo(1);
        }
    }
}
