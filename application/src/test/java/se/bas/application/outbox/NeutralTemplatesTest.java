package se.bas.application.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.application.template.TemplateInForce;
import se.bas.domain.outbox.Channel;
import se.bas.domain.outbox.MessageDraft;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.outbox.MessageTemplate;
import se.bas.domain.outbox.MessageText;
import se.bas.domain.outbox.NeutralWording;
import se.bas.domain.template.TemplateCheck;
import se.bas.domain.template.TemplateItem;
import se.bas.domain.template.TemplateWording;

/** Whoever sees a message over the shoulder learns nothing of why it came. */
@Tag("UIX-09")
@Tag("UIX-10")
class NeutralTemplatesTest {
    private static final String SENDER = "Trelleborgs kommun";

    private static TemplateWording wording(MessageTemplate template, MessageLanguage language) {
        return TemplateInForce.brought(template.item()).in(language);
    }

    @ParameterizedTest
    @EnumSource(MessageLanguage.class)
    void no_text_that_is_brought_says_what_it_is_about(MessageLanguage language) {
        for (MessageTemplate template : MessageTemplate.values()) {
            TemplateWording wording = wording(template, language);
            String text = (wording.subject() + " " + wording.body()).replaceAll("\\{[^{}]*}", "");
            assertThat(NeutralWording.offences(text))
                    .as("%s: %s", template, text)
                    .isEmpty();
            assertThat(text).as("a number in %s", template).doesNotContainPattern("[0-9]");
        }
    }

    @ParameterizedTest
    @EnumSource(TemplateItem.class)
    void every_text_that_is_brought_could_be_written_by_an_administrator(TemplateItem item) {
        assertThat(TemplateCheck.flaws(item, TemplateInForce.brought(item).content(), LocalDate.of(2026, 12, 1)))
                .isEmpty();
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
            MessageText text =
                    MessageTexts.of(draft, SENDER, wording(template, language)).orElseThrow();
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
        assertThat(MessageTexts.of(draft, SENDER, wording(MessageTemplate.TIME_FOR_TALK, MessageLanguage.SV))
                        .orElseThrow()
                        .body())
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
                            .map(one -> wording(MessageTemplate.CALL_ME, one).subject()))
                    .containsExactly("Ring oss gärna", "Please call us");
        } finally {
            Locale.setDefault(before);
        }
    }
}
