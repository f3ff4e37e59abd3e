package se.bas.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.domain.disclosure.World.*;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.Role;
import se.bas.domain.consent.ConsentTerms;
import se.bas.domain.disclosure.Decision.Permit;

@Tag("UIX-04")
class DraftPolicyTest {
    /** A consent cannot name drafts; should one ever do so, it opens none. */
    private static final ConsentTerms NAMING_DRAFTS =
            consent(1, SOC, AMF_TEAM, Purpose.COORDINATION, Category.DRAFT, TODAY, TODAY, null);

    @Test
    void a_draft_opens_to_nobody_but_those_assigned_at_the_own_agency() {
        for (Role role : Role.values()) {
            for (Purpose purpose : Purpose.values()) {
                for (CaseAccess access : List.of(ASSIGNED, new CaseAccess.InOwnUnit(), new CaseAccess.None())) {
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
                                            NOW));
                            assertThat(decision instanceof Permit)
                                    .as("%s %s %s %s %s", role, purpose, access, same, agreed)
                                    .isEqualTo(same && role.worksWithCases() && access instanceof CaseAccess.Assigned);
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
