package se.bas.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.bas.domain.consent.ConsentStatus.ACTIVE;
import static se.bas.domain.consent.ConsentStatus.ANNULLED;
import static se.bas.domain.consent.ConsentStatus.DECEASED;
import static se.bas.domain.consent.ConsentStatus.EXPIRED;
import static se.bas.domain.consent.ConsentStatus.NOT_YET_VALID;
import static se.bas.domain.consent.ConsentStatus.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.consent.ConsentTerms.Ending;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;

@Tag("CON-24")
class ConsentTermsTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);

    private static ConsentTerms terms(Ending... endings) {
        return terms(new ConsentPeriod(FROM, UNTIL), endings);
    }

    private static ConsentTerms terms(ConsentPeriod period, Ending... endings) {
        return new ConsentTerms(
                new ConsentId(new UUID(0, 1)),
                new AgencyId(new UUID(0, 2)),
                new UnitId(new UUID(0, 3)),
                Purpose.COORDINATION,
                Set.of(Category.ATTENDANCE, Category.PLAN),
                period,
                List.of(endings));
    }

    private static Instant swedish(String time) {
        return LocalDateTime.parse(time).atZone(ConsentPeriod.ZONE).toInstant();
    }

    private static Ending withdrawn(String time) {
        return new Ending(Ending.Kind.WITHDRAWN, null, swedish(time));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31T23:59:59, NOT_YET_VALID",
        "2026-01-01T00:00:00, ACTIVE",
        "2026-06-30T23:59:59, ACTIVE",
        "2026-07-01T00:00:00, EXPIRED"
    })
    void both_ends_of_the_period_are_in_it(String at, ConsentStatus status) {
        assertThat(terms().statusAt(swedish(at))).isEqualTo(status);
        assertThat(terms().statusAt(swedish(at), Category.PLAN)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-15T09:59:59, ACTIVE", "2026-03-15T10:00:00, WITHDRAWN", "2026-12-01T10:00:00, WITHDRAWN"})
    void a_withdrawal_counts_from_its_very_instant(String at, ConsentStatus status) {
        assertThat(terms(withdrawn("2026-03-15T10:00:00")).statusAt(swedish(at)))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        // The clocks go forward on 2026-03-29 and back on 2026-10-25: the days have 23 and 25 hours.
        "2026-03-28T22:59:59Z, NOT_YET_VALID",
        "2026-03-28T23:00:00Z, ACTIVE",
        "2026-10-25T22:59:59Z, ACTIVE",
        "2026-10-25T23:00:00Z, EXPIRED"
    })
    void days_are_swedish_days_also_when_the_clocks_change(Instant at, ConsentStatus status) {
        ConsentPeriod summer = new ConsentPeriod(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25));
        assertThat(terms(summer).statusAt(at)).isEqualTo(status);
    }

    @Test
    @Tag("CON-31")
    void a_part_can_be_withdrawn_and_the_rest_stays() {
        ConsentTerms partly = terms(new Ending(Ending.Kind.WITHDRAWN, Category.PLAN, swedish("2026-03-15T10:00:00")));
        Instant after = swedish("2026-03-16T00:00:00");
        assertThat(partly.statusAt(after, Category.PLAN)).isEqualTo(WITHDRAWN);
        assertThat(partly.statusAt(after, Category.ATTENDANCE)).isEqualTo(ACTIVE);
        assertThat(partly.statusAt(after)).isEqualTo(ACTIVE);
        assertThat(partly.statusAt(swedish("2026-03-15T09:59:59"), Category.PLAN))
                .isEqualTo(ACTIVE);
    }

    @Test
    void is_withdrawn_as_a_whole_when_every_part_is() {
        ConsentTerms nothingLeft = terms(
                new Ending(Ending.Kind.WITHDRAWN, Category.PLAN, swedish("2026-03-15T10:00:00")),
                new Ending(Ending.Kind.WITHDRAWN, Category.ATTENDANCE, swedish("2026-04-15T10:00:00")));
        assertThat(nothingLeft.statusAt(swedish("2026-04-15T09:00:00"))).isEqualTo(ACTIVE);
        assertThat(nothingLeft.statusAt(swedish("2026-04-15T10:00:00"))).isEqualTo(WITHDRAWN);
    }

    @Test
    @Tag("CON-23")
    void an_annulment_outdoes_a_withdrawal() {
        ConsentTerms both = terms(
                withdrawn("2026-03-15T10:00:00"),
                new Ending(Ending.Kind.ANNULLED, null, swedish("2026-03-16T10:00:00")));
        assertThat(both.statusAt(swedish("2026-03-15T12:00:00"))).isEqualTo(WITHDRAWN);
        assertThat(both.statusAt(swedish("2026-03-17T12:00:00"))).isEqualTo(ANNULLED);
        assertThat(both.statusAt(swedish("2026-03-17T12:00:00"), Category.PLAN)).isEqualTo(ANNULLED);
    }

    @Test
    void of_its_parts_the_one_most_alive_speaks_for_the_whole() {
        ConsentTerms partly = terms(new Ending(Ending.Kind.ANNULLED, Category.PLAN, swedish("2025-12-01T10:00:00")));
        assertThat(partly.statusAt(swedish("2025-12-31T12:00:00"))).isEqualTo(NOT_YET_VALID);
        assertThat(partly.statusAt(swedish("2026-07-01T12:00:00"))).isEqualTo(EXPIRED);
        ConsentTerms mixed = terms(
                new Ending(Ending.Kind.ANNULLED, Category.PLAN, swedish("2025-12-01T10:00:00")),
                new Ending(Ending.Kind.WITHDRAWN, Category.ATTENDANCE, swedish("2025-12-01T10:00:00")));
        assertThat(mixed.statusAt(swedish("2026-02-01T12:00:00"))).isEqualTo(WITHDRAWN);
    }

    @ParameterizedTest
    @Tag("CON-42")
    @CsvSource({
        "2025-12-31T12:00:00, NOT_YET_VALID, NOT_YET_VALID",
        "2026-03-15T09:59:59, ACTIVE, ACTIVE",
        "2026-03-15T10:00:00, ACTIVE, DECEASED",
        "2026-06-30T23:59:59, ACTIVE, DECEASED",
        "2026-07-01T00:00:00, EXPIRED, EXPIRED"
    })
    void death_ends_what_would_still_be_in_force_and_changes_nothing_else(
            String at, ConsentStatus living, ConsentStatus dead) {
        assertThat(terms().statusAt(swedish(at))).isEqualTo(living);
        assertThat(terms().ofDeceased(swedish("2026-03-15T10:00:00")).statusAt(swedish(at)))
                .isEqualTo(dead);
    }

    @Test
    @Tag("CON-42")
    void what_the_participant_withdrew_or_staff_annulled_stays_so_after_death() {
        Instant after = swedish("2026-05-01T00:00:00");
        Instant died = swedish("2026-04-01T00:00:00");
        assertThat(terms(withdrawn("2026-03-15T10:00:00")).ofDeceased(died).statusAt(after))
                .isEqualTo(WITHDRAWN);
        assertThat(terms(new Ending(Ending.Kind.ANNULLED, null, swedish("2026-03-15T10:00:00")))
                        .ofDeceased(died)
                        .statusAt(after))
                .isEqualTo(ANNULLED);
        ConsentTerms partly =
                terms(new Ending(Ending.Kind.WITHDRAWN, Category.PLAN, died)).ofDeceased(died);
        assertThat(partly.statusAt(after, Category.PLAN)).isEqualTo(WITHDRAWN);
        assertThat(partly.statusAt(after)).isEqualTo(DECEASED);
    }

    @Test
    void a_period_must_not_end_before_it_begins() {
        assertThatThrownBy(() -> new ConsentPeriod(UNTIL, FROM)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new ConsentPeriod(FROM, FROM).until()).isEqualTo(FROM);
    }
}
