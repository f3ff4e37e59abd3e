package se.bas.application.employer;

import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.employer.EmployerDraft;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.employer.EmployerProblem;

/** Changes what the own register says of an employer, or puts it aside, or takes it up again. */
@UseCase
public class ChangeEmployer {
    private final EmployerDesk desk;
    private final EmployerRegister register;

    @Inject
    ChangeEmployer(EmployerDesk desk, EmployerRegister register) {
        this.desk = desk;
        this.register = register;
    }

    /**
     * Changes.
     *
     * @param seen the version that the asker has read: of two who change it the second is told (UIX-14)
     */
    public EmployerWriting change(Actor.Staff who, EmployerId id, int seen, EmployerDraft draft) {
        return desk.with(id, draft.problems(), before -> {
            if (before.version() != seen) {
                return desk.rejected(List.of(EmployerProblem.CHANGED_MEANWHILE));
            }
            if (!draft.organisationNumber().equals(before.number())) {
                return desk.rejected(List.of(EmployerProblem.NUMBER_FIXED));
            }
            register.change(before, draft);
            return desk.kept(id, id.value(), before.version() + 1);
        });
    }
}
