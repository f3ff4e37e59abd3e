package se.bas.domain.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.bas.domain.agency.SecrecyRegime;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.LawItem;

/** Which provision an agency uses: by its chapter, and by what it has written. */
@Tag("CON-06")
class ProvisionUseTest {
    @ParameterizedTest
    @CsvSource({
        "HARM_TEST, OSL_26, true",
        "HARM_TEST, OSL_28, true",
        "DUTY_10_28, OSL_26, true",
        "DUTY_10_28, OSL_28, true",
        "NECESSARY_10_2, OSL_26, true",
        "NECESSARY_10_2, OSL_28, true",
        "GENERAL_10_27, OSL_26, false",
        "GENERAL_10_27, OSL_28, true",
        "PARTY_10_3, OSL_26, true",
        "PARTY_10_3, OSL_28, true",
        "CRIME_FRAUD_10_15A, OSL_26, false",
        "CRIME_FRAUD_10_15A, OSL_28, true"
    })
    void as_long_as_nothing_is_written_the_product_says(BasisKind kind, SecrecyRegime regime, boolean used) {
        assertThat(ProvisionUse.usual(regime).allows(kind)).isEqualTo(used);
        assertThat(LawItem.use(regime, item -> EditionContent.of(Map.of())).allows(kind))
                .isEqualTo(used);
    }

    @Test
    @Tag("CON-07")
    void the_general_clause_is_never_used_under_chapter_26_and_nothing_else_is_shut_out() {
        for (BasisKind kind : BasisKind.values()) {
            for (SecrecyRegime regime : SecrecyRegime.values()) {
                boolean excluded = kind == BasisKind.GENERAL_10_27 && regime == SecrecyRegime.OSL_26;
                assertThat(kind.excludedUnder(regime)).isEqualTo(excluded);
                assertThat(new ProvisionUse(regime, EnumSet.allOf(BasisKind.class)).allows(kind))
                        .as("%s %s", kind, regime)
                        .isEqualTo(!excluded);
            }
        }
    }

    /** Regime by provision by what is written for this chapter and the other. */
    @ParameterizedTest
    @EnumSource
    void what_is_written_for_the_own_chapter_holds_and_for_the_other_does_not_matter(BasisKind kind) {
        for (SecrecyRegime regime : SecrecyRegime.values()) {
            for (String own : Set.of(LawItem.YES, LawItem.NO)) {
                for (String other : Set.of(LawItem.YES, LawItem.NO)) {
                    boolean used = LawItem.use(regime, item -> content(regime, own, other))
                            .allows(kind);
                    assertThat(used)
                            .as("%s %s %s %s", kind, regime, own, other)
                            .isEqualTo(own.equals(LawItem.YES) && !kind.excludedUnder(regime));
                }
            }
        }
    }

    private static EditionContent content(SecrecyRegime mine, String own, String other) {
        Map<String, String> fields = new HashMap<>();
        Arrays.stream(SecrecyRegime.values())
                .forEach(regime -> fields.put(regime.name(), regime == mine ? own : other));
        return EditionContent.of(fields);
    }

    @Test
    void those_that_are_used_stand_in_the_order_of_the_form() {
        assertThat(new ProvisionUse(SecrecyRegime.OSL_28, Set.of(BasisKind.PARTY_10_3, BasisKind.HARM_TEST)).inOrder())
                .containsExactly(BasisKind.HARM_TEST, BasisKind.PARTY_10_3);
    }
}
