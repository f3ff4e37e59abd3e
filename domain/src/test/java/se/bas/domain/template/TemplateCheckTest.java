package se.bas.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.template.TemplateCheck.Flaw;

/** What an administrator writes reaches participants only when it can be filled in and says nothing it must not. */
@Tag("UIX-09")
@Tag("UIX-10")
class TemplateCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String CALL = "Hej! Ring {telefon}. Hälsningar {avsändare}";

    private static List<Flaw> flaws(TemplateItem item, Map<String, String> changed) {
        Map<String, String> fields = new HashMap<>();
        String body = item == TemplateItem.CALL_ME ? CALL : "Hej! {dag} {tid} {plats} {telefon} {avsändare}";
        for (String field : item.fields()) {
            fields.put(
                    field, field.startsWith("body") ? body : field.startsWith("sender") ? "{avsändare}" : "Ring oss");
        }
        fields.putAll(changed);
        return TemplateCheck.flaws(item, EditionContent.of(fields), TODAY);
    }

    private static List<Flaw> ofCall(String body) {
        return flaws(TemplateItem.CALL_ME, Map.of("bodySv", body));
    }

    @Test
    void a_whole_one_can_be_used() {
        assertThat(flaws(TemplateItem.CALL_ME, Map.of())).isEmpty();
        assertThat(flaws(TemplateItem.TIME_FOR_TALK, Map.of())).isEmpty();
        assertThat(flaws(TemplateItem.LETTER_INVITATION, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TemplateItem.class)
    void both_languages_are_needed(TemplateItem item) {
        assertThat(TemplateCheck.flaws(item, EditionContent.of(Map.of()), TODAY))
                .extracting(Flaw::field)
                .containsExactly("subjectSv", "bodySv", "subjectEn", "bodyEn");
    }

    @Test
    void a_field_that_no_template_has_is_none() {
        assertThat(flaws(TemplateItem.CALL_ME, Map.of("senderSv", "Kommunen")))
                .containsExactly(new Flaw("senderSv", TemplateFlaw.UNKNOWN_FIELD, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ring {telefon}. {avsändare} {namn}   | PLACEHOLDER_UNKNOWN | {namn}",
                "Ring {telefon}. {avsändare} {}       | PLACEHOLDER_UNKNOWN | {}",
                "Ring {telefon}. {avsändare} ${1+1}   | PLACEHOLDER_UNKNOWN | {1+1}",
                "Ring {telefon}. {avsändare} {Telefon}| PLACEHOLDER_UNKNOWN | {Telefon}",
                "Ring {telefon}.                      | PLACEHOLDER_MISSING | {avsändare}",
                "Ring {telefon}. {avsändare} {{{}     | BRACE_ALONE         | ",
                "Ring {telefon}. {avsändare} }        | BRACE_ALONE         | ",
                "Ring {telefon}. {avsändare} alkohol  | NOT_NEUTRAL         | alkohol",
                "Ring {telefon}. {avsändare} Soc      | NOT_NEUTRAL         | soc",
                "Ring {telefon}. {avsändare} 19900101-2385 | NUMBER         | "
            })
    void what_cannot_be_sent_is_told_by_field(String body, TemplateFlaw code, @Nullable String value) {
        assertThat(ofCall(body))
                .filteredOn(flaw -> flaw.code() == code)
                .singleElement()
                .satisfies(flaw -> {
                    assertThat(flaw.field()).isEqualTo("bodySv");
                    assertThat(flaw.values()).isEqualTo(value == null ? List.of() : List.of(value));
                });
    }

    @Test
    void a_word_is_found_beside_what_is_filled_in() {
        assertThat(TemplateText.literal("al{telefon}kohol")).isEqualTo("al kohol");
        assertThat(ofCall("{telefon} {avsändare}sjukhus"))
                .extracting(Flaw::code)
                .containsExactly(TemplateFlaw.NOT_NEUTRAL);
    }

    @Test
    void no_message_is_ever_too_long_when_it_is_sent() {
        String room = "a".repeat(TemplateCheck.MESSAGE_AT_MOST - 21 - 40 - 2);
        assertThat(ofCall(room + " {telefon} {avsändare}")).isEmpty();
        assertThat(ofCall(room + "a {telefon} {avsändare}"))
                .containsExactly(new Flaw("bodySv", TemplateFlaw.TOO_LONG_FILLED_IN, List.of("1", "480")));
        assertThat(ofCall("a".repeat(481) + "{telefon} {avsändare}"))
                .containsExactly(new Flaw("bodySv", TemplateFlaw.TOO_LONG, List.of("480")));
    }

    @Test
    void a_subject_is_one_short_line_with_nothing_to_fill_in() {
        assertThat(flaws(TemplateItem.CALL_ME, Map.of("subjectEn", "Call\nus {telefon}", "subjectSv", "a".repeat(101))))
                .extracting(Flaw::field, Flaw::code)
                .containsExactly(
                        tuple("subjectSv", TemplateFlaw.TOO_LONG),
                        tuple("subjectEn", TemplateFlaw.SEVERAL_LINES),
                        tuple("subjectEn", TemplateFlaw.PLACEHOLDER_UNKNOWN));
    }

    @Test
    void within_the_envelope_a_letter_may_say_what_it_is_about() {
        assertThat(flaws(
                        TemplateItem.LETTER_FREE,
                        Map.of(
                                "bodySv",
                                "Hej {namn}! Om din behandling.",
                                "bodyEn",
                                "Dear {namn}",
                                "subjectSv",
                                "Ditt samtycke")))
                .isEmpty();
    }

    @Test
    void through_its_window_a_letter_says_nothing() {
        assertThat(flaws(TemplateItem.LETTER_FREE, Map.of("senderSv", "Beroendeenheten")))
                .extracting(Flaw::field, Flaw::code)
                .contains(tuple("senderSv", TemplateFlaw.NOT_NEUTRAL));
        assertThat(flaws(TemplateItem.LETTER_INVITATION, Map.of("senderSv", "{namn}", "senderEn", "")))
                .containsExactly(new Flaw("senderSv", TemplateFlaw.PLACEHOLDER_UNKNOWN, List.of("{namn}")));
    }

    @Test
    void what_is_filled_in_is_not_looked_through_again() {
        Map<Placeholder, String> values = Map.of(Placeholder.NAME, "{telefon} $1 \\", Placeholder.PHONE, "112");
        assertThat(TemplateText.filled("{namn} {telefon} {dag} {x}", values))
                .isEqualTo("{telefon} $1 \\ 112 {dag} {x}");
        assertThat(TemplateText.unfilled("{dag}")).isTrue();
        assertThat(TemplateText.unfilled("{x} {")).isFalse();
    }

    @Test
    void a_version_names_one_text() {
        assertThat(TemplateVersion.of(0)).isEqualTo(TemplateVersion.BROUGHT);
        assertThat(TemplateVersion.of(0).brought()).isTrue();
        assertThat(TemplateVersion.of(1).number()).isEqualTo(101);
        assertThat(TemplateVersion.of(1).brought()).isFalse();
        assertThat(TemplateVersion.of(7).shown()).isEqualTo(7);
        assertThat(TemplateVersion.BROUGHT.shown()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(MessageLanguage.class)
    void there_is_something_to_try_each_placeholder_with(MessageLanguage language) {
        assertThat(SampleValues.in(language)).containsOnlyKeys(Placeholder.values());
        SampleValues.in(language)
                .forEach((one, value) -> assertThat(value.length()).isLessThanOrEqualTo(one.longest()));
    }
}
