package se.bas.application.casework;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
    private final EntityManager database;

    @Inject
    OwnDraft(Notes notes, EntityManager database) {
        this.notes = notes;
        this.database = database;
    }

    /**
     * The same, to change it: until the use case ends, no other window of the asker changes it. So whoever comes second
     * is told that it was changed, instead of breaking at the commit.
     */
    Optional<KeptDraft> alone(Judgement judgement, Acting acting) {
        judgement
                .subject()
                .ifPresent(participant -> database.createNativeQuery(
                                "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                        .setParameter(
                                1,
                                "draft " + participant + " " + acting.mandate().staff())
                        .getSingleResult());
        return in(judgement, acting);
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
