package se.bas.domain.disclosure;

import static java.util.Comparator.naturalOrder;

import java.util.Optional;
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
        return Optional.of(facts.consents().stream()
                .filter(terms -> !refusal(terms, facts).isPresent())
                .max((one, other) ->
                        one.period().until().compareTo(other.period().until()))
                .<Decision>map(terms ->
                        new Permit(new Ground.Consent(terms.id(), terms.period().until())))
                .orElseGet(() -> new Deny(furthest(facts))));
    }

    private static DenialCode furthest(Facts facts) {
        return facts.consents().stream()
                .map(terms -> refusal(terms, facts))
                .flatMap(Optional::stream)
                .max(naturalOrder())
                .orElse(DenialCode.NO_CONSENT);
    }

    private static Optional<DenialCode> refusal(ConsentTerms terms, Facts facts) {
        Category category = facts.question().category();
        if (!terms.discloser().equals(facts.question().owner())) {
            return Optional.of(DenialCode.NO_CONSENT);
        }
        if (!terms.recipient().equals(facts.mandate().unit())) {
            return Optional.of(DenialCode.RECIPIENT);
        }
        if (terms.purpose() != facts.purpose()) {
            return Optional.of(DenialCode.PURPOSE);
        }
        if (!terms.categories().contains(category)) {
            return Optional.of(DenialCode.CATEGORY);
        }
        return switch (terms.statusAt(facts.at(), category)) {
            case ACTIVE -> Optional.empty();
            case NOT_YET_VALID -> Optional.of(DenialCode.NOT_YET_VALID);
            case EXPIRED -> Optional.of(DenialCode.EXPIRED);
            case WITHDRAWN -> Optional.of(DenialCode.WITHDRAWN);
            case DECEASED -> Optional.of(DenialCode.DECEASED);
            // A consent registered in error never was one.
            case ANNULLED -> Optional.of(DenialCode.NO_CONSENT);
        };
    }
}
