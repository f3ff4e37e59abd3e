package se.bas.application.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.bas.domain.agency.Name;
import se.bas.domain.consent.ConsentDraft;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.EditionKind;
import se.bas.domain.edition.Lix;
import se.bas.domain.edition.TextItem;
import se.bas.domain.edition.TextLanguage;

/** What the product brings could have been written by an administrator. */
class BroughtTextsTest {
    private static final Name SOC = new Name("Socialförvaltningen", "Social services");

    private static List<ItemRules> rules() {
        return List.of(new PolicyRules(), new CodeListRules(), new TextRules(), new LawRules());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nothing_is_wrong_with_it(ItemRules rules) {
        assertThat(rules.items()).isNotEmpty().allMatch(item -> item.matches("[A-Z][A-Z0-9_]{2,39}"));
        rules.items()
                .forEach(item -> assertThat(rules.flaws(item, rules.brought(item)))
                        .as(item)
                        .isEmpty());
    }

    @Test
    void each_kind_is_of_its_own() {
        assertThat(rules())
                .extracting(ItemRules::kind)
                .containsExactly(EditionKind.POLICY, EditionKind.CODE_LIST, EditionKind.TEXT, EditionKind.LAW);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("ACC-07")
    void the_information_is_easy_to_read(TextLanguage language) {
        InformationText text = InformationText.of(ConsentDraft.INFORMATION_VERSION, BroughtTexts.information(), SOC);
        assertThat(Lix.of(text.in(language))).isBetween(1, Lix.AT_MOST);
        assertThat(text.in(language)).hasSize(9).noneMatch(paragraph -> paragraph.contains(TextItem.AGENCY));
    }

    @Test
    @Tag("CON-20")
    void what_was_shown_before_is_still_there_and_another_word_is_another_hash() {
        InformationText before = InformationText.of(
                "2026-11-1", BroughtTexts.information("2026-11-1").orElseThrow(), SOC);
        InformationText now = InformationText.of("2026-11-2", BroughtTexts.information(), SOC);
        assertThat(before.in(TextLanguage.SV)).hasSize(8).first().asString().contains("Socialförvaltningen");
        assertThat(now.hash(TextLanguage.SV))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(before.hash(TextLanguage.SV))
                .isNotEqualTo(now.hash(TextLanguage.EN));
        assertThat(BroughtTexts.information("2020-01-1")).isEmpty();
    }

    @Test
    void a_notice_in_one_language_is_read_in_both_and_none_is_none() {
        TextRules rules = new TextRules();
        assertThat(Notices.of(rules.brought(TextItem.STAFF_NOTICE.name()))).isNull();
        assertThat(Notices.of(EditionContent.of(Map.of("SV.NOTICE", "Stängt"))))
                .isEqualTo(new Name("Stängt", "Stängt"));
    }
}
