package se.bas.application.edition;

import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.NotAuthorised;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.edition.EditionId;

/** Takes back an edition whose day has not come; the one before it goes on being in force. */
@UseCase
public class WithdrawEdition {
    private final UnderWay underWay;
    private final Editions editions;
    private final Trail trail;

    @Inject
    WithdrawEdition(UnderWay underWay, Editions editions, Trail trail) {
        this.underWay = underWay;
        this.editions = editions;
        this.trail = trail;
    }

    /**
     * Takes it back.
     *
     * @throws NotAuthorised for everybody but an administrator
     */
    public EditionStep withdraw(Actor.Staff who, EditionId id) {
        return editions.withdraw(id)
                .<EditionStep>map(problem -> new EditionStep.Refused(
                        List.of(problem), List.of(), trail.write(underWay.begun(), Outcome.REFUSED)))
                .orElseGet(() ->
                        new EditionStep.Done(id, trail.write(underWay.begun(), Outcome.DONE, List.of(id.value()))));
    }
}
