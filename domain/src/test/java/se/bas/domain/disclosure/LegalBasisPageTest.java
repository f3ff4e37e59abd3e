package se.bas.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.law.LegalRule;
import se.bas.domain.law.LegalRule.Kind;
import se.bas.domain.law.OpenPoint;
import se.bas.domain.law.Where;

/** The legal-basis page and the code say the same: whatever the gate asks or opens by has a row, and no row is about nothing. */
@Tag("CON-06")
@Tag("CON-40")
class LegalBasisPageTest {
    private static final Path PAGE = Path.of("../docs/legal-basis.md");

    @Test
    void every_policy_has_a_row_and_no_row_is_about_a_policy_that_is_gone() {
        List<String> inForce = new ArrayList<>();
        for (Policy policy : Policies.inForce().all()) {
            inForce.add(policy.getClass().getSimpleName());
            if (policy instanceof CrossingPolicy crossing) {
                crossing.grounds()
                        .forEach(ground -> inForce.add(ground.getClass().getSimpleName()));
            }
        }
        assertThat(codes(Kind.POLICY)).containsExactlyInAnyOrderElementsOf(inForce);
    }

    @Test
    void every_ground_has_a_row_and_of_a_recorded_decision_every_provision() {
        Set<String> grounds = Arrays.stream(Ground.class.getPermittedSubclasses())
                .filter(type -> type != Ground.LegalBasis.class)
                .map(type -> type.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(BasisKind.values()).map(Enum::name).forEach(grounds::add);
        assertThat(codes(Kind.GROUND)).containsExactlyInAnyOrderElementsOf(grounds);
    }

    @Test
    void every_kind_of_information_comes_under_one_rule() {
        List<String> rules = codes(Kind.CATEGORY);
        Set<String> internal = Arrays.stream(Category.values())
                .filter(category -> !category.consentable())
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        internal.addAll(Set.of("EVERYDAY", "SENSITIVE"));
        assertThat(rules).containsExactlyInAnyOrderElementsOf(internal);
    }

    @Test
    void no_code_stands_twice_among_those_of_its_kind() {
        for (Kind kind : Kind.values()) {
            assertThat(codes(kind)).as("%s", kind).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void whatever_is_uncertain_is_uncertain_about_some_rule_and_has_a_mark_of_its_own() {
        Set<OpenPoint> named = EnumSet.noneOf(OpenPoint.class);
        for (LegalRule rule : LegalRule.values()) {
            named.addAll(rule.uncertain());
        }
        assertThat(named).isEqualTo(EnumSet.allOf(OpenPoint.class));
        assertThat(Arrays.stream(OpenPoint.values()).map(OpenPoint::mark)).doesNotHaveDuplicates();
        for (int number = 1; number <= 12; number++) {
            String mark = "U" + number;
            assertThat(OpenPoint.values())
                    .as(mark)
                    .anyMatch(point -> point.mark().equals(mark));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_document_has_a_line_for_every_rule_with_its_law(LegalRule rule) throws IOException {
        assertThat(Files.readAllLines(PAGE))
                .anyMatch(line -> line.startsWith("| `" + rule.code() + "` |") && line.contains(rule.law()));
    }

    @ParameterizedTest
    @EnumSource
    void the_document_has_a_line_for_everything_that_is_uncertain(OpenPoint point) throws IOException {
        assertThat(Files.readAllLines(PAGE)).anyMatch(line -> line.startsWith("| " + point.mark() + " |"));
    }

    @ParameterizedTest
    @EnumSource
    void the_document_says_where_things_are_decided(Where where) throws IOException {
        assertThat(Files.readString(PAGE)).contains("`" + where + "`");
    }

    private static List<String> codes(Kind kind) {
        return LegalRule.of(kind).stream().map(LegalRule::code).toList();
    }
}
