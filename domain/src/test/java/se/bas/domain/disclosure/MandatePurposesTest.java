package se.bas.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.Role;

@Tag("IDA-05")
class MandatePurposesTest {
    @Test
    void whoever_works_with_participants_coordinates_and_does_casework_and_everybody_else_has_one_purpose_or_none() {
        assertThat(MandatePurposes.of(Role.CASEWORKER))
                .isEqualTo(MandatePurposes.of(Role.HOUSING_SUPPORT))
                .isEqualTo(Set.of(Purpose.COORDINATION, Purpose.OWN_CASEWORK));
        assertThat(MandatePurposes.of(Role.MANAGER)).containsExactly(Purpose.MANAGEMENT);
        assertThat(MandatePurposes.of(Role.AUDITOR)).containsExactly(Purpose.LOG_REVIEW);
        assertThat(MandatePurposes.of(Role.REGISTRAR)).containsExactly(Purpose.REGISTRY);
        assertThat(MandatePurposes.of(Role.ADMINISTRATOR)).isEmpty();
    }

    @Test
    void no_role_has_a_purpose_that_takes_a_decision_of_its_own() {
        for (Role role : Role.values()) {
            assertThat(MandatePurposes.of(role)).doesNotContain(Purpose.EMERGENCY, Purpose.EVALUATION);
        }
    }
}
