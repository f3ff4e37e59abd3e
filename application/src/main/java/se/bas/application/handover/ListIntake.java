package se.bas.application.handover;

import jakarta.inject.Inject;
import se.bas.application.NotAuthorised;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Role;
import se.bas.domain.audit.Entry.Outcome;

/** Lists who receives what is proposed to the unit, for its manager. No participant is in it. */
@UseCase
public class ListIntake {
    private final UnderWay underWay;
    private final HandoverRows rows;
    private final Trail trail;

    @Inject
    ListIntake(UnderWay underWay, HandoverRows rows, Trail trail) {
        this.underWay = underWay;
        this.rows = rows;
        this.trail = trail;
    }

    /**
     * Lists.
     *
     * @throws NotAuthorised for anyone but managers
     */
    public IntakeList list(Actor.Staff who) {
        if (underWay.acting().mandate().role() != Role.MANAGER) {
            throw new NotAuthorised();
        }
        trail.write(underWay.begun(), Outcome.DONE);
        return new IntakeList(rows.intake());
    }
}
