package se.bas.application.employer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.employer.EmployerId;

/** Says that places are not offered any more. Placements there go on. */
@UseCase
public class WithdrawPlaces {
    private final EmployerDesk desk;
    private final EmployerRegister register;

    @Inject
    WithdrawPlaces(EmployerDesk desk, EmployerRegister register) {
        this.desk = desk;
        this.register = register;
    }

    /** Withdraws. */
    public EmployerWriting withdraw(Actor.Staff who, EmployerId employer, UUID place) {
        return desk.with(
                employer,
                List.of(),
                found -> register.withdrawPlace(employer, place)
                        ? desk.kept(employer, place, found.version())
                        : desk.over(register.hasPlaces(employer, place)));
    }
}
