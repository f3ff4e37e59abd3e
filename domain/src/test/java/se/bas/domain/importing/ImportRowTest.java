package se.bas.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.bas.domain.casework.IdentityLevel;
import se.bas.domain.casework.ParticipantDraft;
import se.bas.domain.casework.ParticipantProblem;
import se.bas.domain.casework.Protection;
import se.bas.domain.importing.ImportProblem.Why;

/** What is wrong with the rows of a table, before anybody is asked who is there already. */
@Tag("PNR-06")
class ImportRowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static ImportRow row(int row, String number, String caseNumber, @Nullable IdentityLevel level) {
        LocalDate born = number.isEmpty() ? LocalDate.of(1990, 1, 1) : null;
        return new ImportRow(
                row, new ParticipantDraft("Sam", "Provsson", number, level, born, Protection.NONE, caseNumber, "", ""));
    }

    @Test
    void rows_that_are_right_have_no_problems() {
        assertThat(ImportRow.problems(
                        List.of(
                                row(2, "19900101-2385", "A-1", null),
                                row(3, "", "A-2", null),
                                row(4, "", "A-3", null),
                                row(5, "19900161-2382", "A-4", IdentityLevel.CONFIRMED)),
                        TODAY))
                .isEmpty();
    }

    @Test
    @Tag("PNR-08")
    void the_same_person_twice_is_found_however_the_number_is_written() {
        assertThat(ImportRow.problems(
                        List.of(row(2, "19900101-2385", "A-1", null), row(7, "9001012385", "A-2", null)), TODAY))
                .containsExactly(new ImportProblem(7, ImportColumn.NUMBER, new Why.OfRow(RowProblem.NUMBER_TWICE, 2)));
    }

    @Test
    void the_same_case_number_twice_is_found_at_every_row_after_the_first() {
        assertThat(ImportRow.problems(
                        List.of(row(2, "", "A-1", null), row(3, "", "A-1", null), row(9, "", "A-1", null)), TODAY))
                .extracting(ImportProblem::row, ImportProblem::column)
                .containsExactly(tuple(3, ImportColumn.CASE_NUMBER), tuple(9, ImportColumn.CASE_NUMBER));
    }

    @Test
    @Tag("PNR-05")
    void only_a_coordination_number_has_a_level() {
        assertThat(ImportRow.problems(List.of(row(2, "19900101-2385", "A-1", IdentityLevel.PROBABLE)), TODAY))
                .containsExactly(ImportProblem.of(2, ImportColumn.LEVEL, RowProblem.LEVEL_NOT_HERE));
        assertThat(ImportRow.problems(List.of(row(2, "19900161-2382", "A-1", null)), TODAY))
                .containsExactly(ImportProblem.of(2, ParticipantProblem.LEVEL_MISSING, true));
    }

    @ParameterizedTest
    @EnumSource
    void every_problem_of_the_form_has_a_column_where_it_is_mended(ParticipantProblem problem) {
        assertThat(List.of(true, false))
                .allSatisfy(withNumber ->
                        assertThat(ImportColumn.of(problem, withNumber)).isNotNull());
    }

    @Test
    @Tag("CON-43")
    void somebody_under_age_is_told_of_where_the_birth_date_was_read() {
        assertThat(ImportColumn.of(ParticipantProblem.UNDERAGE, true)).isEqualTo(ImportColumn.NUMBER);
        assertThat(ImportColumn.of(ParticipantProblem.UNDERAGE, false)).isEqualTo(ImportColumn.BIRTH_DATE);
    }

    @Test
    void names_and_numbers_must_have_headings_and_the_rest_need_not() {
        assertThat(ImportColumn.needed())
                .containsExactly(
                        ImportColumn.GIVEN_NAME,
                        ImportColumn.FAMILY_NAME,
                        ImportColumn.NUMBER,
                        ImportColumn.CASE_NUMBER);
        assertThat(ImportColumn.values()).hasSize(9);
    }
}
