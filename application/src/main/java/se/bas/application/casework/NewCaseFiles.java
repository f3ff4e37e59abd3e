package se.bas.application.casework;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.application.NotAuthorised;
import se.bas.application.Part;
import se.bas.application.configuration.Secrets;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.Role;
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
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Decision;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.MandateInForce;
import se.bas.domain.disclosure.OwnedRecord.Keys;

/** Stores what makes a case file: who the participant is, the file, who works with it, how the participant is reached. */
@Part
public class NewCaseFiles {
    private static final Set<Role> OPENING = Set.of(Role.CASEWORKER, Role.MANAGER);

    private final EntityManager database;
    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    @Inject
    NewCaseFiles(EntityManager database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /** Whether no file of my agency bears it; if so, nobody else takes it before this use case ends. */
    public boolean caseNumberFree(String caseNumber) {
        return new Row(database.createNativeQuery("select case_number_free(?1)")
                        .setParameter(1, caseNumber)
                        .getSingleResult())
                .flag(0);
    }

    /** Whether a file can bear it: it is not somebody's personal identity number, and neither too long nor odd. */
    public boolean caseNumberPossible(String caseNumber, LocalDate today) {
        return ParticipantDraft.caseNumberProblem(caseNumber, today).isEmpty();
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

    /**
     * The participants behind the numbers, in their order, null for one that is not known; new ones where there is none.
     * Who asks about any number meanwhile waits until the use case ends, or is told that it is busy.
     */
    public List<ParticipantId> participants(List<@Nullable PersonalNumber> numbers) {
        String hashes = numbers.stream()
                .map(number -> number == null
                        ? ""
                        : NumberHash.of(number, secrets.numberKey()).hex())
                .collect(Collectors.joining(","));
        List<?> found = database.createNativeQuery(
                        "select participant_id from attach_participants(string_to_array(?1, ',')) order by place")
                .setParameter(1, hashes)
                .getResultList();
        // One that is empty alone makes no array of one.
        return numbers.size() == 1 && hashes.isEmpty()
                ? List.of(participant(null))
                : found.stream()
                        .map(row -> new ParticipantId(new Row(row).id(0)))
                        .toList();
    }

    /** Those of the case numbers that a file of my agency bears. */
    public Set<String> takenCaseNumbers(Collection<String> caseNumbers) {
        return among(
                caseNumbers,
                "select case_number from case_file where collaboration_id = acting('collaboration')"
                        + " and owner_agency_id = (select acting('agency')) and case_number = any (string_to_array(?1, chr(10)))");
    }

    /** Those of the numbers, as twelve digits, of whom my agency has a file. Never whom another agency knows. */
    public Set<String> takenNumbers(Collection<String> digits) {
        return among(
                digits,
                "select personal_number from identity where collaboration_id = acting('collaboration')"
                        + " and owner_agency_id = (select acting('agency')) and personal_number = any (string_to_array(?1, chr(10)))");
    }

    private Set<String> among(Collection<String> values, String query) {
        List<?> found = database.createNativeQuery(query)
                .setParameter(1, String.join("\n", values))
                .getResultList();
        return found.stream().map(row -> new Row(row).text(0)).collect(Collectors.toUnmodifiableSet());
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
    public CaseFileId store(
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

    /**
     * Who is taken over, and as what.
     *
     * @param identity as the sender has it
     * @param contact as the sender has it; null when there is none, or it does not go
     * @param caseNumber the own one
     */
    public record TakenOver(Identity identity, @Nullable ContactDetails contact, String caseNumber) {
        @Override
        public String toString() {
            return "somebody who is taken over";
        }
    }

    /** Stores a file of one's own on somebody whom another agency hands over, and their main caseworker. */
    public CaseFileId takeOver(TakenOver who, Keys keys, MandateInForce mandate, AssignmentId main, LocalDate today) {
        CaseFileId file = new CaseFileId(UuidCreator.getTimeOrderedEpoch());
        database.persist(who.identity().of(UuidCreator.getTimeOrderedEpoch(), keys));
        database.persist(new CaseFile(file, keys, who.caseNumber(), mandate.unit(), today));
        database.persist(new Assignment(main, keys, file, mandate.staff(), Assignment.Part.MAIN, today));
        ContactDetails contact = who.contact();
        if (contact != null) {
            database.persist(
                    new ContactDetails(UuidCreator.getTimeOrderedEpoch(), keys, contact.phone(), contact.email()));
        }
        return file;
    }

    /**
     * What is told of it in the log: that my agency knows the participant from now on.
     *
     * @param main the main caseworker's assignment, null when nobody is yet
     */
    public static Access access(
            ParticipantId participant, CaseFileId file, Acting acting, @Nullable AssignmentId main) {
        Access.Line line = new Access.Line(
                acting.mandate().agency(),
                new TreeSet<>(Set.of(Category.KNOWN_AT_AGENCY, Category.CONTACT)),
                acting.purpose(),
                new Decision.Permit(main == null ? new Ground.ManagedUnit() : new Ground.OwnAgency(main)),
                false);
        return new Access(participant, file, List.of(), List.of(line), acting.at());
    }

    /**
     * The main caseworker's assignment in a file that this mandate opens: its own, or none where a manager opens it.
     *
     * @throws NotAuthorised for anyone but caseworkers and managers
     */
    public static @Nullable AssignmentId mainAssignment(Acting acting) {
        if (!OPENING.contains(acting.mandate().role())
                || !acting.mandate().purposes().contains(acting.purpose())) {
            throw new NotAuthorised();
        }
        return acting.mandate().role() == Role.CASEWORKER ? new AssignmentId(UuidCreator.getTimeOrderedEpoch()) : null;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
