package se.bas.application.casework;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.configuration.Secrets;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFile;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ContactDetails;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.LocalNumber;
import se.bas.domain.casework.NumberHash;
import se.bas.domain.casework.ParticipantDraft;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.disclosure.MandateInForce;
import se.bas.domain.disclosure.OwnedRecord.Keys;

/** Stores what makes a case file: who the participant is, the file, who works with it, how the participant is reached. */
@Part
class NewCaseFiles {
    private final EntityManager database;
    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    @Inject
    NewCaseFiles(EntityManager database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /** Whether no file of my agency bears it; if so, nobody else takes it before this use case ends. */
    boolean caseNumberFree(String caseNumber) {
        return new Row(database.createNativeQuery("select case_number_free(?1)")
                        .setParameter(1, caseNumber)
                        .getSingleResult())
                .flag(0);
    }

    /** The participant behind the number, or a new one where there is none; alone with them until the use case ends. */
    ParticipantId participant(@Nullable PersonalNumber number) {
        Object id = database.createNativeQuery("select attach_participant_alone(cast(?1 as text))")
                .setParameter(
                        1,
                        number == null
                                ? null
                                : NumberHash.of(number, secrets.numberKey()).hex())
                .getSingleResult();
        return new ParticipantId(new Row(id).id(0));
    }

    boolean known(AgencyId agency, PersonalNumber number) {
        return new Row(database.createNativeQuery("select exists (select from identity where collaboration_id ="
                                + " acting('collaboration') and owner_agency_id = ?1 and personal_number = ?2)")
                        .setParameter(1, agency.value())
                        .setParameter(2, number.digits())
                        .getSingleResult())
                .flag(0);
    }

    /**
     * Stores all of it.
     *
     * @param main the main caseworker's assignment, null when nobody is yet
     */
    CaseFileId store(
            ParticipantDraft draft,
            ParticipantId participant,
            MandateInForce mandate,
            @Nullable AssignmentId main,
            LocalDate today) {
        Keys keys = new Keys(mandate.collaboration(), mandate.agency(), participant);
        CaseFileId file = new CaseFileId(UuidCreator.getTimeOrderedEpoch());
        LocalNumber local = draft.number().isEmpty() ? LocalNumber.random(today, random) : null;
        database.persist(new Identity(UuidCreator.getTimeOrderedEpoch(), keys, draft, local, today));
        database.persist(new CaseFile(file, keys, draft.caseNumber(), mandate.unit(), today));
        if (main != null) {
            database.persist(new Assignment(main, keys, file, mandate.staff(), Assignment.Part.MAIN, today));
        }
        if (!draft.phone().isEmpty() || !draft.email().isEmpty()) {
            database.persist(new ContactDetails(
                    UuidCreator.getTimeOrderedEpoch(), keys, orNull(draft.phone()), orNull(draft.email())));
        }
        return file;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
