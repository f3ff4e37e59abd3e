package se.bas.application.consent;

import java.util.Set;
import se.bas.application.UseCase;
import se.bas.domain.agency.*;
import se.bas.domain.casework.*;
import se.bas.domain.consent.*;
import se.bas.domain.disclosure.*;

@UseCase
public class WithdrawBlindly {
    public Withdrawal withdraw(Actor.Staff who, String typedNumber) {
        throw new UnsupportedOperationException();
    }
}
