package se.bas.application.employer;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.UUID;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.employer.PlaceDraft;

/** Says what places an employer offers. */
@UseCase
public class OfferPlaces {
    private final EmployerDesk desk;
    private final EmployerRegister register;

    @Inject
    OfferPlaces(EmployerDesk desk, EmployerRegister register) {
        this.desk = desk;
        this.register = register;
    }

    /** Adds. */
    public EmployerWriting offer(Actor.Staff who, EmployerId employer, PlaceDraft draft) {
        return desk.with(employer, draft.problems(), found -> {
            UUID id = UuidCreator.getTimeOrderedEpoch();
            register.add(id, employer, draft);
            return desk.kept(employer, id, found.version());
        });
    }
}
