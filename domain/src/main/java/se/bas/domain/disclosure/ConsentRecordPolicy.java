package se.bas.domain.disclosure;

import java.util.Optional;

/** The unit that a consent names may see that consent, also when it has ended: it must know what it may not use. */
final class ConsentRecordPolicy implements Policy {
    @Override
    public Optional<Decision> judge(Facts facts) {
        boolean named = !facts.sameAuthority()
                && facts.question().category() == Category.CONSENT
                && facts.consents().stream()
                        .anyMatch(terms -> terms.discloser()
                                        .equals(facts.question().owner())
                                && terms.recipient().equals(facts.mandate().unit()));
        return named ? Optional.of(new Decision.Permit(new Ground.NamedRecipient())) : Optional.empty();
    }
}
