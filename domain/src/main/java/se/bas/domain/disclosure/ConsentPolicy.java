package se.bas.domain.disclosure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.domain.consent.ConsentTerms;
import se.bas.domain.disclosure.Decision.Deny;
import se.bas.domain.disclosure.Decision.Permit;

/**
 * Another agency's information crosses when the participant has agreed to exactly that: this owner, my unit, this
 * purpose, this category, now (OSL 10:1 and 12:2). Of several consents the one that lasts longest is the ground; of
 * several refusals the one that came furthest is told, to the log. Of somebody who has died nothing new crosses by it, from
 * when the owner or the asker's own agency knows (CON-42).
 */
final class ConsentPolicy implements Policy {
    @Override
    public Optional<Decision> judge(Facts facts) {
        if (facts.sameAuthority() || !facts.question().category().consentable()) {
            return Optional.empty();
        }
        ConsentTerms longest = null;
        DenialCode furthest = DenialCode.NO_CONSENT;
        for (ConsentTerms terms : facts.consents()) {
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
                        : new Permit(new Ground.Consent(
                                longest.id(), longest.period().until())));
    }

    /** Null when it lets the information cross. */
    private static @Nullable DenialCode refusal(ConsentTerms terms, Facts facts) {
        Category category = facts.question().category();
        if (!terms.discloser().equals(facts.question().owner())) {
            return DenialCode.NO_CONSENT;
        }
        if (!terms.recipient().equals(facts.mandate().unit())) {
            return DenialCode.RECIPIENT;
        }
        if (terms.purpose() != facts.purpose()) {
            return DenialCode.PURPOSE;
        }
        if (!terms.categories().contains(category)) {
            return DenialCode.CATEGORY;
        }
        return switch (terms.statusAt(facts.at(), category)) {
            case ACTIVE -> null;
            case NOT_YET_VALID -> DenialCode.NOT_YET_VALID;
            case EXPIRED -> DenialCode.EXPIRED;
            case WITHDRAWN -> DenialCode.WITHDRAWN;
            case DECEASED -> DenialCode.DECEASED;
            // A consent registered in error never was one.
            case ANNULLED -> DenialCode.NO_CONSENT;
        };
    }
}
