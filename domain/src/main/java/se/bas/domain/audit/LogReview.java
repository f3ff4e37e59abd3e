package se.bas.domain.audit;

import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.Decision;
import se.bas.domain.disclosure.DenialCode;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.MandateInForce;
import se.bas.domain.disclosure.Purpose;

/** Who may read the log: an auditor, for reviewing it (LOG-05). */
public final class LogReview {
    private LogReview() {}

    public static Decision judge(MandateInForce mandate) {
        if (mandate.role() != Role.AUDITOR) {
            return new Decision.Deny(DenialCode.NO_ASSIGNMENT);
        }
        return mandate.purposes().contains(Purpose.LOG_REVIEW)
                ? new Decision.Permit(new Ground.LogReview())
                : new Decision.Deny(DenialCode.PURPOSE);
    }
}
