package se.bas.application.consent;

import java.util.Set;
import se.bas.application.UseCase;
import se.bas.domain.agency.*;
import se.bas.domain.casework.*;
import se.bas.domain.consent.*;
import se.bas.domain.disclosure.*;

@UseCase
public class WithdrawConsent {
    public Withdrawal withdraw(Actor.Staff who, CaseFileId id, ConsentId consent, Set<Category> categories) {
        throw new UnsupportedOperationException();
    }
}
