package se.bas.application.participation;

import jakarta.inject.Inject;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.participation.Happening;

/** Records what happened in a participation: a referral, a talk, an enrolment, an exit (PRO-01). */
@UseCase
@ForPurpose(
        value = {Purpose.COORDINATION, Purpose.MANAGEMENT},
        changesGrounds = true)
public class RecordParticipation {
    private final ParticipationRecord participations;

    @Inject
    RecordParticipation(ParticipationRecord participations) {
        this.participations = participations;
    }

    /**
     * Records it, or says what is in the way.
     *
     * @param seen the version that was read
     */
    public Recording record(Actor.Staff who, CaseFileId file, int seen, Happening happening) {
        return participations.add(file, seen, happening);
    }
}
