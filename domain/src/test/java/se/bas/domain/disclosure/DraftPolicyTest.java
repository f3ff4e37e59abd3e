package se.bas.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.domain.disclosure.World.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CoverId;
import se.bas.domain.consent.ConsentTerms;
import se.bas.domain.disclosure.Decision.Permit;

@Tag("UIX-04")
class DraftPolicyTest {
    /** A consent cannot name drafts; should one ever do so, it opens none. */
    private static final ConsentTerms NAMING_DRAFTS =
            consent(1, SOC, AMF_TEAM, Purpose.COORDINATION, Category.DRAFT, TODAY, TODAY, null);

    private static final CaseAccess COVERING = new CaseAccess.Covering(new CoverId(UUID.randomUUID()), TODAY);
    private static final Set<CaseAccess> WORKING = Set.of(ASSIGNED, COVERING);

    @Test
    void a_draft_opens_to_nobody_but_those_who_work_with_the_case_at_the_own_agency() {
        for (Role role : Role.values()) {
            for (Purpose purpose : Purpose.values()) {
                for (CaseAccess access :
                        List.of(ASSIGNED, COVERING, new CaseAccess.InOwnUnit(), new CaseAccess.None())) {
                    for (boolean same : List.of(true, false)) {
                        for (List<ConsentTerms> agreed : List.of(List.<ConsentTerms>of(), List.of(NAMING_DRAFTS))) {
                            Decision decision = Policies.inForce()
                                    .judge(new Facts(
                                            mandate(role, EnumSet.allOf(Purpose.class)),
                                            access,
                                            new Question(same ? AMF : SOC, Category.DRAFT),
                                            purpose,
                                            same,
                                            agreed,
                                            List.of(),
                                            NOW));
                            assertThat(decision instanceof Permit)
                                    .as("%s %s %s %s %s", role, purpose, access, same, agreed)
                                    .isEqualTo(same && role.worksWithCases() && WORKING.contains(access));
                        }
                    }
                }
            }
        }
    }

    @Test
    void nobody_can_consent_to_a_drafts_being_shared() {
        assertThat(Category.DRAFT.consentable()).isFalse();
    }
}
