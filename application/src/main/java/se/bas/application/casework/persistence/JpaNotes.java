package se.bas.application.casework.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.bas.application.Part;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.KeptDraft;
import se.bas.domain.casework.Note;
import se.bas.domain.casework.NoteAmendment;
import se.bas.domain.casework.NoteId;
import se.bas.domain.casework.Notes;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;

@Part
class JpaNotes implements Notes {
    private final EntityManager database;

    @Inject
    JpaNotes(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Protected<Note>> withId(ParticipantId participant, NoteId note) {
        return database.createQuery(
                        "select n from Note n where n.participant = :participant and n.id = :id", Note.class)
                .setParameter("participant", participant.value())
                .setParameter("id", note.value())
                .getResultStream()
                .map(Protected::lock)
                .toList();
    }

    @Override
    public List<Protected<NoteAmendment>> amendmentsOn(ParticipantId participant) {
        return database.createQuery(
                        "select a from NoteAmendment a where a.participant = :participant order by a.writtenAt, a.id",
                        NoteAmendment.class)
                .setParameter("participant", participant.value())
                .getResultStream()
                .map(Protected::lock)
                .toList();
    }

    @Override
    public List<Protected<KeptDraft>> draftsOf(ParticipantId participant, StaffId author) {
        return database.createQuery(
                        "select d from KeptDraft d where d.participant = :participant and d.author = :author",
                        KeptDraft.class)
                .setParameter("participant", participant.value())
                .setParameter("author", author.value())
                .getResultStream()
                .map(Protected::lock)
                .toList();
    }

    @Override
    public void add(Note note) {
        database.persist(note);
    }

    @Override
    public void add(NoteAmendment amendment) {
        database.persist(amendment);
    }

    @Override
    public void add(KeptDraft draft) {
        database.persist(draft);
    }

    @Override
    public void discard(KeptDraft draft) {
        database.remove(draft);
    }
}
