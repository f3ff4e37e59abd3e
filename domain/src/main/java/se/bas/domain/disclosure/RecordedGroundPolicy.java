package se.bas.domain.disclosure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.domain.disclosure.Decision.Deny;
import se.bas.domain.disclosure.Decision.Permit;
import se.bas.domain.ground.RecordedGroundTerms;

/**
 * Another agency's information crosses without a consent when the owner has decided, under a named provision, that
 * exactly this may: to my unit, for this purpose, of this category, now (OSL 8:1 with 10:2, 10:3, 10:15 a, 10:27, 10:28
 * or the harm test; CON-06). Of several decisions the one that lasts longest is the ground; of several refusals the one
 * that came furthest is told, to the log.
 */
final class RecordedGroundPolicy implements Policy {
    @Override
    public Optional<Decision> judge(Facts facts) {
        if (facts.sameAuthority() || !facts.question().category().consentable()) {
            return Optional.empty();
        }
        RecordedGroundTerms longest = null;
        DenialCode furthest = DenialCode.NO_CONSENT;
        for (RecordedGroundTerms terms : facts.recorded()) {
            DenialCode refusal = refusal(terms, facts);
            if (refusal != null) {
                furthest = refusal.further(furthest);
            } else if (longest == null
                    || terms.period().until().isAfter(longest.period().until())) {
                longest = terms;
            }
        }
        return Optional.of(
                longest == null
                        ? new Deny(furthest)
                        : new Permit(new Ground.LegalBasis(
                                longest.kind(), longest.id(), longest.period().until())));
    }

    /** Null when it lets the information cross. */
    private static @Nullable DenialCode refusal(RecordedGroundTerms terms, Facts facts) {
        if (!terms.discloser().equals(facts.question().owner())) {
            return DenialCode.NO_CONSENT;
        }
        if (!terms.recipient().equals(facts.mandate().unit())) {
            return DenialCode.RECIPIENT;
        }
        if (terms.purpose() != facts.purpose()) {
            return DenialCode.PURPOSE;
        }
        if (!terms.categories().contains(facts.question().category())) {
            return DenialCode.CATEGORY;
        }
        return switch (terms.statusAt(facts.at())) {
            case ACTIVE -> null;
            case NOT_YET_VALID -> DenialCode.NOT_YET_VALID;
            case EXPIRED -> DenialCode.EXPIRED;
            // What its owner does not use any more the facts tell as revoked.
            case NOT_USED, REVOKED -> DenialCode.WITHDRAWN;
        };
    }
}
