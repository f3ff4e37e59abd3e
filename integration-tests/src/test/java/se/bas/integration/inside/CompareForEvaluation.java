package se.bas.integration.inside;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;

/** A use case of the proofs: compares the two locks, for evaluation, which no use case of the product reads for yet. */
@UseCase
@ForPurpose({Purpose.EVALUATION})
public class CompareForEvaluation {
    private final BothLocks locks;

    @Inject
    CompareForEvaluation(BothLocks locks) {
        this.locks = locks;
    }

    public JsonObject compare(Actor.Staff who, CaseFileId file, Looked looked) {
        return locks.compare(file, looked);
    }
}
