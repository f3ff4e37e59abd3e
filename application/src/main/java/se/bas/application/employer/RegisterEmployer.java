package se.bas.application.employer;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.employer.EmployerDraft;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.employer.EmployerProblem;

/** Takes an employer into the own register. */
@UseCase
public class RegisterEmployer {
    private final EmployerDesk desk;
    private final EmployerRegister register;

    @Inject
    RegisterEmployer(EmployerDesk desk, EmployerRegister register) {
        this.desk = desk;
        this.register = register;
    }

    /** Once for each organisation number. */
    public EmployerWriting register(Actor.Staff who, EmployerDraft draft) {
        desk.writing();
        List<EmployerProblem> problems = draft.problems();
        if (!problems.isEmpty()) {
            return desk.rejected(problems);
        }
        EmployerId id = new EmployerId(UuidCreator.getTimeOrderedEpoch());
        return !register.has(draft.organisationNumber()) && register.add(id, draft)
                ? desk.kept(id, id.value(), 1)
                : desk.rejected(List.of(EmployerProblem.NUMBER_TAKEN));
    }
}
