package se.bas.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("UIX-05")
class CaseQueryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static CaseQuery read(String typed) {
        return CaseQuery.read(typed, TODAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"200001052380", "0001052380", "000105-2380", "20000105-2380", "20000105 2380", " 000105-2380 "})
    void a_whole_number_is_searched_for_however_it_is_written(String typed) {
        assertThat(read(typed))
                .isInstanceOfSatisfying(
                        CaseQuery.WholeNumber.class,
                        query -> assertThat(query.number().digits()).isEqualTo("200001052380"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000", "000105", "000105-238", "200001052381", "00 01 05", "2000-01-05"})
    void a_part_of_a_number_or_a_wrong_one_is_not(String typed) {
        assertThat(read(typed)).isInstanceOf(CaseQuery.NoNumber.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SOC-2026-0031", "soc-20", "AMF-2026-014", "af-1", "SOC 2026", "soc-", "T26-4KXBZ", "t26-4kxbz"})
    void a_case_number_or_its_start_is_searched_for(String typed) {
        assertThat(read(typed)).isInstanceOf(CaseQuery.CaseNumber.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ro",
                "Robin",
                "robin sandell",
                "Sandell Robin",
                "Anna-Lena",
                "O'Brien",
                "Åsa Öberg",
                "Anna Maria af Ek"
            })
    void a_name_or_its_start_is_searched_for(String typed) {
        assertThat(read(typed)).isInstanceOf(CaseQuery.PersonName.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "R", "7"})
    void one_character_is_waited_with(String typed) {
        assertThat(read(typed)).isInstanceOf(CaseQuery.TooShort.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "återfall i november 2025",
                "alla som har fått ett återfall",
                "missbruk, alkohol",
                "%%",
                "'; drop table note",
                "Robin (SOC)",
                "robin@example.se",
                "Rob*"
            })
    void anything_else_is_not_searched_for(String typed) {
        assertThat(read(typed)).isInstanceOf(CaseQuery.FreeText.class);
    }
}
