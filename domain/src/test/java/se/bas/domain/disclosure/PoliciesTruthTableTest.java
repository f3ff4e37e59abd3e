package se.bas.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static se.bas.domain.disclosure.World.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.UnitId;
import se.bas.domain.consent.ConsentTerms;
import se.bas.domain.consent.ConsentTerms.Ending;
import se.bas.domain.disclosure.Decision.Deny;
import se.bas.domain.disclosure.Decision.Permit;
import se.bas.domain.ground.RecordedGroundTerms;
import se.bas.domain.handover.HandoverId;

/**
 * Every combination of the facts, against the rules said in other words: role, what the mandate allows, purpose, what the
 * asker has to do with the case, whose information, which kind of category, where a consent stands, where a recorded
 * ground stands. Every policy by itself, and all of them together.
 */
@Tag("CON-01")
@Tag("CON-03")
@Tag("CON-05")
@Tag("CON-09")
@Tag("IDA-07")
class PoliciesTruthTableTest {
    private static final Policies POLICIES = Policies.inForce();
    private static final LocalDate LAST = TODAY.plusDays(9);

    /** Everyday, sensitive, the one that names the case, and the three that nobody consents to. */
    private static final List<Category> CATEGORIES = List.of(
            Category.ATTENDANCE,
            Category.FAMILY,
            Category.KNOWN_AT_AGENCY,
            Category.HANDOVER,
            Category.CONSENT,
            Category.DRAFT,
            Category.DUTY_SHEET);

    /** What the asker has to do with the case. */
    private static final List<CaseAccess> ACCESSES = List.of(
            ASSIGNED,
            new CaseAccess.Covering(COVER, LAST),
            new CaseAccess.InOwnUnit(),
            new CaseAccess.Intake(new HandoverId(UUID.randomUUID()), SOC),
            new CaseAccess.None());

    /** Where a ground stands to a question, in the order of how far it comes. */
    private enum State {
        NONE(DenialCode.NO_CONSENT),
        ANNULLED(DenialCode.NO_CONSENT),
        OTHER_OWNER(DenialCode.NO_CONSENT),
        OTHER_UNIT(DenialCode.RECIPIENT),
        OTHER_PURPOSE(DenialCode.PURPOSE),
        OTHER_CATEGORY(DenialCode.CATEGORY),
        LATER(DenialCode.NOT_YET_VALID),
        OVER(DenialCode.EXPIRED),
        ENDED(DenialCode.WITHDRAWN),
        /** Of a consent alone: it would be live, and the participant has died. */
        DEAD(DenialCode.DECEASED),
        LIVE(null);

        final @Nullable DenialCode code;

        State(@Nullable DenialCode code) {
            this.code = code;
        }

        boolean namesMyUnit() {
            return this != NONE && this != OTHER_OWNER && this != OTHER_UNIT;
        }

        AgencyId owner() {
            return this == OTHER_OWNER ? AMF : SOC;
        }

        UnitId unit() {
            return this == OTHER_UNIT ? OTHER_TEAM : AMF_TEAM;
        }

        Purpose purpose(Purpose asked) {
            return this == OTHER_PURPOSE ? other(asked) : asked;
        }

        Category category(Category asked) {
            return this == OTHER_CATEGORY ? Category.PLAN : asked;
        }

        LocalDate from() {
            return switch (this) {
                case LATER -> TODAY.plusDays(1);
                case OVER -> TODAY.minusDays(9);
                default -> TODAY;
            };
        }

        LocalDate until() {
            return this == OVER ? TODAY.minusDays(1) : LAST;
        }

        private static Purpose other(Purpose asked) {
            return asked == Purpose.EVALUATION ? Purpose.COORDINATION : Purpose.EVALUATION;
        }
    }

    /** A recorded ground cannot be annulled: it is revoked, or it was never recorded. And death does not end it. */
    private static final Set<State> OF_RECORDED = EnumSet.complementOf(EnumSet.of(State.ANNULLED, State.DEAD));

    private static List<ConsentTerms> consents(State state, Category category, Purpose purpose) {
        Ending.Kind ended = switch (state) {
            case ENDED -> Ending.Kind.WITHDRAWN;
            case ANNULLED -> Ending.Kind.ANNULLED;
            case DEAD -> Ending.Kind.DECEASED;
            default -> null;
        };
        return state == State.NONE
                ? List.of()
                : List.of(consent(
                        100,
                        state.owner(),
                        state.unit(),
                        state.purpose(purpose),
                        state.category(category),
                        state.from(),
                        state.until(),
                        ended));
    }

    private static List<RecordedGroundTerms> recorded(State state, Category category, Purpose purpose) {
        return state == State.NONE
                ? List.of()
                : List.of(World.recorded(
                        100,
                        state.owner(),
                        state.unit(),
                        state.purpose(purpose),
                        state.category(category),
                        state.from(),
                        state.until(),
                        state == State.ENDED ? NOW : null));
    }

    /** One line of the table. */
    private record Line(
            Role role,
            Set<Purpose> allowed,
            Purpose purpose,
            CaseAccess access,
            AgencyId owner,
            Category category,
            State consent,
            State recorded,
            boolean owed,
            Facts facts) {}

    private static final List<Set<Purpose>> ALLOWED = List.of(
            EnumSet.noneOf(Purpose.class),
            EnumSet.of(Purpose.COORDINATION),
            EnumSet.of(Purpose.MANAGEMENT),
            EnumSet.allOf(Purpose.class));

    private static void forAll(Consumer<Line> test) {
        for (Role role : Role.values()) {
            for (Set<Purpose> allowed : ALLOWED) {
                MandateInForce mandate = mandate(role, allowed);
                for (Purpose purpose : Purpose.values()) {
                    for (Category category : CATEGORIES) {
                        forAllGrounds(mandate, purpose, category, test);
                    }
                }
            }
        }
    }

    private static void forAllGrounds(MandateInForce mandate, Purpose purpose, Category category, Consumer<Line> test) {
        for (State agreed : State.values()) {
            for (State decided : OF_RECORDED) {
                for (AgencyId owner : List.of(AMF, NEIGHBOUR, SOC)) {
                    for (CaseAccess access : ACCESSES) {
                        for (boolean owed : OWED.getOrDefault(category, List.of(false))) {
                            test.accept(line(mandate, purpose, category, agreed, decided, owed, owner, access));
                        }
                    }
                }
            }
        }
    }

    /** Whether the owner owes the asker's agency what its duty is about: asked where that makes a difference. */
    private static final Map<Category, List<Boolean>> OWED = Map.of(Category.DUTY_SHEET, List.of(false, true));

    private static Line line(
            MandateInForce mandate,
            Purpose purpose,
            Category category,
            State agreed,
            State decided,
            boolean owed,
            AgencyId owner,
            CaseAccess access) {
        return new Line(
                mandate.role(),
                mandate.purposes(),
                purpose,
                access,
                owner,
                category,
                agreed,
                decided,
                owed,
                new Facts(
                        mandate,
                        access,
                        new Question(owner, category),
                        purpose,
                        !owner.equals(SOC),
                        consents(agreed, category, purpose),
                        recorded(decided, category, purpose),
                        owed,
                        NOW));
    }

    // ------------------------------------------------------------------------------------------------------------------
    // The rules in other words.

    private static Optional<Decision> byRole(Line line) {
        return EnumSet.of(Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER).contains(line.role)
                ? Optional.empty()
                : deny(DenialCode.NO_ASSIGNMENT);
    }

    private static Optional<Decision> byMandate(Line line) {
        return line.allowed.contains(line.purpose) ? Optional.empty() : deny(DenialCode.PURPOSE);
    }

    private static Optional<Decision> byAssignment(Line line) {
        boolean worksWithIt = line.access instanceof CaseAccess.Assigned || line.access instanceof CaseAccess.Covering;
        boolean unitsCase = line.access instanceof CaseAccess.InOwnUnit
                && line.purpose == Purpose.MANAGEMENT
                && line.owner.equals(AMF)
                && line.category == Category.KNOWN_AT_AGENCY;
        boolean proposed = line.access instanceof CaseAccess.Intake
                && line.owner.equals(SOC)
                && EnumSet.of(Category.KNOWN_AT_AGENCY, Category.CONTACT, Category.HANDOVER)
                        .contains(line.category);
        return worksWithIt || unitsCase || proposed ? Optional.empty() : deny(DenialCode.NO_ASSIGNMENT);
    }

    private static Optional<Decision> byDraft(Line line) {
        if (line.category != Category.DRAFT) {
            return Optional.empty();
        }
        if (!line.owner.equals(AMF)) {
            return deny(DenialCode.NO_CONSENT);
        }
        boolean worksWithIt = line.access instanceof CaseAccess.Assigned || line.access instanceof CaseAccess.Covering;
        return worksWithIt ? Optional.empty() : deny(DenialCode.NO_ASSIGNMENT);
    }

    private static Optional<Decision> byOwnAgency(Line line) {
        if (line.owner.equals(SOC)
                || line.access instanceof CaseAccess.None
                || line.access instanceof CaseAccess.Intake) {
            return Optional.empty();
        }
        if (line.access instanceof CaseAccess.Assigned) {
            return permit(new Ground.OwnAgency(ASSIGNMENT));
        }
        return permit(
                line.access instanceof CaseAccess.Covering ? new Ground.Cover(COVER, LAST) : new Ground.ManagedUnit());
    }

    private static boolean crosses(Line line) {
        return line.owner.equals(SOC)
                && !EnumSet.of(Category.CONSENT, Category.DRAFT, Category.DUTY_SHEET)
                        .contains(line.category);
    }

    private static Optional<Decision> byConsent(Line line) {
        if (!crosses(line)) {
            return Optional.empty();
        }
        return line.consent == State.LIVE
                ? permit(new Ground.Consent(line.facts.consents().getFirst().id(), LAST))
                : deny(code(line.consent));
    }

    private static Optional<Decision> byRecordedGround(Line line) {
        if (!crosses(line)) {
            return Optional.empty();
        }
        if (line.recorded == State.LIVE) {
            RecordedGroundTerms terms = line.facts.recorded().getFirst();
            return permit(new Ground.LegalBasis(terms.kind(), terms.id(), LAST));
        }
        return deny(code(line.recorded));
    }

    private static Optional<Decision> byDuty(Line line) {
        if (!line.owner.equals(SOC) || line.category != Category.DUTY_SHEET) {
            return Optional.empty();
        }
        if (!line.owed) {
            return deny(DenialCode.NO_CONSENT);
        }
        if (line.purpose != Purpose.COORDINATION) {
            return deny(DenialCode.PURPOSE);
        }
        boolean worksWithIt = line.access instanceof CaseAccess.Assigned || line.access instanceof CaseAccess.Covering;
        return worksWithIt && line.role == Role.CASEWORKER ? permit(new Ground.Duty()) : deny(DenialCode.NO_ASSIGNMENT);
    }

    private static Optional<Decision> byCrossing(Line line) {
        if (!crosses(line)) {
            return byDuty(line);
        }
        if (line.consent == State.LIVE) {
            return byConsent(line);
        }
        if (line.recorded == State.LIVE) {
            return byRecordedGround(line);
        }
        return deny(further(code(line.consent), code(line.recorded)));
    }

    private static Optional<Decision> byRecordOfGround(Line line) {
        boolean named = line.consent.namesMyUnit() || (line.recorded.namesMyUnit() && line.recorded != State.LATER);
        return line.owner.equals(SOC) && line.category == Category.CONSENT && named
                ? permit(new Ground.NamedRecipient())
                : Optional.empty();
    }

    private static DenialCode code(State state) {
        if (state.code == null) {
            throw new IllegalStateException("nothing is denied");
        }
        return state.code;
    }

    private static DenialCode further(DenialCode one, DenialCode other) {
        List<DenialCode> order = List.of(
                DenialCode.NO_CONSENT,
                DenialCode.RECIPIENT,
                DenialCode.PURPOSE,
                DenialCode.CATEGORY,
                DenialCode.NOT_YET_VALID,
                DenialCode.EXPIRED,
                DenialCode.WITHDRAWN,
                DenialCode.DECEASED);
        return order.get(Math.max(order.indexOf(one), order.indexOf(other)));
    }

    private static Optional<Decision> permit(Ground ground) {
        return Optional.of(new Permit(ground));
    }

    private static Optional<Decision> deny(DenialCode code) {
        return Optional.of(new Deny(code));
    }

    private static Decision together(Line line) {
        return byRole(line)
                .or(() -> byMandate(line))
                .or(() -> byAssignment(line))
                .or(() -> byDraft(line))
                .or(() -> byOwnAgency(line))
                .or(() -> byCrossing(line))
                .or(() -> byRecordOfGround(line))
                .orElse(new Deny(DenialCode.NO_CONSENT));
    }

    // ------------------------------------------------------------------------------------------------------------------

    /** A rule said in other words. */
    private interface Rule {
        Optional<Decision> judge(Line line);
    }

    @Test
    void every_policy_says_of_every_combination_what_its_rule_says() {
        Map<Policy, Rule> rules = new LinkedHashMap<>();
        rules.put(new RolePolicy(), PoliciesTruthTableTest::byRole);
        rules.put(new MandatePurposePolicy(), PoliciesTruthTableTest::byMandate);
        rules.put(new AssignmentPolicy(), PoliciesTruthTableTest::byAssignment);
        rules.put(new DraftPolicy(), PoliciesTruthTableTest::byDraft);
        rules.put(new OwnAgencyPolicy(), PoliciesTruthTableTest::byOwnAgency);
        rules.put(new ConsentPolicy(), PoliciesTruthTableTest::byConsent);
        rules.put(new RecordedGroundPolicy(), PoliciesTruthTableTest::byRecordedGround);
        rules.put(new DutyPolicy(), PoliciesTruthTableTest::byDuty);
        rules.put(CrossingPolicy.inForce(), PoliciesTruthTableTest::byCrossing);
        rules.put(new ConsentRecordPolicy(), PoliciesTruthTableTest::byRecordOfGround);
        forAll(line -> rules.forEach((policy, rule) -> {
            Optional<Decision> said = policy.judge(line.facts);
            if (!said.equals(rule.judge(line))) {
                fail("%s says %s of %s", policy.getClass().getSimpleName(), said, line);
            }
        }));
        Set<Class<?>> inForce = new HashSet<>();
        for (Policy policy : POLICIES.all()) {
            inForce.add(policy.getClass());
            if (policy instanceof CrossingPolicy crossing) {
                crossing.grounds().forEach(ground -> inForce.add(ground.getClass()));
            }
        }
        assertThat(rules.keySet().stream().<Class<?>>map(Policy::getClass))
                .containsExactlyInAnyOrderElementsOf(inForce);
    }

    @Test
    void together_they_open_exactly_what_the_rules_open() {
        Map<Class<?>, Integer> seen = new LinkedHashMap<>();
        Map<DenialCode, Integer> denied = new EnumMap<>(DenialCode.class);
        forAll(line -> {
            Decision said = POLICIES.judge(line.facts);
            if (!said.equals(together(line))) {
                fail("%s, and not %s, of %s", said, together(line), line);
            }
            switch (said) {
                case Permit(Ground ground) -> seen.merge(ground.getClass(), 1, Integer::sum);
                case Deny(DenialCode code) -> denied.merge(code, 1, Integer::sum);
            }
        });
        // Everything that can be said was said: otherwise the table would not be the whole one.
        assertThat(seen.keySet())
                .containsExactlyInAnyOrder(
                        Ground.OwnAgency.class,
                        Ground.Cover.class,
                        Ground.ManagedUnit.class,
                        Ground.Consent.class,
                        Ground.LegalBasis.class,
                        Ground.Duty.class,
                        Ground.NamedRecipient.class);
        Set<DenialCode> all = EnumSet.range(DenialCode.NO_CONSENT, DenialCode.NO_ASSIGNMENT);
        all.add(DenialCode.DECEASED);
        assertThat(denied.keySet()).isEqualTo(all);
    }

    @Test
    @Tag("CON-10")
    void nothing_of_anothers_opens_without_a_ground_of_its_own() {
        forAll(line -> {
            if (line.owner.equals(SOC)
                    && POLICIES.judge(line.facts) instanceof Permit
                    && line.consent != State.LIVE
                    && line.recorded != State.LIVE
                    && !line.owed
                    && line.category != Category.CONSENT) {
                fail("opened without a ground: %s", line);
            }
        });
    }

    // ------------------------------------------------------------------------------------------------------------------
    // Several grounds at once.

    private static Facts facts(List<ConsentTerms> consents, List<RecordedGroundTerms> recorded) {
        return new Facts(
                caseworker(),
                ASSIGNED,
                new Question(SOC, Category.ATTENDANCE),
                Purpose.COORDINATION,
                false,
                consents,
                recorded,
                NOW);
    }

    private static List<ConsentTerms> consents(State state) {
        return consents(state, Category.ATTENDANCE, Purpose.COORDINATION);
    }

    private static List<RecordedGroundTerms> recorded(State state) {
        return recorded(state, Category.ATTENDANCE, Purpose.COORDINATION);
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    @Test
    void of_two_grounds_of_a_kind_one_that_helps_is_enough_and_the_denial_told_is_the_furthest() {
        for (State one : State.values()) {
            for (State other : State.values()) {
                Decision byConsents = POLICIES.judge(facts(both(consents(one), consents(other)), List.of()));
                Decision byDecisions = OF_RECORDED.contains(one) && OF_RECORDED.contains(other)
                        ? POLICIES.judge(facts(List.of(), both(recorded(one), recorded(other))))
                        : byConsents;
                if (one == State.LIVE || other == State.LIVE) {
                    assertThat(byConsents).isInstanceOf(Permit.class);
                    assertThat(byDecisions).isInstanceOf(Permit.class);
                } else {
                    Decision furthest = new Deny(further(code(one), code(other)));
                    assertThat(byConsents).isEqualTo(furthest);
                    assertThat(byDecisions).isEqualTo(furthest);
                }
            }
        }
    }

    @Test
    void of_several_grounds_of_a_kind_the_one_that_lasts_longest_is_told() {
        ConsentTerms shorter = consent();
        ConsentTerms longer =
                consent(20, SOC, AMF_TEAM, Purpose.COORDINATION, Category.ATTENDANCE, TODAY, TODAY.plusDays(31), null);
        Decision expected = new Permit(new Ground.Consent(longer.id(), TODAY.plusDays(31)));
        assertThat(POLICIES.judge(facts(List.of(shorter, longer), List.of()))).isEqualTo(expected);
        assertThat(POLICIES.judge(facts(List.of(longer, shorter), List.of()))).isEqualTo(expected);
        RecordedGroundTerms brief = recorded(State.LIVE).getFirst();
        RecordedGroundTerms lasting = World.recorded(
                20, SOC, AMF_TEAM, Purpose.COORDINATION, Category.ATTENDANCE, TODAY, TODAY.plusDays(31), null);
        Decision decided = new Permit(new Ground.LegalBasis(lasting.kind(), lasting.id(), TODAY.plusDays(31)));
        assertThat(POLICIES.judge(facts(List.of(), List.of(brief, lasting)))).isEqualTo(decided);
        assertThat(POLICIES.judge(facts(List.of(), List.of(lasting, brief)))).isEqualTo(decided);
    }

    @Test
    void a_withdrawn_consent_does_not_take_from_what_the_law_allows_without_one() {
        assertThat(POLICIES.judge(facts(consents(State.ENDED), recorded(State.LIVE))))
                .isEqualTo(byLaw(recorded(State.LIVE).getFirst()));
        assertThat(POLICIES.judge(facts(consents(State.LIVE), recorded(State.ENDED))))
                .isInstanceOfSatisfying(
                        Permit.class, permit -> assertThat(permit.ground()).isInstanceOf(Ground.Consent.class));
    }

    private static Decision byLaw(RecordedGroundTerms terms) {
        return new Permit(
                new Ground.LegalBasis(terms.kind(), terms.id(), terms.period().until()));
    }

    @Test
    @Tag("CON-42")
    void a_death_does_not_take_from_what_the_law_allows_without_a_consent() {
        assertThat(POLICIES.judge(facts(consents(State.DEAD), recorded(State.NONE))))
                .isEqualTo(new Deny(DenialCode.DECEASED));
        assertThat(POLICIES.judge(facts(consents(State.DEAD), recorded(State.LIVE))))
                .isEqualTo(byLaw(recorded(State.LIVE).getFirst()));
    }

    @Test
    @Tag("CON-08")
    void the_duty_opens_the_sheet_and_no_other_kind_of_information() {
        for (Category category : Category.values()) {
            Decision said = POLICIES.judge(new Facts(
                    caseworker(),
                    ASSIGNED,
                    new Question(SOC, category),
                    Purpose.COORDINATION,
                    false,
                    List.of(),
                    List.of(),
                    true,
                    NOW));
            assertThat(said instanceof Permit).as("%s", category).isEqualTo(category == Category.DUTY_SHEET);
        }
    }

    @Test
    void the_named_unit_learns_of_a_decision_when_it_has_been_in_force_and_not_before() {
        Instant before = NOW.minusSeconds(2 * 86_400);
        RecordedGroundTerms neverBegan = World.recorded(
                30, SOC, AMF_TEAM, Purpose.COORDINATION, Category.PLAN, TODAY.minusDays(1), LAST, before);
        RecordedGroundTerms began = World.recorded(
                31, SOC, AMF_TEAM, Purpose.COORDINATION, Category.PLAN, TODAY.minusDays(3), LAST, before);
        assertThat(new ConsentRecordPolicy().judge(record(neverBegan))).isEmpty();
        assertThat(new ConsentRecordPolicy().judge(record(began))).isPresent();
    }

    private static Facts record(RecordedGroundTerms terms) {
        return new Facts(
                caseworker(),
                ASSIGNED,
                new Question(SOC, Category.CONSENT),
                Purpose.COORDINATION,
                false,
                List.of(),
                List.of(terms),
                NOW);
    }

    @Test
    void any_denial_wins_something_must_allow_and_silence_is_a_denial() {
        Permit yes = new Permit(new Ground.ManagedUnit());
        Deny no = new Deny(DenialCode.PROTECTED);
        Policy silent = facts -> Optional.empty();
        Policy permits = facts -> Optional.of(yes);
        Policy denies = facts -> Optional.of(no);
        Facts any = facts(List.of(), List.of());
        assertThat(new Policies(List.of()).judge(any)).isEqualTo(new Deny(DenialCode.NO_CONSENT));
        assertThat(new Policies(List.of(silent)).judge(any)).isEqualTo(new Deny(DenialCode.NO_CONSENT));
        assertThat(new Policies(List.of(silent, permits)).judge(any)).isEqualTo(yes);
        assertThat(new Policies(List.of(permits, denies)).judge(any)).isEqualTo(no);
        assertThat(new Policies(List.of(denies, permits)).judge(any)).isEqualTo(no);
        assertThat(new Policies(List.of(denies)).judge(any)).isEqualTo(no);
    }

    @Test
    void among_grounds_any_that_permits_wins_and_silence_stays_silence() {
        Permit yes = new Permit(new Ground.NamedRecipient());
        Policy silent = facts -> Optional.empty();
        Policy permits = facts -> Optional.of(yes);
        Policy near = facts -> Optional.of(new Deny(DenialCode.RECIPIENT));
        Policy far = facts -> Optional.of(new Deny(DenialCode.EXPIRED));
        Facts any = facts(List.of(), List.of());
        assertThat(new CrossingPolicy(List.of()).judge(any)).isEmpty();
        assertThat(new CrossingPolicy(List.of(silent)).judge(any)).isEmpty();
        assertThat(new CrossingPolicy(List.of(far, permits)).judge(any)).contains(yes);
        assertThat(new CrossingPolicy(List.of(permits, far)).judge(any)).contains(yes);
        assertThat(new CrossingPolicy(List.of(near, far, silent)).judge(any)).contains(new Deny(DenialCode.EXPIRED));
        assertThat(new CrossingPolicy(List.of(far, near)).judge(any)).contains(new Deny(DenialCode.EXPIRED));
    }
}
