package se.bas.application.employer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.employer.EmployerId;

/** Says that somebody cannot be reached at an employer any more. */
@UseCase
public class RemoveEmployerPerson {
    private final EmployerDesk desk;
    private final EmployerRegister register;

    @Inject
    RemoveEmployerPerson(EmployerDesk desk, EmployerRegister register) {
        this.desk = desk;
        this.register = register;
    }

    /** Removes. */
    public EmployerWriting remove(Actor.Staff who, EmployerId employer, UUID person) {
        return desk.with(
                employer,
                List.of(),
                found -> register.removePerson(employer, person)
                        ? desk.kept(employer, person, found.version())
                        : desk.over(register.hasPerson(employer, person)));
    }
}
