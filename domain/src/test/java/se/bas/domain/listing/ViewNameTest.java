package se.bas.domain.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("UIX-13")
class ViewNameTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @ValueSource(strings = {"Tysta i en månad", "  Nya  ", "Möte 2026-12-01", "7", "Ärende SOC-2026-0031"})
    void what_says_how_a_list_looks_can_be_a_name(String text) {
        assertThat(new ViewName(text).problem(TODAY)).isEmpty();
    }

    @Test
    void it_is_one_line_without_anything_around_it() {
        assertThat(new ViewName(" Tysta \n ärenden ").text()).isEqualTo("Tysta ärenden");
    }

    @Test
    void there_must_be_one() {
        assertThat(new ViewName(" \t ").problem(TODAY)).contains(SavedViewProblem.NAME_MISSING);
    }

    @Test
    void it_is_short() {
        assertThat(new ViewName("a".repeat(ViewName.LONGEST)).problem(TODAY)).isEmpty();
        assertThat(new ViewName("a".repeat(ViewName.LONGEST + 1)).problem(TODAY))
                .contains(SavedViewProblem.NAME_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20000105-2380", "Robin 000105-2380", "200001052380", "000105+2380 i dag"})
    @Tag("PNR-09")
    void no_personal_identity_number_is_in_it(String text) {
        assertThat(new ViewName(text).problem(TODAY)).contains(SavedViewProblem.NUMBER_IN_NAME);
    }

    @Test
    void it_tells_nothing_by_itself() {
        assertThat(new ViewName("Robins").toString()).doesNotContain("Robin");
    }
}
