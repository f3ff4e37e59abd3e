package se.bas.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TextItemTest {
    private static final TextItem INFORMATION = TextItem.CONSENT_INFORMATION;
    private static final TextItem NOTICE = TextItem.STAFF_NOTICE;

    private static Map<String, String> all() {
        Map<String, String> fields = new TreeMap<>();
        for (TextLanguage language : TextLanguage.values()) {
            INFORMATION
                    .paragraphs()
                    .forEach(paragraph -> fields.put(TextItem.field(language, paragraph), language + " " + paragraph));
        }
        return fields;
    }

    @Test
    @Tag("CON-20")
    void the_information_says_every_point_in_both_languages() {
        assertThat(INFORMATION.wrong(EditionContent.of(all()))).isEmpty();
        assertThat(INFORMATION.paragraphs()).hasSize(InformationPoint.values().length);
        for (String field : all().keySet()) {
            Map<String, String> without = all();
            without.put(field, "  ");
            assertThat(INFORMATION.wrong(EditionContent.of(without)))
                    .containsExactly(Wrong.of(field, ContentProblem.MISSING));
        }
    }

    @Test
    @Tag("CON-20")
    void it_is_read_in_its_order_and_in_swedish_where_there_is_no_such_language() {
        EditionContent content = EditionContent.of(all());
        assertThat(INFORMATION.in(content, TextLanguage.EN))
                .startsWith("EN FROM_WHOM")
                .hasSize(9);
        assertThat(TextLanguage.shownTo("en")).isEqualTo(TextLanguage.EN);
        assertThat(TextLanguage.shownTo("so")).isEqualTo(TextLanguage.SV);
        assertThat(TextLanguage.SV.locale().getLanguage()).isEqualTo("sv");
    }

    @Test
    void a_paragraph_is_one_and_not_too_long_and_names_nobody() {
        Map<String, String> fields = all();
        fields.put("SV.WHAT", "Det\nhär");
        fields.put("SV.WHY", "x".repeat(601));
        fields.put("EN.WHY", "About 20000105-2380.");
        fields.put("SV.MORE", "Mer");
        assertThat(INFORMATION.wrong(EditionContent.of(fields)))
                .containsExactly(
                        Wrong.of("SV.WHAT", ContentProblem.NOT_ONE_PARAGRAPH),
                        Wrong.of("SV.WHY", ContentProblem.TOO_LONG, 600),
                        Wrong.of("EN.WHY", ContentProblem.PERSONAL_NUMBER),
                        Wrong.of("SV.MORE", ContentProblem.UNKNOWN));
    }

    @Test
    void the_notice_may_be_empty_and_holds_no_personal_identity_number() {
        assertThat(NOTICE.wrong(EditionContent.of(Map.of()))).isEmpty();
        assertThat(NOTICE.in(EditionContent.of(Map.of("SV.NOTICE", "Stängt på fredag.")), TextLanguage.SV))
                .isEqualTo(List.of("Stängt på fredag."));
        assertThat(NOTICE.wrong(EditionContent.of(Map.of("SV.NOTICE", "x".repeat(301)))))
                .containsExactly(Wrong.of("SV.NOTICE", ContentProblem.TOO_LONG, 300));
        assertThat(NOTICE.wrong(EditionContent.of(Map.of("EN.NOTICE", "Ask about 000105-2380"))))
                .containsExactly(Wrong.of("EN.NOTICE", ContentProblem.PERSONAL_NUMBER));
    }
}
