package se.bas.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.domain.document.DocumentProblem.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.domain.disclosure.Category;

class DocumentDraftTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void nothing_is_guessed_each_thing_that_is_missing_is_said() {
        assertThat(new DocumentDraft(" ", null, null, null, "").problems(NOW))
                .containsExactly(TITLE_MISSING, CATEGORY_MISSING, DAY_MISSING, SOURCE_MISSING);
    }

    @Test
    void what_is_complete_is_without_problems() {
        assertThat(new DocumentDraft("Intyg", Category.PLAN, TODAY, DocumentSource.RECEIVED, "Vårdcentralen")
                        .problems(NOW))
                .isEmpty();
        assertThat(new DocumentDraft("Plan", Category.PLAN, TODAY, DocumentSource.MADE_BY_US, "").problems(NOW))
                .isEmpty();
    }

    @Test
    void a_document_has_one_of_the_categories_that_a_participant_can_be_asked_about() {
        for (Category category : Category.values()) {
            assertThat(new DocumentDraft("Plan", category, TODAY, DocumentSource.MADE_BY_US, "").problems(NOW))
                    .isEqualTo(category.consentable() ? List.of() : List.of(CATEGORY_NOT_POSSIBLE));
        }
    }

    @Test
    void limits_are_limits() {
        String long200 = "a".repeat(200);
        assertThat(new DocumentDraft(long200, Category.PLAN, TODAY, DocumentSource.RECEIVED, long200).problems(NOW))
                .isEmpty();
        assertThat(new DocumentDraft(
                                long200 + "a", Category.PLAN, TODAY.plusDays(1), DocumentSource.RECEIVED, long200 + "a")
                        .problems(NOW))
                .containsExactly(TITLE_TOO_LONG, DAY_IN_THE_FUTURE, RECEIVED_FROM_TOO_LONG);
        assertThat(new DocumentDraft("a", Category.PLAN, TODAY, DocumentSource.RECEIVED, " ").problems(NOW))
                .containsExactly(RECEIVED_FROM_MISSING);
    }

    @ParameterizedTest
    @Tag("PNR-09")
    @ValueSource(
            strings = {
                "intyg 19900101-2385.pdf",
                "199001012385.pdf",
                "900101-2385.pdf",
                "intyg_19900101_2385_v2.pdf",
                "1990-01-01-2385.pdf",
                "1990_01_01_2385.pdf",
                "19900101.2385.pdf"
            })
    void a_personal_number_stands_in_no_name_and_no_title(String name) {
        assertThat(ReceivedFile.problem(FileName.cleaned(name), TODAY)).contains(NUMBER_IN_FILE_NAME);
        assertThat(new DocumentDraft(name, Category.PLAN, TODAY, DocumentSource.MADE_BY_US, "").problems(NOW))
                .containsExactly(NUMBER_IN_TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"intyg 2026-11-22.pdf", "SOC-2026-0031.pdf", "faktura 123456789.pdf", "0431-123456.pdf"})
    void a_name_without_one_will_do(String name) {
        assertThat(ReceivedFile.problem(FileName.cleaned(name), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C:\\Users\\x\\intyg.pdf | intyg.pdf",
                "../../etc/passwd | passwd",
                "in\"ty;g%.pdf | intyg.pdf",
                "  Läkarintyg   2.pdf  | Läkarintyg 2.pdf",
                "..pdf.. | pdf",
                "a\u202Efdp.exe | afdp.exe"
            })
    void a_name_is_kept_without_path_and_tricks(String sent, String kept) {
        assertThat(FileName.cleaned(sent)).isEqualTo(kept);
    }

    @Test
    void a_long_name_keeps_its_ending_and_none_is_none() {
        assertThat(FileName.cleaned("a".repeat(300) + ".pdf"))
                .hasSize(FileName.AT_MOST)
                .endsWith("a.pdf");
        assertThat(FileName.cleaned("\r\n\0")).isEmpty();
        assertThat(ReceivedFile.problem("", TODAY)).contains(FILE_NAME_MISSING);
    }

    @Test
    void a_reason_is_ten_characters_at_least() {
        assertThat(DocumentError.problems("  kort     ")).containsExactly(REASON_TOO_SHORT);
        assertThat(DocumentError.problems("a".repeat(10))).isEmpty();
        assertThat(DocumentError.problems("a".repeat(500))).isEmpty();
        assertThat(DocumentError.problems("a".repeat(501))).containsExactly(REASON_TOO_LONG);
    }
}
