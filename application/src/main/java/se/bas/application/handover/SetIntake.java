package se.bas.application.handover;

import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.NotAuthorised;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.disclosure.Receipt;

/** Says who of a unit receives what is proposed to it; its manager does. */
@UseCase
public class SetIntake {
    private final UnderWay underWay;
    private final HandoverRows rows;
    private final Trail trail;

    @Inject
    SetIntake(UnderWay underWay, HandoverRows rows, Trail trail) {
        this.underWay = underWay;
        this.rows = rows;
        this.trail = trail;
    }

    /** What came of it. */
    public sealed interface Outcomes {
        record Done(Receipt receipt) implements Outcomes {}

        /** Nobody who works with cases in the unit. */
        record NotFound(Receipt receipt) implements Outcomes {}
    }

    /**
     * Puts somebody on duty, or takes them off it.
     *
     * @throws NotAuthorised for anyone but managers
     */
    public Outcomes set(Actor.Staff who, StaffId staff, boolean onDuty) {
        if (underWay.acting().mandate().role() != Role.MANAGER) {
            throw new NotAuthorised();
        }
        return rows.intake(staff, onDuty)
                ? new Outcomes.Done(trail.write(underWay.begun(), Outcome.DONE, List.of(staff.value())))
                : new Outcomes.NotFound(trail.write(underWay.begun(), Outcome.REFUSED));
    }
}
