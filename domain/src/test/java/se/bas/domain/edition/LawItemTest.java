package se.bas.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.bas.domain.ground.BasisKind;

@Tag("CON-07")
class LawItemTest {
    private static Map<String, String> filled(LawItem item) {
        Map<String, String> fields = new HashMap<>();
        item.switches().forEach(field -> fields.put(field, LawItem.NO));
        fields.put("SV", "x".repeat(LawItem.TEXT_AT_LEAST));
        fields.put("EN", "x".repeat(LawItem.TEXT_AT_MOST));
        return fields;
    }

    private static List<Wrong> wrong(LawItem item, String field, String text) {
        Map<String, String> fields = filled(item);
        fields.put(field, text);
        return item.wrong(EditionContent.of(fields));
    }

    @ParameterizedTest
    @EnumSource
    void what_says_yes_or_no_and_what_the_law_says_is_all_there_is(LawItem item) {
        assertThat(item.wrong(EditionContent.of(filled(item)))).isEmpty();
        for (String field : item.switches()) {
            assertThat(wrong(item, field, "")).containsExactly(Wrong.of(field, ContentProblem.MISSING));
            assertThat(wrong(item, field, "MAYBE")).containsExactly(Wrong.of(field, ContentProblem.NOT_YES_OR_NO));
            assertThat(wrong(item, field, LawItem.YES).isEmpty()).isEqualTo(!item.shutOut(field));
        }
        assertThat(wrong(item, "SV", "kort"))
                .containsExactly(Wrong.of("SV", ContentProblem.TOO_SHORT, LawItem.TEXT_AT_LEAST));
        assertThat(wrong(item, "EN", "x".repeat(LawItem.TEXT_AT_MOST + 1)))
                .containsExactly(Wrong.of("EN", ContentProblem.TOO_LONG, LawItem.TEXT_AT_MOST));
        assertThat(wrong(item, "MORE", "text")).containsExactly(Wrong.of("MORE", ContentProblem.UNKNOWN));
    }

    @Test
    void nobody_can_write_that_the_general_clause_reaches_chapter_26() {
        assertThat(wrong(LawItem.GENERAL_10_27, "OSL_26", LawItem.YES))
                .containsExactly(Wrong.of("OSL_26", ContentProblem.SHUT_OUT_BY_LAW));
        Map<String, String> written = filled(LawItem.GENERAL_10_27);
        written.put("OSL_26", LawItem.YES);
        written.put("OSL_28", LawItem.YES);
        EditionContent content = EditionContent.of(written);
        assertThat(LawItem.GENERAL_10_27.says(content, "OSL_26")).isFalse();
        assertThat(LawItem.GENERAL_10_27.says(content, "OSL_28")).isTrue();
    }

    @Test
    @Tag("CON-08")
    void the_duty_is_not_carried_out_before_somebody_has_said_so() {
        LawItem duty = LawItem.DUTY_2008_975;
        assertThat(duty.kind()).isEmpty();
        assertThat(duty.says(EditionContent.of(Map.of()), LawItem.IN_USE)).isFalse();
        assertThat(duty.says(EditionContent.of(Map.of(LawItem.IN_USE, LawItem.YES)), LawItem.IN_USE))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void every_provision_has_an_item_of_its_name(BasisKind kind) {
        assertThat(LawItem.of(kind).name()).isEqualTo(kind.name());
        assertThat(LawItem.of(kind).kind()).contains(kind);
    }
}
