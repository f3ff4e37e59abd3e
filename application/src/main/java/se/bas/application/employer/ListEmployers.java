package se.bas.application.employer;

import jakarta.inject.Inject;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Role;
import se.bas.domain.audit.Entry.Outcome;

/** Lists the employers of the own register. */
@UseCase
public class ListEmployers {
    private final UnderWay underWay;
    private final EmployerRegister register;
    private final Trail trail;

    @Inject
    ListEmployers(UnderWay underWay, EmployerRegister register, Trail trail) {
        this.underWay = underWay;
        this.register = register;
        this.trail = trail;
    }

    /**
     * Lists.
     *
     * @throws se.bas.application.NotAuthorised for everybody but caseworkers and managers of an agency that keeps a register
     */
    public EmployerList list(Actor.Staff who, EmployerFilter filter) {
        register.open();
        EmployerList list = new EmployerList(
                register.lines(filter),
                register.count(filter),
                underWay.acting().mandate().role() == Role.CASEWORKER);
        trail.write(underWay.begun(), Outcome.DONE);
        return list;
    }
}
