package se.bas.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.Decision.Deny;
import se.bas.domain.disclosure.Decision.Permit;
import se.bas.domain.disclosure.DenialCode;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.MandateInForce;
import se.bas.domain.disclosure.Purpose;

class LogReviewTest {
    private static MandateInForce mandate(Role role, Set<Purpose> purposes) {
        UUID id = new UUID(0, 1);
        return new MandateInForce(
                new MandateId(id),
                new StaffId(id),
                new CollaborationId(id),
                new AgencyId(id),
                new UnitId(id),
                role,
                purposes);
    }

    @Test
    @Tag("LOG-05")
    void only_an_auditor_reads_the_log_and_only_to_review_it() {
        for (Role role : Role.values()) {
            assertThat(LogReview.judge(mandate(role, EnumSet.allOf(Purpose.class))))
                    .isEqualTo(
                            role == Role.AUDITOR
                                    ? new Permit(new Ground.LogReview())
                                    : new Deny(DenialCode.NO_ASSIGNMENT));
        }
        assertThat(LogReview.judge(mandate(Role.AUDITOR, Set.of(Purpose.COORDINATION))))
                .isEqualTo(new Deny(DenialCode.PURPOSE));
    }
}
