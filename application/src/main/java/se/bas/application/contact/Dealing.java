package se.bas.application.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Protected;

/** What is under way about one participant, once the gate has said yes. */
record Dealing(CaseFileId file, Acting acting, Judgement judgement) {
    ParticipantId participant() {
        return judgement.subject().orElseThrow();
    }

    Keys keys() {
        return new Keys(acting.mandate().collaboration(), acting.mandate().agency(), participant());
    }

    StaffId staff() {
        return acting.mandate().staff();
    }

    Instant now() {
        return judgement.receipt().at();
    }

    /** What the judgement opens of it and is the own agency's. */
    <T extends OwnedRecord> List<T> own(List<Protected<T>> locked) {
        return locked.stream()
                .map(one -> judgement.reveal(one, (content, ground) -> content))
                .flatMap(Optional::stream)
                .filter(content -> content.owner().equals(acting.mandate().agency()))
                .toList();
    }
}
