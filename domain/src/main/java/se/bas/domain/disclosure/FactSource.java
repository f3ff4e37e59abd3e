package se.bas.domain.disclosure;

import se.bas.domain.casework.CaseFileId;

/** Where the gate gets its facts. An implementation that cannot tell must throw: the gate then releases nothing. */
public interface FactSource {
    SubjectFacts about(CaseFileId file, Acting acting);
}
