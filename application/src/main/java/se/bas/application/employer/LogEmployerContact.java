package se.bas.application.employer;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.UUID;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.employer.ContactDraft;
import se.bas.domain.employer.EmployerId;

/** Writes down that one was in contact with an employer: about what, never about whom. */
@UseCase
public class LogEmployerContact {
    private final EmployerDesk desk;
    private final EmployerRegister register;

    @Inject
    LogEmployerContact(EmployerDesk desk, EmployerRegister register) {
        this.desk = desk;
        this.register = register;
    }

    /** Writes. */
    public EmployerWriting log(Actor.Staff who, EmployerId employer, ContactDraft draft) {
        return desk.with(employer, draft.problems(desk.today()), found -> {
            UUID id = UuidCreator.getTimeOrderedEpoch();
            register.add(id, employer, draft);
            return desk.kept(employer, id, found.version());
        });
    }
}
