package se.bas.application.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.domain.outbox.Channel;
import se.bas.domain.outbox.MessageDraft;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.outbox.MessageTemplate;
import se.bas.domain.outbox.MessageText;
import se.bas.domain.outbox.NeutralWording;

/** Whoever sees a message over the shoulder learns nothing of why it came. */
@Tag("UIX-09")
@Tag("UIX-10")
class NeutralTemplatesTest {
    private static final String SENDER = "Trelleborgs kommun";

    private static ResourceBundle texts(MessageLanguage language) {
        return ResourceBundle.getBundle(
                MessageTexts.BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @ParameterizedTest
    @EnumSource(MessageLanguage.class)
    void no_text_of_any_version_says_what_it_is_about(MessageLanguage language) {
        ResourceBundle texts = texts(language);
        assertThat(texts.keySet()).isNotEmpty();
        for (String key : texts.keySet()) {
            String text = texts.getString(key);
            assertThat(NeutralWording.offences(text)).as("%s: %s", key, text).isEmpty();
            assertThat(text.replaceAll("\\{[0-4]}", ""))
                    .as("a number in %s", key)
                    .doesNotContainPattern("[0-9]");
        }
    }

    @Test
    void the_words_are_looked_for_so_that_the_test_can_fail() {
        for (String said : new String[] {
            "Välkommen till beroendemottagningen",
            "Your addiction treatment",
            "Hälsningar Socialtjänsten",
            "Projektet BAS",
            "Ditt ärende hos soc",
            "Kallelse till urinprov",
            "your case worker",
            "AF"
        }) {
            assertThat(NeutralWording.neutral(said)).as(said).isFalse();
        }
        assertThat(NeutralWording.neutral(SENDER)).isTrue();
    }

    @Test
    void every_template_has_all_its_texts_in_both_languages() {
        TreeSet<String> expected = new TreeSet<>();
        for (MessageTemplate template : MessageTemplate.values()) {
            for (int version = 1; version <= template.version(); version++) {
                String key = template.key().replaceAll("[0-9]+$", Integer.toString(version));
                expected.add(key + ".subject");
                expected.add(key + ".body");
            }
        }
        for (MessageLanguage language : MessageLanguage.values()) {
            assertThat(new TreeSet<>(texts(language).keySet())).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(MessageLanguage.class)
    void there_is_nothing_in_it_but_time_place_phone_and_sender(MessageLanguage language) {
        for (MessageTemplate template : MessageTemplate.values()) {
            MessageDraft draft = new MessageDraft(
                    template,
                    language,
                    Channel.SMS,
                    Instant.parse("2026-12-01T09:30:00Z"),
                    "Storgatan 12",
                    "0410-73 30 00");
            MessageText text = MessageTexts.of(draft, SENDER).orElseThrow();
            assertThat(text.body()).contains("0410-73 30 00", SENDER).doesNotContain("{", "null");
            assertThat(text.body().length()).isLessThanOrEqualTo(480);
            if (template.meeting()) {
                assertThat(text.body()).contains("10:30", "Storgatan 12", "1 ");
            }
            assertThat(NeutralWording.offences(text.subject() + " " + text.body()))
                    .isEmpty();
        }
    }

    @Test
    void they_say_exactly_this() {
        MessageDraft draft = new MessageDraft(
                MessageTemplate.TIME_FOR_TALK,
                MessageLanguage.SV,
                Channel.SMS,
                Instant.parse("2026-12-01T09:30:00Z"),
                "Storgatan 12",
                "0410-73 30 00");
        assertThat(MessageTexts.of(draft, SENDER).orElseThrow().body())
                .isEqualTo("Hej! Du har en tid för samtal tisdag 1 december kl. 10:30, Storgatan 12."
                        + " Kan du inte komma? Ring 0410-73 30 00. Vänliga hälsningar Trelleborgs kommun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "de"})
    void the_servers_language_makes_no_difference(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of(language));
            assertThat(Arrays.stream(MessageLanguage.values())
                            .map(one -> texts(one).getString("call-me.1.subject")))
                    .containsExactly("Ring oss gärna", "Please call us");
        } finally {
            Locale.setDefault(before);
        }
    }
}
