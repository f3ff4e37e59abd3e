package se.bas.domain.disclosure;

import se.bas.domain.casework.CaseFileId;
import se.bas.domain.handover.HandoverId;

/** Where the gate gets its facts. An implementation that cannot tell must throw: the gate then releases nothing. */
public interface FactSource {
    SubjectFacts about(CaseFileId file, Acting acting);

    /** About whom another agency proposes to hand over to the asker's unit. */
    default SubjectFacts about(HandoverId proposal, Acting acting) {
        throw new UnsupportedOperationException("nothing is known of proposals here");
    }
}
