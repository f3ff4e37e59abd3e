package se.bas.integration.inside;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;

/** A use case of the proofs: compares the two locks, for what OpenCase reads for. */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class CompareForWork {
    private final BothLocks locks;

    @Inject
    CompareForWork(BothLocks locks) {
        this.locks = locks;
    }

    public JsonObject compare(Actor.Staff who, CaseFileId file, Looked looked) {
        return locks.compare(file, looked);
    }
}
