package se.bas.application.job;

import jakarta.inject.Inject;
import java.util.Optional;
import se.bas.application.Part;
import se.bas.domain.agency.Actor;

/** The use case behind each kind of job. */
@Part
class Jobs {
    private final ForgetRequests forgetRequests;
    private final EndUnusedMandates endUnusedMandates;
    private final WarnOfExpiry warnOfExpiry;

    @Inject
    Jobs(ForgetRequests forgetRequests, EndUnusedMandates endUnusedMandates, WarnOfExpiry warnOfExpiry) {
        this.forgetRequests = forgetRequests;
        this.endUnusedMandates = endUnusedMandates;
        this.warnOfExpiry = warnOfExpiry;
    }

    Optional<Tally> run(Actor.Job agency, Run run) {
        return switch (run.kind()) {
            case FORGET_REQUESTS -> forgetRequests.run(agency, run);
            case END_UNUSED_MANDATES -> endUnusedMandates.run(agency, run);
            case WARN_OF_EXPIRY -> warnOfExpiry.run(agency, run);
        };
    }
}
