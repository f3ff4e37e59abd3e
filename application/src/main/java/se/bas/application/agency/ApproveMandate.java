package se.bas.application.agency;

import jakarta.inject.Inject;
import se.bas.application.FreshSignIn;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.MandateDecision;
import se.bas.domain.agency.MandateId;

/** Approves what another person granted; from now on the mandate counts on its days (D2). Takes a fresh sign-in (IDA-10). */
@UseCase
@FreshSignIn
public class ApproveMandate {
    private final MandateSteps steps;

    @Inject
    ApproveMandate(MandateSteps steps) {
        this.steps = steps;
    }

    public MandateStep approve(Actor.Staff who, MandateId id) {
        return steps.decide(id, MandateDecision.APPROVED, "");
    }
}
