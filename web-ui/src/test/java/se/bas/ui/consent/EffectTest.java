package se.bas.ui.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.bas.application.consent.ConsentView;
import se.bas.domain.agency.Name;
import se.bas.domain.consent.ConsentForm;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.ConsentStatus;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;

@DisplayName("UIX-07: before saving, the effect of a consent is shown")
class EffectTest {
    private static final Name SOC = new Name("Socialtjänsten", "Social services");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Map<Category, Integer> own = Map.of(Category.ATTENDANCE, 2, Category.ADDICTION_TREATMENT, 1);

    @Test
    void counts_what_is_chosen_and_what_stays_hidden() {
        Effect effect = Effect.of(own, Set.of(Category.ATTENDANCE), List.of());

        assertThat(effect.seen()).isEqualTo(Map.of(Category.ATTENDANCE, 2));
        assertThat(effect.hidden()).isEqualTo(Map.of(Category.ADDICTION_TREATMENT, 1));
    }

    @Test
    void tells_that_a_chosen_category_has_nothing_in_it_yet() {
        assertThat(Effect.of(own, Set.of(Category.PLAN), List.of()).seen()).isEqualTo(Map.of(Category.PLAN, 0));
    }

    @Test
    void never_calls_hidden_what_the_unit_sees_by_another_consent() {
        Effect effect = Effect.of(
                own, Set.of(Category.ATTENDANCE), List.of(consent(ConsentStatus.ACTIVE, Category.ADDICTION_TREATMENT)));

        assertThat(effect.already()).isEqualTo(Map.of(Category.ADDICTION_TREATMENT, 1));
        assertThat(effect.hidden()).isEmpty();
    }

    @Test
    void counts_a_withdrawn_consent_for_nothing() {
        Effect effect =
                Effect.of(own, Set.of(), List.of(consent(ConsentStatus.WITHDRAWN, Category.ADDICTION_TREATMENT)));

        assertThat(effect.already()).isEmpty();
        assertThat(effect.hidden()).containsKeys(Category.ATTENDANCE, Category.ADDICTION_TREATMENT);
    }

    private static ConsentView consent(ConsentStatus status, Category category) {
        return new ConsentView(
                new ConsentId(UUID.randomUUID()),
                true,
                SOC,
                "soc",
                SOC,
                SOC,
                "amf",
                Purpose.COORDINATION,
                Set.of(category),
                Map.of(),
                DAY,
                DAY.plusMonths(6),
                ConsentForm.WRITTEN,
                Instant.EPOCH,
                "kontoret",
                "Test Testsson",
                status,
                null,
                "sv",
                null,
                null,
                null,
                null,
                new ConsentView.Information("2026-11-2", "sv", List.of()));
    }
}
