package se.bas.integration.inside;

import static java.util.stream.Collectors.joining;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.Note;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.MandateInForce;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;

/** A use case of the proofs: writes a note in every category by JPA, so that a cache that is shared has them. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class WriteNotes {
    private final UnderWay underWay;
    private final EntityManager database;

    @Inject
    WriteNotes(UnderWay underWay, EntityManager database) {
        this.underWay = underWay;
        this.database = database;
    }

    /** Gives the notes' ids, with commas between. */
    public String write(Actor.Staff who, UUID participant) {
        MandateInForce mandate = underWay.acting().mandate();
        Keys keys = new Keys(mandate.collaboration(), mandate.agency(), new ParticipantId(participant));
        return Category.consentables().stream()
                .map(category -> write(keys, category, mandate))
                .collect(joining(","));
    }

    private String write(Keys keys, Category category, MandateInForce mandate) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        database.persist(new Note(id, keys, category, LocalDate.EPOCH, mandate.staff(), "Provanteckning"));
        return id.toString();
    }
}
