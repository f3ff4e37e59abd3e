package se.bas.domain.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.domain.ground.RecordedGroundProblem.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.SecrecyRegime;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;

@Tag("CON-06")
class RecordedGroundDraftTest {
    private static final UnitId UNIT = new UnitId(new UUID(2, 1));
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String REASON = "x".repeat(30);

    /** What is filled in, field by field. */
    private static final class Filled {
        @Nullable
        UnitId unit = UNIT;

        @Nullable
        BasisKind kind = BasisKind.HARM_TEST;

        Set<Category> categories = Set.of(Category.FAMILY);

        @Nullable
        Purpose purpose = Purpose.COORDINATION;

        @Nullable
        LocalDate from = TODAY;

        @Nullable
        LocalDate until = TODAY.plusMonths(12);

        @Nullable
        String decisionMaker = "Karin Öberg, enhetschef";

        @Nullable
        String reason = REASON;

        RecordedGroundDraft draft() {
            return new RecordedGroundDraft(unit, kind, categories, purpose, from, until, decisionMaker, reason);
        }
    }

    private static List<RecordedGroundProblem> with(Consumer<Filled> change) {
        return with(SecrecyRegime.OSL_28, change);
    }

    private static List<RecordedGroundProblem> with(SecrecyRegime regime, Consumer<Filled> change) {
        Filled filled = new Filled();
        change.accept(filled);
        return filled.draft().problems(Set.of(UNIT), ProvisionUse.usual(regime), NOW);
    }

    @Test
    void a_complete_decision_can_be_recorded() {
        assertThat(with(filled -> {})).isEmpty();
        assertThat(with(filled -> filled.until = TODAY)).isEmpty();
        assertThat(with(filled -> filled.from = TODAY.minusMonths(1))).containsExactly(PERIOD_TOO_LONG);
        assertThat(with(filled -> filled.reason = "x".repeat(2000))).isEmpty();
        assertThat(with(filled -> filled.decisionMaker = "x".repeat(200))).isEmpty();
    }

    @Test
    void what_is_missing_or_wrong_is_named_field_by_field() {
        Map<RecordedGroundProblem, Consumer<Filled>> wrong = new HashMap<>();
        wrong.put(RECIPIENT_MISSING, filled -> filled.unit = null);
        wrong.put(RECIPIENT_NOT_POSSIBLE, filled -> filled.unit = new UnitId(new UUID(2, 9)));
        wrong.put(KIND_MISSING, filled -> filled.kind = null);
        wrong.put(CATEGORIES_MISSING, filled -> filled.categories = Set.of());
        wrong.put(CATEGORY_NOT_POSSIBLE, filled -> filled.categories = Set.of(Category.CONSENT, Category.PLAN));
        wrong.put(CATEGORIES_ALL, filled -> filled.categories = Category.consentables());
        wrong.put(PURPOSE_MISSING, filled -> filled.purpose = null);
        wrong.put(PURPOSE_NOT_POSSIBLE, filled -> filled.purpose = Purpose.MANAGEMENT);
        wrong.put(FROM_MISSING, filled -> filled.from = null);
        wrong.put(UNTIL_MISSING, filled -> filled.until = null);
        wrong.put(UNTIL_BEFORE_FROM, filled -> {
            filled.from = TODAY.plusDays(2);
            filled.until = TODAY.plusDays(1);
        });
        wrong.put(UNTIL_IN_THE_PAST, filled -> {
            filled.from = TODAY.minusDays(2);
            filled.until = TODAY.minusDays(1);
        });
        wrong.put(PERIOD_TOO_LONG, filled -> filled.until = TODAY.plusMonths(12).plusDays(1));
        wrong.put(DECISION_MAKER_MISSING, filled -> filled.decisionMaker = "  ");
        wrong.put(DECISION_MAKER_TOO_LONG, filled -> filled.decisionMaker = "x".repeat(201));
        wrong.put(REASON_TOO_SHORT, filled -> filled.reason = " " + "x".repeat(29) + "  ");
        wrong.put(REASON_TOO_LONG, filled -> filled.reason = "x".repeat(2001));
        wrong.forEach((problem, change) -> assertThat(with(change)).containsExactly(problem));
        assertThat(EnumSet.copyOf(wrong.keySet())).isEqualTo(EnumSet.complementOf(EnumSet.of(KIND_NOT_POSSIBLE)));
        assertThat(with(filled -> filled.decisionMaker = null)).containsExactly(DECISION_MAKER_MISSING);
        assertThat(with(filled -> filled.reason = null)).containsExactly(REASON_TOO_SHORT);
    }

    @Test
    void problems_stand_in_the_order_of_the_form() {
        assertThat(new RecordedGroundDraft(null, null, Set.of(), null, null, null, null, null)
                        .problems(Set.of(), ProvisionUse.usual(SecrecyRegime.OSL_26), NOW))
                .containsExactly(
                        RECIPIENT_MISSING,
                        KIND_MISSING,
                        CATEGORIES_MISSING,
                        PURPOSE_MISSING,
                        FROM_MISSING,
                        UNTIL_MISSING,
                        DECISION_MAKER_MISSING,
                        REASON_TOO_SHORT);
        assertThat(List.of(RecordedGroundProblem.values()).stream()
                        .map(RecordedGroundProblem::field)
                        .distinct())
                .containsExactly(
                        "recipientUnit", "kind", "categories", "purpose", "from", "until", "decisionMaker", "reason");
    }

    @Test
    @Tag("CON-07")
    void what_chapter_26_protects_never_crosses_by_the_general_clause() {
        for (BasisKind kind : BasisKind.values()) {
            boolean refused = kind == BasisKind.GENERAL_10_27 || kind == BasisKind.CRIME_FRAUD_10_15A;
            assertThat(with(SecrecyRegime.OSL_26, filled -> filled.kind = kind))
                    .isEqualTo(refused ? List.of(KIND_NOT_POSSIBLE) : List.of());
            assertThat(with(SecrecyRegime.OSL_28, filled -> filled.kind = kind)).isEmpty();
        }
    }

    @Test
    void what_is_recorded_is_what_was_decided() {
        AgencyId discloser = new AgencyId(new UUID(1, 1));
        AgencyId recipient = new AgencyId(new UUID(1, 2));
        Keys keys = new Keys(new CollaborationId(new UUID(1, 0)), discloser, new ParticipantId(new UUID(3, 1)));
        RecordedGroundId id = new RecordedGroundId(new UUID(12, 1));
        RecordedGround ground = RecordedGround.record(
                id, keys, recipient, new Filled().draft(), new StaffId(new UUID(7, 1)), NOW, UUID::randomUUID);
        assertThat(ground.terms())
                .isEqualTo(new RecordedGroundTerms(
                        id,
                        discloser,
                        UNIT,
                        BasisKind.HARM_TEST,
                        Purpose.COORDINATION,
                        Set.of(Category.FAMILY),
                        new ConsentPeriod(TODAY, TODAY.plusMonths(12)),
                        null));
        assertThat(ground.category()).isEqualTo(Category.CONSENT);
        assertThat(ground.recipientAgency()).isEqualTo(recipient);
        assertThat(ground.decisionMaker()).isEqualTo("Karin Öberg, enhetschef");
        assertThat(ground.reason()).isEqualTo(REASON);
        assertThat(ground.recordedBy()).isEqualTo(new StaffId(new UUID(7, 1)));
        assertThat(ground.recordedAt()).isEqualTo(NOW);
    }

    @Test
    @Tag("CON-11")
    void its_days_are_swedish_both_ends_included_and_a_revocation_counts_from_its_instant() {
        ConsentPeriod period = new ConsentPeriod(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25));
        assertThat(at(period, null, "2026-03-28T22:59:59Z")).isEqualTo(GroundStatus.NOT_YET_VALID);
        assertThat(at(period, null, "2026-03-28T23:00:00Z")).isEqualTo(GroundStatus.ACTIVE);
        assertThat(at(period, null, "2026-10-25T22:59:59Z")).isEqualTo(GroundStatus.ACTIVE);
        assertThat(at(period, null, "2026-10-25T23:00:00Z")).isEqualTo(GroundStatus.EXPIRED);
        Instant revoked = Instant.parse("2026-05-01T10:00:00Z");
        assertThat(at(period, revoked, "2026-05-01T09:59:59Z")).isEqualTo(GroundStatus.ACTIVE);
        assertThat(at(period, revoked, "2026-05-01T10:00:00Z")).isEqualTo(GroundStatus.REVOKED);
        assertThat(at(period, revoked, "2027-05-01T10:00:00Z")).isEqualTo(GroundStatus.REVOKED);
    }

    private static GroundStatus at(ConsentPeriod period, @Nullable Instant revoked, String now) {
        return new RecordedGroundTerms(
                        new RecordedGroundId(new UUID(12, 1)),
                        new AgencyId(new UUID(1, 1)),
                        UNIT,
                        BasisKind.DUTY_10_28,
                        Purpose.COORDINATION,
                        Set.of(Category.PLAN),
                        period,
                        revoked)
                .statusAt(Instant.parse(now));
    }
}
