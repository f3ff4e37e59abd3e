package se.bas.application.agency;

import jakarta.inject.Inject;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.MandateDecision;
import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.MandateStepProblem;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.disclosure.Receipt;

/** Takes a step with a mandate and logs it, whatever came of it. */
@Part
class MandateSteps {
    private final UnderWay underWay;
    private final AgencyMandates mandates;
    private final Trail trail;

    @Inject
    MandateSteps(UnderWay underWay, AgencyMandates mandates, Trail trail) {
        this.underWay = underWay;
        this.mandates = mandates;
        this.trail = trail;
    }

    MandateStep decide(MandateId id, MandateDecision decision, String why) {
        mandates.administration();
        return logged(id, mandates.decide(id, decision, why));
    }

    MandateStep end(MandateId id, String why) {
        mandates.administration();
        return logged(id, mandates.end(id, why));
    }

    MandateStep attest(MandateId id) {
        mandates.administration();
        return logged(id, mandates.attest(id));
    }

    private MandateStep logged(MandateId id, AgencyMandates.Done done) {
        Receipt receipt = trail.write(
                underWay.begun(), done.problem().isEmpty() ? Outcome.DONE : Outcome.REFUSED, done.objects(id));
        return done.problem()
                .<MandateStep>map(code -> new MandateStep.Refused(MandateStepProblem.valueOf(code), receipt))
                .orElseGet(() -> new MandateStep.Done(receipt));
    }
}
