package se.bas.application.casework.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import se.bas.application.Part;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.CaseFile;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.ContactDetails;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.Note;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.casework.TreatmentEpisode;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;

@Part
class JpaCaseFiles implements CaseFiles {
    private final EntityManager database;

    @Inject
    JpaCaseFiles(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Protected<CaseFile>> filesOn(Set<ParticipantId> participants) {
        return of(CaseFile.class, participants);
    }

    @Override
    public List<Protected<Identity>> identitiesOf(Set<ParticipantId> participants) {
        return of(Identity.class, participants);
    }

    @Override
    public List<Protected<ContactDetails>> contactDetailsOf(ParticipantId participant) {
        return of(ContactDetails.class, participant);
    }

    @Override
    public List<Protected<Assignment>> assignmentsOn(Set<ParticipantId> participants) {
        return of(Assignment.class, participants);
    }

    @Override
    public List<Protected<TreatmentEpisode>> treatmentsOf(ParticipantId participant) {
        return of(TreatmentEpisode.class, participant);
    }

    @Override
    public List<Protected<Note>> notesOn(ParticipantId participant) {
        return of(Note.class, participant);
    }

    private <T extends OwnedRecord> List<Protected<T>> of(Class<T> kind, ParticipantId participant) {
        return of(kind, Set.of(participant));
    }

    private <T extends OwnedRecord> List<Protected<T>> of(Class<T> kind, Set<ParticipantId> participants) {
        if (participants.isEmpty()) {
            return List.of();
        }
        return database.createQuery(
                        "select r from " + kind.getSimpleName()
                                + " r where r.participant in :participants order by r.id",
                        kind)
                .setParameter(
                        "participants",
                        participants.stream().map(ParticipantId::value).toList())
                .getResultStream()
                .map(Protected::lock)
                .toList();
    }
}
