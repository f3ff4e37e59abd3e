package se.bas.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.domain.edition.ContentProblem.*;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.bas.domain.casework.NoteDays;
import se.bas.domain.consent.ConsentDraft;
import se.bas.domain.consent.ExpiryWarning;
import se.bas.domain.outbox.QuietHours;
import se.bas.domain.participation.Intake;
import se.bas.domain.task.Escalation;

@Tag("IDA-06")
class PolicyItemTest {
    private static EditionContent of(PolicyItem item, PolicyNumber number, String text) {
        Map<String, String> fields = new TreeMap<>(item.usual().fields());
        fields.put(number.name(), text);
        return EditionContent.of(fields);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_usual_can_hold_and_every_number_belongs_to_one_policy(PolicyItem item) {
        assertThat(item.wrong(item.usual())).isEmpty();
        assertThat(item.numbers()).isNotEmpty();
        item.numbers().forEach(number -> {
            assertThat(number.in(item.usual())).isEqualTo(number.usual());
            assertThat(Arrays.stream(PolicyItem.values())
                            .filter(other -> other.numbers().contains(number)))
                    .containsExactly(item);
        });
    }

    @Test
    void what_is_usual_is_what_the_rules_go_by_without_an_agency() {
        assertThat(new ExpiryWarning.Days(PolicyNumber.FIRST_WARNING.usual(), PolicyNumber.SECOND_WARNING.usual()))
                .isEqualTo(ExpiryWarning.Days.USUAL);
        assertThat(PolicyNumber.CONSENT_AT_MOST.usual())
                .isEqualTo(ConsentDraft.MONTHS_AT_MOST)
                .isEqualTo(PolicyNumber.CONSENT_AT_MOST.highest());
        assertThat(PolicyNumber.MANAGER_HEARS.usual()).isEqualTo(Escalation.USUAL);
        assertThat(PolicyNumber.NOTE_OPEN.usual()).isEqualTo(NoteDays.USUAL);
        assertThat(new QuietHours(PolicyNumber.QUIET_FROM.usual(), PolicyNumber.QUIET_UNTIL.usual()))
                .isEqualTo(QuietHours.USUAL);
        assertThat(new Intake.Days(PolicyNumber.TALK_WITHIN.usual(), PolicyNumber.DECISION_WITHIN.usual()))
                .isEqualTo(Intake.Days.USUAL);
    }

    @ParameterizedTest
    @EnumSource
    void every_number_has_its_bounds(PolicyNumber number) {
        PolicyItem item = Arrays.stream(PolicyItem.values())
                .filter(one -> one.numbers().contains(number))
                .findFirst()
                .orElseThrow();
        for (int outside : new int[] {number.lowest() - 1, number.highest() + 1, 9999}) {
            assertThat(item.wrong(of(item, number, String.valueOf(outside))))
                    .containsExactly(Wrong.of(number.name(), OUT_OF_BOUNDS, number.lowest(), number.highest()));
        }
        assertThat(number.in(of(item, number, "9999"))).isEqualTo(number.highest());
        assertThat(number.in(of(item, number, "0"))).isEqualTo(Math.max(0, number.lowest()));
        for (String none : Set.of("-1", "7,5", "sju", "00007", "٧")) {
            assertThat(item.wrong(of(item, number, none))).containsExactly(Wrong.of(number.name(), NOT_A_NUMBER));
            assertThat(number.in(of(item, number, none))).isEqualTo(number.usual());
        }
        assertThat(item.wrong(of(item, number, " "))).containsExactly(Wrong.of(number.name(), MISSING));
    }

    @ParameterizedTest
    @CsvSource({"30, 29, true", "30, 30, false", "30, 31, false", "2, 1, true", "90, 60, true"})
    @Tag("CON-25")
    void the_second_warning_is_closer_than_the_first(String first, String second, boolean good) {
        EditionContent content = EditionContent.of(Map.of("FIRST_WARNING", first, "SECOND_WARNING", second));
        assertThat(PolicyItem.CONSENT_WARNINGS.wrong(content).isEmpty()).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({"12, 12, true", "3, 3, true", "3, 4, false"})
    @Tag("CON-16")
    void no_more_is_offered_first_than_a_consent_may_last(String most, String offered, boolean good) {
        EditionContent content = EditionContent.of(Map.of("CONSENT_AT_MOST", most, "CONSENT_OFFERED", offered));
        assertThat(PolicyItem.CONSENT_LENGTH.wrong(content).isEmpty()).isEqualTo(good);
    }

    @Test
    @Tag("UIX-07")
    void nobody_is_ever_written_to_between_ten_and_seven() {
        assertThat(PolicyNumber.QUIET_FROM.highest()).isLessThanOrEqualTo(22);
        assertThat(PolicyNumber.QUIET_UNTIL.lowest()).isGreaterThanOrEqualTo(7);
        assertThat(PolicyNumber.QUIET_UNTIL.highest()).isLessThan(PolicyNumber.QUIET_FROM.lowest());
    }

    @Test
    void a_field_that_is_none_is_refused() {
        EditionContent content = of(PolicyItem.ESCALATION, PolicyNumber.NOTE_OPEN, "3");
        assertThat(PolicyItem.ESCALATION.wrong(content)).containsExactly(Wrong.of("NOTE_OPEN", UNKNOWN));
    }
}
