package se.bas.application.participation;

import jakarta.inject.Inject;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;

/** Takes back what was recorded last in a participation, within seconds and by whoever did it (UIX-15). */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class TakeBackParticipation {
    private final ParticipationRecord participations;

    @Inject
    TakeBackParticipation(ParticipationRecord participations) {
        this.participations = participations;
    }

    /**
     * Takes it back. The row stays, and counts no more.
     *
     * @param seen the version with it
     */
    public Recording takeBack(Actor.Staff who, CaseFileId file, int seen) {
        return participations.takeBack(file, seen);
    }
}
