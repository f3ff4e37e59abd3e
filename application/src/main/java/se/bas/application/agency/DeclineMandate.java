package se.bas.application.agency;

import jakarta.inject.Inject;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.MandateDecision;
import se.bas.domain.agency.MandateId;

/** Says no to a mandate that another person granted (D2). */
@UseCase
public class DeclineMandate {
    private final MandateSteps steps;

    @Inject
    DeclineMandate(MandateSteps steps) {
        this.steps = steps;
    }

    /**
     * Does so, and the log has it.
     *
     * @param why in at least ten characters; kept with the mandate
     */
    public MandateStep decline(Actor.Staff who, MandateId id, String why) {
        return steps.decide(id, MandateDecision.DECLINED, why);
    }
}
