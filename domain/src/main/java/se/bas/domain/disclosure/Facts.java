package se.bas.domain.disclosure;

import java.time.Instant;
import java.util.List;
import se.bas.domain.consent.ConsentTerms;
import se.bas.domain.ground.RecordedGroundTerms;

/**
 * All that a policy may know about one question.
 *
 * @param sameAuthority whether the owner is the asker's own agency, or in its secrecy area (CON-05)
 * @param consents what the participant has agreed with any other agency, for whatever recipient; empty when nothing
 * @param recorded the grounds other than consent that other agencies have recorded, for whatever recipient
 * @param owesDuty whether the owner has a preset duty to tell the asker's agency, and it is carried out (CON-08)
 */
public record Facts(
        MandateInForce mandate,
        CaseAccess access,
        Question question,
        Purpose purpose,
        boolean sameAuthority,
        List<ConsentTerms> consents,
        List<RecordedGroundTerms> recorded,
        boolean owesDuty,
        Instant at) {
    /** Where nobody owes anybody anything. */
    public Facts(
            MandateInForce mandate,
            CaseAccess access,
            Question question,
            Purpose purpose,
            boolean sameAuthority,
            List<ConsentTerms> consents,
            List<RecordedGroundTerms> recorded,
            Instant at) {
        this(mandate, access, question, purpose, sameAuthority, consents, recorded, false, at);
    }
}
