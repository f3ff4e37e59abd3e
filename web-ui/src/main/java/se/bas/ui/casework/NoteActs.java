package se.bas.ui.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.AmendNote;
import se.bas.application.casework.DiscardDraft;
import se.bas.application.casework.DraftKeeping;
import se.bas.application.casework.KeepDraft;
import se.bas.application.casework.NoteWriting;
import se.bas.application.casework.WriteNote;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.NoteDraft;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.HalfDone;

/** What can be done with notes, by whoever is signed in. */
@Dependent
class NoteActs {
    private final WriteNote writeNote;
    private final KeepDraft keepDraft;
    private final DiscardDraft discardDraft;
    private final AmendNote amendNote;
    private final SignedIn signedIn;
    private final HalfDone halfDone;

    @Inject
    NoteActs(
            WriteNote writeNote,
            KeepDraft keepDraft,
            DiscardDraft discardDraft,
            AmendNote amendNote,
            SignedIn signedIn,
            HalfDone halfDone) {
        this.writeNote = writeNote;
        this.keepDraft = keepDraft;
        this.discardDraft = discardDraft;
        this.amendNote = amendNote;
        this.signedIn = signedIn;
        this.halfDone = halfDone;
    }

    NoteWriting write(CaseFileId file, NoteDraft draft, @Nullable Instant becomes) {
        return writeNote.write(signedIn.actor(), file, draft, becomes);
    }

    DraftKeeping keep(CaseFileId file, NoteDraft draft, @Nullable Instant seen) {
        return keepDraft.keep(signedIn.actor(), file, draft, seen);
    }

    DraftKeeping discard(CaseFileId file) {
        return discardDraft.discard(signedIn.actor(), file);
    }

    NoteWriting amend(CaseFileId file, AmendNote.Amendment amendment) {
        return amendNote.amend(signedIn.actor(), file, amendment);
    }

    Role role() {
        return signedIn.mandate().orElseThrow().role();
    }

    HalfDone halfDone() {
        return halfDone;
    }

    HalfDone.Form form(Object about, String name) {
        return new HalfDone.Form(signedIn.mandate().orElseThrow().id(), about, name);
    }
}
