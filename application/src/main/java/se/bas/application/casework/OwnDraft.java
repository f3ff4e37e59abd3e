package se.bas.application.casework;

import jakarta.inject.Inject;
import java.util.Optional;
import se.bas.application.Part;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.KeptDraft;
import se.bas.domain.casework.Notes;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Judgement;

/** Finds what the asker is writing in a case. */
@Part
class OwnDraft {
    private final Notes notes;

    @Inject
    OwnDraft(Notes notes) {
        this.notes = notes;
    }

    /** Empty also when the gate keeps drafts locked, and for what another has written, should it come this far. */
    Optional<KeptDraft> in(Judgement judgement, Acting acting) {
        StaffId author = acting.mandate().staff();
        return judgement.subject().stream()
                .flatMap(participant -> notes.draftsOf(participant, author).stream())
                .flatMap(locked -> judgement.reveal(locked, (draft, ground) -> draft).stream())
                .filter(draft -> draft.author().equals(author))
                .findFirst();
    }
}
