package se.bas.integration.container;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.Note;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord.Keys;

/** A job of the tests: gives a case a note in every category there is. */
@UseCase
public class NoteInEveryCategory {
    private final EntityManager database;

    @Inject
    NoteInEveryCategory(EntityManager database) {
        this.database = database;
    }

    public void write(Actor.Job agency, CaseFileId file, StaffId author) {
        UUID participant = (UUID) database.createNativeQuery("select participant_id from case_file where id = ?1")
                .setParameter(1, file.value())
                .getSingleResult();
        Keys keys = new Keys(agency.collaboration(), agency.agency(), new ParticipantId(participant));
        for (Category category : Category.consentables()) {
            database.persist(new Note(
                    UuidCreator.getTimeOrderedEpoch(), keys, category, LocalDate.EPOCH, author, "Provanteckning"));
        }
        database.flush();
    }
}
