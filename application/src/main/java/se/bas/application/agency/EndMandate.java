package se.bas.application.agency;

import jakarta.inject.Inject;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.MandateId;

/** Takes a mandate away before its last day. The ending counts at the next request of its holder, in every open page (IDA-08). */
@UseCase
public class EndMandate {
    private final MandateSteps steps;

    @Inject
    EndMandate(MandateSteps steps) {
        this.steps = steps;
    }

    /**
     * Does so, and the log has it.
     *
     * @param why in at least ten characters; kept with the mandate
     */
    public MandateStep end(Actor.Staff who, MandateId id, String why) {
        return steps.end(id, why);
    }
}
