package se.bas.application.agency;

import jakarta.inject.Inject;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.MandateId;

/** Says of a mandate that its holder still needs it, once in a quarter and never the holder (IDA-08). */
@UseCase
public class AttestMandate {
    private final MandateSteps steps;

    @Inject
    AttestMandate(MandateSteps steps) {
        this.steps = steps;
    }

    /** Does so, and the log has it. */
    public MandateStep attest(Actor.Staff who, MandateId id) {
        return steps.attest(id);
    }
}
