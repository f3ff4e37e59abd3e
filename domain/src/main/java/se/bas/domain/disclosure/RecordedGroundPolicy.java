package se.bas.domain.disclosure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.util.Optional;
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
        return Optional.of(facts.recorded().stream()
                .filter(terms -> refusal(terms, facts).isEmpty())
                .max(comparing(terms -> terms.period().until()))
                .<Decision>map(terms -> new Permit(new Ground.LegalBasis(
                        terms.kind(), terms.id(), terms.period().until())))
                .orElseGet(() -> new Deny(furthest(facts))));
    }

    private static DenialCode furthest(Facts facts) {
        return facts.recorded().stream()
                .map(terms -> refusal(terms, facts))
                .flatMap(Optional::stream)
                .max(naturalOrder())
                .orElse(DenialCode.NO_CONSENT);
    }

    private static Optional<DenialCode> refusal(RecordedGroundTerms terms, Facts facts) {
        if (!terms.discloser().equals(facts.question().owner())) {
            return Optional.of(DenialCode.NO_CONSENT);
        }
        if (!terms.recipient().equals(facts.mandate().unit())) {
            return Optional.of(DenialCode.RECIPIENT);
        }
        if (terms.purpose() != facts.purpose()) {
            return Optional.of(DenialCode.PURPOSE);
        }
        if (!terms.categories().contains(facts.question().category())) {
            return Optional.of(DenialCode.CATEGORY);
        }
        return switch (terms.statusAt(facts.at())) {
            case ACTIVE -> Optional.empty();
            case NOT_YET_VALID -> Optional.of(DenialCode.NOT_YET_VALID);
            case EXPIRED -> Optional.of(DenialCode.EXPIRED);
            // What its owner does not use any more the facts tell as revoked.
            case NOT_USED, REVOKED -> Optional.of(DenialCode.WITHDRAWN);
        };
    }
}
