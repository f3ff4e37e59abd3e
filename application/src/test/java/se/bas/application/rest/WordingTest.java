package se.bas.application.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("ACC-06: problems in Swedish and English, both complete")
class WordingTest {
    @Test
    void every_kind_and_every_reason_has_its_words_in_both_languages_and_nothing_lies_unused() {
        TreeSet<String> needed = new TreeSet<>();
        for (Fault.Kind kind : Fault.Kind.values()) {
            needed.add("problem." + kind.code() + ".title");
            needed.add("problem." + kind.code() + ".detail");
        }
        for (Flaw.Reason reason : Flaw.Reason.values()) {
            needed.add("reason." + reason.name());
        }
        for (Locale language : List.of(Wording.SWEDISH, Locale.ENGLISH)) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "se.bas.application.rest.problems",
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(new TreeSet<>(bundle.keySet())).isEqualTo(needed);
            needed.forEach(key ->
                    assertThat(bundle.getString(key)).as(key).isNotBlank().doesNotContain("'"));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, en", "sv, sv", "en-GB, en", "fr;en, en", "fr, sv", "*, sv", "sv;en, sv"})
    void the_caller_gets_the_language_they_would_rather_have_of_the_two(String preferred, String expected) {
        List<Locale> locales = Pattern.compile(";")
                .splitAsStream(preferred)
                .map(Locale::forLanguageTag)
                .toList();
        assertThat(Wording.chosen(locales).getLanguage()).isEqualTo(expected);
    }

    @Test
    void a_text_has_its_values() {
        assertThat(Wording.text(Locale.ENGLISH, "problem.too-large.detail", "17"))
                .contains("Send 17 bytes at most.");
    }
}
