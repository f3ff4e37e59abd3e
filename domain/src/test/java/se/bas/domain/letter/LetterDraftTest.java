package se.bas.domain.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bas.domain.disclosure.Category;
import se.bas.domain.letter.LetterDraft.Recipient;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.template.Placeholder;
import se.bas.domain.template.TemplateVersion;
import se.bas.domain.template.TemplateWording;

@Tag("ACC-08")
@Tag("UIX-10")
class LetterDraftTest {
    private static final Instant NOON = Instant.parse("2026-11-30T11:00:00Z");
    private static final Recipient ANYBODY = new Recipient(false, false);
    private static final TemplateWording WORDING = new TemplateWording(
            TemplateVersion.of(2), "", "Kallelse", "Hej {namn}! {dag} {tid}, {plats}. Ring {telefon}.");

    private static LetterDraft draft(@Nullable Instant at, String place, String phone, String address, String body) {
        return new LetterDraft(
                LetterTemplate.LETTER_INVITATION,
                102,
                MessageLanguage.SV,
                Category.PLAN,
                at,
                place,
                phone,
                address,
                "",
                body);
    }

    private static LetterDraft whole(String address, String body) {
        return draft(NOON.plusSeconds(7200), "Storgatan 12", "0410-73 30 00", address, body);
    }

    @Test
    void a_whole_one_can_be_made_and_says_when_and_where() {
        LetterDraft whole = whole("Byvägen 3\n\n231 00 Trelleborg", "");
        assertThat(whole.problems(ANYBODY, WORDING, NOON)).isEmpty();
        assertThat(whole.addressLines()).containsExactly("Byvägen 3", "231 00 Trelleborg");
        assertThat(whole.values())
                .isEqualTo(Map.of(
                        Placeholder.DAY, "måndag 30 november",
                        Placeholder.TIME, "14:00",
                        Placeholder.PLACE, "Storgatan 12",
                        Placeholder.PHONE, "0410-73 30 00"));
        assertThat(whole.toString()).doesNotContain("Byvägen");
    }

    @Test
    void everything_that_is_missing_is_said() {
        assertThat(new LetterDraft(null, null, null, null, null, "", "", "", "", "").problems(ANYBODY, null, NOON))
                .containsExactly(
                        LetterProblem.TEMPLATE_MISSING, LetterProblem.LANGUAGE_MISSING, LetterProblem.CATEGORY_MISSING);
        assertThat(draft(null, "", "", "", "").problems(ANYBODY, WORDING, NOON))
                .containsExactly(LetterProblem.AT_MISSING, LetterProblem.PLACE_MISSING, LetterProblem.PHONE_MISSING);
    }

    @Test
    void what_the_writer_has_edited_is_taken_as_it_is() {
        assertThat(draft(null, "", "", "", "Något helt annat {x}").problems(ANYBODY, WORDING, NOON))
                .isEmpty();
        assertThat(draft(null, "", "", "", "Kom {dag}!").problems(ANYBODY, WORDING, NOON))
                .containsExactly(LetterProblem.BODY_NOT_FILLED_IN);
    }

    @Test
    void nothing_is_made_of_words_that_have_changed_since() {
        TemplateWording other = new TemplateWording(TemplateVersion.of(3), "", "Kallelse", "Ny");
        assertThat(whole("", "").problems(ANYBODY, other, NOON)).containsExactly(LetterProblem.TEMPLATE_CHANGED);
    }

    @Test
    @Tag("CON-42")
    void nobody_writes_to_the_dead() {
        assertThat(whole("", "").problems(new Recipient(false, true), WORDING, NOON))
                .containsExactly(LetterProblem.DECEASED);
    }

    @Test
    @Tag("CON-41")
    void a_letter_to_somebody_with_protected_data_has_no_address() {
        Recipient secret = new Recipient(true, false);
        assertThat(whole("Byvägen 3", "").problems(secret, WORDING, NOON))
                .containsExactly(LetterProblem.ADDRESS_PROTECTED);
        assertThat(whole("", "").problems(secret, WORDING, NOON)).isEmpty();
    }

    @ParameterizedTest
    @Tag("PNR-09")
    @CsvSource({
        "19900101-2385,         NUMBER_IN_ADDRESS",
        "'a\nb\nc\nd\ne',       ADDRESS_TOO_LONG",
        "'Byvägen 3\n231 00 X', "
    })
    void through_the_window_no_number_is_seen(String address, @Nullable LetterProblem problem) {
        var found = whole(address, "").problems(ANYBODY, WORDING, NOON);
        if (problem == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsExactly(problem);
        }
    }

    @Test
    @Tag("GDP-13")
    void a_number_in_the_text_is_warned_of_and_not_refused_in_the_heading_it_is() {
        assertThat(whole("", "Ditt nummer 19900101-2385").problems(ANYBODY, WORDING, NOON))
                .isEmpty();
        LetterDraft heading = new LetterDraft(
                LetterTemplate.LETTER_FREE,
                null,
                MessageLanguage.EN,
                Category.PLAN,
                null,
                "",
                "",
                "",
                "Om 19900101-2385",
                "x");
        assertThat(heading.problems(ANYBODY, WORDING, NOON)).containsExactly(LetterProblem.NUMBER_IN_HEADING);
    }

    @Test
    void an_ordinary_letter_says_what_its_writer_writes() {
        LetterDraft empty = new LetterDraft(
                LetterTemplate.LETTER_FREE, null, MessageLanguage.SV, Category.PLAN, null, "", "", "", "", " ");
        assertThat(empty.problems(ANYBODY, WORDING, NOON)).contains(LetterProblem.BODY_MISSING);
    }

    @Test
    void a_time_that_is_over_and_a_text_that_is_too_long_are_told() {
        assertThat(draft(NOON.minusSeconds(60), "Storgatan 12", "112!", "", "x".repeat(8_001))
                        .problems(ANYBODY, WORDING, NOON))
                .containsExactly(
                        LetterProblem.AT_IN_THE_PAST, LetterProblem.PHONE_NOT_POSSIBLE, LetterProblem.BODY_TOO_LONG);
    }
}
