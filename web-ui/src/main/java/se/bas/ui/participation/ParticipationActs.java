package se.bas.ui.participation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.bas.application.participation.RecordParticipation;
import se.bas.application.participation.Recording;
import se.bas.application.participation.TakeBackParticipation;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.participation.Happening;
import se.bas.ui.agency.SignedIn;

/** What can be recorded in a participation, by whoever is signed in. */
@Dependent
class ParticipationActs {
    private final RecordParticipation recordParticipation;
    private final TakeBackParticipation takeBackParticipation;
    private final SignedIn signedIn;

    @Inject
    ParticipationActs(
            RecordParticipation recordParticipation, TakeBackParticipation takeBackParticipation, SignedIn signedIn) {
        this.recordParticipation = recordParticipation;
        this.takeBackParticipation = takeBackParticipation;
        this.signedIn = signedIn;
    }

    Recording record(CaseFileId file, int seen, Happening happening) {
        return recordParticipation.record(signedIn.actor(), file, seen, happening);
    }

    Recording takeBack(CaseFileId file, int seen) {
        return takeBackParticipation.takeBack(signedIn.actor(), file, seen);
    }

    /** Whether whoever is signed in makes exceptions. */
    boolean manager() {
        return signedIn.mandate()
                .filter(mandate -> mandate.role() == Role.MANAGER)
                .isPresent();
    }
}
