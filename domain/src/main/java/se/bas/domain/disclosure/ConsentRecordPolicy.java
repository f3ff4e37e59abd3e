package se.bas.domain.disclosure;

import java.util.Optional;

/**
 * The unit that a consent names may see that consent, also when it has ended: it must know what it may not use. So may
 * the unit that another recorded ground names, from the first day on.
 */
final class ConsentRecordPolicy implements Policy {
    @Override
    public Optional<Decision> judge(Facts facts) {
        boolean asked = !facts.sameAuthority() && facts.question().category() == Category.CONSENT;
        return asked && named(facts) ? Optional.of(new Decision.Permit(new Ground.NamedRecipient())) : Optional.empty();
    }

    private static boolean named(Facts facts) {
        return facts.consents().stream()
                        .anyMatch(terms -> terms.discloser()
                                        .equals(facts.question().owner())
                                && terms.recipient().equals(facts.mandate().unit()))
                || facts.recorded().stream()
                        .filter(terms -> terms.toldToRecipientAt(facts.at()))
                        .anyMatch(terms -> terms.discloser()
                                        .equals(facts.question().owner())
                                && terms.recipient().equals(facts.mandate().unit()));
    }
}
