package se.bas.application.employer;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.UUID;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.employer.PersonDraft;

/** Says whom one can reach at an employer. */
@UseCase
public class AddEmployerPerson {
    private final EmployerDesk desk;
    private final EmployerRegister register;

    @Inject
    AddEmployerPerson(EmployerDesk desk, EmployerRegister register) {
        this.desk = desk;
        this.register = register;
    }

    /** Adds. */
    public EmployerWriting add(Actor.Staff who, EmployerId employer, PersonDraft draft) {
        return desk.with(employer, draft.problems(), found -> {
            UUID id = UuidCreator.getTimeOrderedEpoch();
            register.add(id, employer, draft);
            return desk.kept(employer, id, found.version());
        });
    }
}
