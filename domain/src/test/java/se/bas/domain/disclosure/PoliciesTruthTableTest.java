package se.bas.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.domain.disclosure.World.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.Role;
import se.bas.domain.consent.ConsentTerms;
import se.bas.domain.consent.ConsentTerms.Ending;
import se.bas.domain.disclosure.Decision.Deny;
import se.bas.domain.disclosure.Decision.Permit;

/** Every combination of the facts, against the rules said in other words. */
@Tag("CON-01")
@Tag("CON-03")
class PoliciesTruthTableTest {
    private static final Policies POLICIES = Policies.inForce();

    /** Every way a consent can be there and not help, in the order of how far it comes; and the one that helps. */
    private static final Map<DenialCode, ConsentTerms> FAILING = Map.of(
            DenialCode.NO_CONSENT,
            consent(2, AMF, AMF_TEAM, Purpose.COORDINATION, Category.ATTENDANCE, TODAY, TODAY, null),
            DenialCode.RECIPIENT,
            consent(3, SOC, OTHER_TEAM, Purpose.COORDINATION, Category.ATTENDANCE, TODAY, TODAY, null),
            DenialCode.PURPOSE,
            consent(4, SOC, AMF_TEAM, Purpose.EVALUATION, Category.ATTENDANCE, TODAY, TODAY, null),
            DenialCode.CATEGORY,
            consent(5, SOC, AMF_TEAM, Purpose.COORDINATION, Category.PLAN, TODAY, TODAY, null),
            DenialCode.NOT_YET_VALID,
            consent(
                    6,
                    SOC,
                    AMF_TEAM,
                    Purpose.COORDINATION,
                    Category.ATTENDANCE,
                    TODAY.plusDays(1),
                    TODAY.plusDays(9),
                    null),
            DenialCode.EXPIRED,
            consent(
                    7,
                    SOC,
                    AMF_TEAM,
                    Purpose.COORDINATION,
                    Category.ATTENDANCE,
                    TODAY.minusDays(9),
                    TODAY.minusDays(1),
                    null),
            DenialCode.WITHDRAWN,
            consent(8, SOC, AMF_TEAM, Purpose.COORDINATION, Category.ATTENDANCE, TODAY, TODAY, Ending.Kind.WITHDRAWN));

    private static final ConsentTerms ANNULLED =
            consent(9, SOC, AMF_TEAM, Purpose.COORDINATION, Category.ATTENDANCE, TODAY, TODAY, Ending.Kind.ANNULLED);

    private static void forAll(Consumer<Facts> test) {
        List<List<ConsentTerms>> consents = new ArrayList<>(List.of(List.of(), List.of(consent()), List.of(ANNULLED)));
        FAILING.values().forEach(failing -> {
            consents.add(List.of(failing));
            consents.add(List.of(failing, consent()));
        });
        for (Role role : Role.values()) {
            for (Set<Purpose> allowed : List.of(
                    EnumSet.noneOf(Purpose.class),
                    EnumSet.of(Purpose.COORDINATION),
                    EnumSet.of(Purpose.MANAGEMENT),
                    EnumSet.allOf(Purpose.class))) {
                for (Purpose purpose : Purpose.values()) {
                    for (CaseAccess access : List.of(ASSIGNED, new CaseAccess.InOwnUnit(), new CaseAccess.None())) {
                        for (Category category : List.of(Category.ATTENDANCE, Category.PLAN, Category.CONSENT)) {
                            for (boolean same : List.of(true, false)) {
                                for (List<ConsentTerms> agreed : consents) {
                                    test.accept(new Facts(
                                            mandate(role, allowed),
                                            access,
                                            new Question(same ? AMF : SOC, category),
                                            purpose,
                                            same,
                                            agreed,
                                            NOW));
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private static boolean concerned(Facts facts) {
        boolean worksWithCases = EnumSet.of(Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER)
                .contains(facts.mandate().role());
        boolean managing = facts.access() instanceof CaseAccess.InOwnUnit && facts.purpose() == Purpose.MANAGEMENT;
        return worksWithCases
                && facts.mandate().purposes().contains(facts.purpose())
                && (facts.access() instanceof CaseAccess.Assigned || managing);
    }

    @Test
    void own_information_opens_to_exactly_those_concerned() {
        forAll(facts -> {
            if (facts.sameAuthority()) {
                assertThat(POLICIES.judge(facts) instanceof Permit)
                        .as("%s", facts)
                        .isEqualTo(concerned(facts));
            }
        });
    }

    /** Three of the consents are in force; each for one purpose and one category. */
    private static @Nullable ConsentTerms liveFor(Purpose purpose, Question question) {
        if (question.category() == Category.PLAN) {
            return purpose == Purpose.COORDINATION ? FAILING.get(DenialCode.CATEGORY) : null;
        }
        return switch (purpose) {
            case COORDINATION -> consent();
            case EVALUATION -> FAILING.get(DenialCode.PURPOSE);
            default -> null;
        };
    }

    @Test
    void anothers_information_opens_to_exactly_those_concerned_and_consented_to() {
        forAll(facts -> {
            if (!facts.sameAuthority() && facts.question().category() != Category.CONSENT) {
                boolean consented = facts.consents().stream()
                        .anyMatch(terms -> terms.equals(liveFor(facts.purpose(), facts.question())));
                assertThat(POLICIES.judge(facts) instanceof Permit)
                        .as("%s", facts)
                        .isEqualTo(concerned(facts) && consented);
            }
        });
    }

    @Test
    void anothers_consent_record_opens_to_exactly_the_unit_it_names() {
        forAll(facts -> {
            if (!facts.sameAuthority() && facts.question().category() == Category.CONSENT) {
                boolean named = facts.consents().stream()
                        .anyMatch(terms -> terms.discloser().equals(SOC)
                                && terms.recipient().equals(AMF_TEAM));
                assertThat(POLICIES.judge(facts) instanceof Permit)
                        .as("%s", facts)
                        .isEqualTo(concerned(facts) && named);
            }
        });
    }

    @Test
    void the_ground_is_the_one_it_rests_on() {
        forAll(facts -> {
            if (POLICIES.judge(facts) instanceof Permit(Ground ground)) {
                Ground expected = facts.sameAuthority()
                        ? facts.access() instanceof CaseAccess.Assigned
                                ? new Ground.OwnAgency(ASSIGNMENT)
                                : new Ground.ManagedUnit()
                        : facts.question().category() == Category.CONSENT ? new Ground.NamedRecipient() : ground;
                assertThat(ground).isEqualTo(expected);
                if (!facts.sameAuthority()
                        && facts.question().category() == Category.ATTENDANCE
                        && facts.purpose() == Purpose.COORDINATION) {
                    assertThat(ground)
                            .isEqualTo(new Ground.Consent(
                                    consent().id(), consent().period().until()));
                }
            }
        });
    }

    @Test
    void the_denial_told_is_that_of_the_consent_that_came_furthest() {
        Facts nothing = facts(List.of());
        assertThat(POLICIES.judge(nothing)).isEqualTo(new Deny(DenialCode.NO_CONSENT));
        assertThat(POLICIES.judge(facts(List.of(ANNULLED)))).isEqualTo(new Deny(DenialCode.NO_CONSENT));
        FAILING.forEach((code, one) -> {
            assertThat(POLICIES.judge(facts(List.of(one)))).isEqualTo(new Deny(code));
            FAILING.forEach((otherCode, other) -> {
                DenialCode further = code.compareTo(otherCode) > 0 ? code : otherCode;
                assertThat(POLICIES.judge(facts(List.of(one, other)))).isEqualTo(new Deny(further));
                assertThat(POLICIES.judge(facts(List.of(other, one)))).isEqualTo(new Deny(further));
            });
        });
    }

    @Test
    void of_several_consents_the_one_that_lasts_longest_is_the_ground() {
        ConsentTerms shorter = consent();
        ConsentTerms longer =
                consent(20, SOC, AMF_TEAM, Purpose.COORDINATION, Category.ATTENDANCE, TODAY, TODAY.plusDays(31), null);
        Decision expected = new Permit(new Ground.Consent(longer.id(), TODAY.plusDays(31)));
        assertThat(POLICIES.judge(facts(List.of(shorter, longer)))).isEqualTo(expected);
        assertThat(POLICIES.judge(facts(List.of(longer, shorter)))).isEqualTo(expected);
    }

    @Test
    void who_has_no_business_with_the_case_is_told_nothing_of_consents() {
        assertThat(POLICIES.judge(new Facts(
                        caseworker(),
                        new CaseAccess.None(),
                        new Question(SOC, Category.ATTENDANCE),
                        Purpose.COORDINATION,
                        false,
                        List.of(consent()),
                        NOW)))
                .isEqualTo(new Deny(DenialCode.NO_ASSIGNMENT));
        assertThat(POLICIES.judge(new Facts(
                        mandate(Role.CASEWORKER, Set.of(Purpose.OWN_CASEWORK)),
                        ASSIGNED,
                        new Question(SOC, Category.ATTENDANCE),
                        Purpose.COORDINATION,
                        false,
                        List.of(consent()),
                        NOW)))
                .isEqualTo(new Deny(DenialCode.PURPOSE));
    }

    private static Facts facts(List<ConsentTerms> consents) {
        return new Facts(
                caseworker(),
                ASSIGNED,
                new Question(SOC, Category.ATTENDANCE),
                Purpose.COORDINATION,
                false,
                consents,
                NOW);
    }

    @Test
    void any_denial_wins_something_must_allow_and_silence_is_a_denial() {
        Permit yes = new Permit(new Ground.ManagedUnit());
        Deny no = new Deny(DenialCode.PROTECTED);
        Policy silent = facts -> Optional.empty();
        Policy permits = facts -> Optional.of(yes);
        Policy denies = facts -> Optional.of(no);
        Facts any = facts(List.of());
        assertThat(new Policies(List.of()).judge(any)).isEqualTo(new Deny(DenialCode.NO_CONSENT));
        assertThat(new Policies(List.of(silent)).judge(any)).isEqualTo(new Deny(DenialCode.NO_CONSENT));
        assertThat(new Policies(List.of(silent, permits)).judge(any)).isEqualTo(yes);
        assertThat(new Policies(List.of(permits, denies)).judge(any)).isEqualTo(no);
        assertThat(new Policies(List.of(denies, permits)).judge(any)).isEqualTo(no);
        assertThat(new Policies(List.of(denies)).judge(any)).isEqualTo(no);
    }
}
