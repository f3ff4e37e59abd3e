package se.bas.application.employer;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.bas.application.NotAuthorised;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Role;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.employer.EmployerProblem;

/** What writing in the register has in common: whoever may, one at a time, and the log. */
@Part
class EmployerDesk {
    private final UnderWay underWay;
    private final EmployerRegister register;
    private final Trail trail;

    @Inject
    EmployerDesk(UnderWay underWay, EmployerRegister register, Trail trail) {
        this.underWay = underWay;
        this.register = register;
        this.trail = trail;
    }

    /**
     * Goes on for a caseworker of an agency that keeps a register.
     *
     * @throws NotAuthorised for everybody else
     */
    void writing() {
        register.open();
        if (underWay.acting().mandate().role() != Role.CASEWORKER) {
            throw new NotAuthorised();
        }
    }

    LocalDate today() {
        return ConsentPeriod.day(underWay.begun().at());
    }

    /**
     * Does something with one employer, with nobody else changing it.
     *
     * @param problems of what was filled in
     * @param act gives what came of it
     */
    EmployerWriting with(
            EmployerId id, List<EmployerProblem> problems, Function<EmployerRegister.Employer, EmployerWriting> act) {
        writing();
        return register.alone(id)
                .map(employer -> problems.isEmpty() ? act.apply(employer) : rejected(problems))
                .orElseGet(() -> new EmployerWriting.NotFound(trail.write(underWay.begun(), Outcome.REFUSED)));
    }

    /** It is not there, or not any more. */
    EmployerWriting over(boolean known) {
        return known
                ? rejected(List.of(EmployerProblem.OVER_ALREADY))
                : new EmployerWriting.NotFound(trail.write(underWay.begun(), Outcome.REFUSED));
    }

    EmployerWriting kept(EmployerId employer, UUID id, int version) {
        List<UUID> objects = id.equals(employer.value()) ? List.of(id) : List.of(employer.value(), id);
        return new EmployerWriting.Kept(id, version, trail.write(underWay.begun(), Outcome.DONE, objects));
    }

    EmployerWriting rejected(List<EmployerProblem> problems) {
        return new EmployerWriting.Rejected(problems, trail.write(underWay.begun(), Outcome.REFUSED));
    }
}
