package se.bas.application.agency;

import jakarta.inject.Inject;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.MandateDecision;
import se.bas.domain.agency.MandateId;

/** Takes back a mandate one has granted oneself, before anybody has decided (D2). */
@UseCase
public class WithdrawMandate {
    private final MandateSteps steps;

    @Inject
    WithdrawMandate(MandateSteps steps) {
        this.steps = steps;
    }

    public MandateStep withdraw(Actor.Staff who, MandateId id) {
        return steps.decide(id, MandateDecision.WITHDRAWN, "");
    }
}
