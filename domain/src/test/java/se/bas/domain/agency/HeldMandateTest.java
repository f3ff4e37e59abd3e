package se.bas.domain.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("IDA-06")
class HeldMandateTest {
    private static final UnitId HERE = new UnitId(new UUID(0, 1));
    private static final UnitId THERE = new UnitId(new UUID(0, 2));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Set<Role> WITH_CASES = Set.of(Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER);

    private static HeldMandate held(UnitId unit, Role role, int from, int until) {
        return new HeldMandate(unit, role, DAY.plusDays(from), DAY.plusDays(until));
    }

    @Test
    void who_administers_does_not_review_and_who_works_in_a_unit_does_not_review_it() {
        for (Role one : Role.values()) {
            for (Role other : Role.values()) {
                for (UnitId unit : Set.of(HERE, THERE)) {
                    Set<Role> both = one == other ? Set.of(one) : Set.of(one, other);
                    Optional<MandateProblem> expected = Optional.empty();
                    if (both.equals(Set.of(Role.ADMINISTRATOR, Role.AUDITOR))) {
                        expected = Optional.of(MandateProblem.ADMINISTRATOR_AND_AUDITOR);
                    } else if (unit.equals(HERE)
                            && both.contains(Role.AUDITOR)
                            && both.stream().anyMatch(WITH_CASES::contains)) {
                        expected = Optional.of(MandateProblem.CASEWORK_AND_AUDITOR);
                    } else if (unit.equals(HERE) && one == other) {
                        expected = Optional.of(MandateProblem.ALREADY_HELD);
                    }
                    assertThat(held(HERE, one, 0, 10).conflictWith(held(unit, other, 5, 20)))
                            .as("%s and %s, %s", one, other, unit.equals(HERE) ? "same unit" : "two units")
                            .isEqualTo(expected)
                            .isEqualTo(held(unit, other, 5, 20).conflictWith(held(HERE, one, 0, 10)));
                }
            }
        }
    }

    @Test
    void what_is_over_before_the_other_begins_disturbs_nothing() {
        HeldMandate auditor = held(HERE, Role.AUDITOR, 10, 20);
        for (int from = 0; from <= 30; from++) {
            for (int until = from; until <= 30; until++) {
                boolean meets = until >= 10 && from <= 20;
                assertThat(held(HERE, Role.CASEWORKER, from, until)
                                .conflictWith(auditor)
                                .isPresent())
                        .as("%s to %s", from, until)
                        .isEqualTo(meets);
            }
        }
    }
}
