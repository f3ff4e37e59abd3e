package se.bas.application.agency;

import jakarta.inject.Inject;
import se.bas.application.NotAuthorised;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;

/** Begins to act under one of several mandates; the choice is logged (IDA-05). */
@UseCase
public class TakeUpMandate {
    private final UnderWay underWay;
    private final Mandates mandates;
    private final Trail trail;

    @Inject
    TakeUpMandate(UnderWay underWay, Mandates mandates, Trail trail) {
        this.underWay = underWay;
        this.mandates = mandates;
        this.trail = trail;
    }

    public MandateView takeUp(Actor.Staff who) {
        trail.write(underWay.begun(), Outcome.DONE);
        return mandates.inForce(who.account()).stream()
                .filter(mandate -> mandate.id().equals(who.mandate()))
                .findFirst()
                .orElseThrow(NotAuthorised::new);
    }
}
