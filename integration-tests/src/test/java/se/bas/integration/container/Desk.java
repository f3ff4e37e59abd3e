package se.bas.integration.container;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFile;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.KeptDraft;
import se.bas.domain.casework.Note;
import se.bas.domain.casework.NoteDraft;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;

/** A use case of the tests: who works with a case, what lies in it, and what the rows show behind the gate. */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class Desk {
    private final EntityManager database;

    @Inject
    Desk(EntityManager database) {
        this.database = database;
    }

    /** A case that is known by its number alone, and whose name it is. */
    public record Hidden(String caseNumber, String name) {}

    /** Lets somebody work with the case from today. */
    public void assign(Actor.Job job, CaseFileId file, StaffId staff) {
        boolean there = database.createQuery(
                        "select a from Assignment a where a.file = :file and a.staff = :staff", Assignment.class)
                .setParameter("file", file.value())
                .setParameter("staff", staff.value())
                .getResultStream()
                .anyMatch(assignment -> assignment.inForce(LocalDate.now(ConsentPeriod.ZONE)));
        if (!there) {
            database.persist(new Assignment(
                    new AssignmentId(UuidCreator.getTimeOrderedEpoch()),
                    keys(job, file),
                    file,
                    staff,
                    Assignment.Part.COORDINATOR,
                    LocalDate.now(ConsentPeriod.ZONE).minusDays(2)));
        }
    }

    /** Writes a note as of another day. */
    public void noteFrom(Actor.Job job, CaseFileId file, StaffId author, LocalDate day, String text) {
        database.persist(new Note(
                UuidCreator.getTimeOrderedEpoch(), keys(job, file), Category.HOUSING_SUPPORT, day, author, text));
    }

    /** How many drafts the rows show. */
    public int drafts(Actor.Staff who) {
        return database.createQuery("select d from KeptDraft d", KeptDraft.class)
                .getResultList()
                .size();
    }

    /** Writes a draft past the gate: only the rows say whether that can be. */
    public void draft(Actor.Staff who, CaseFileId file, StaffId author) {
        database.persist(new KeptDraft(
                UUID.randomUUID(),
                database.find(CaseFile.class, file.value()).keys(),
                author,
                new NoteDraft(LocalDate.now(ConsentPeriod.ZONE), null, "I en annans namn"),
                java.time.Instant.now()));
        database.flush();
    }

    /** Somebody with a protected identity in the own agency's files. */
    public Optional<Hidden> protectedCase(Actor.Staff who) {
        List<?> rows = database.createNativeQuery(
                        "select c.case_number, i.given_name from case_file c join identity i on i.participant_id = c.participant_id"
                                + " and i.owner_agency_id = c.owner_agency_id join assignment a on a.case_file_id = c.id"
                                + " and a.staff_id = acting('staff')"
                                + " where i.protection <> 'NONE' and c.owner_agency_id = acting('agency') limit 1")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Hidden(row[0].toString(), row[1].toString()))
                .findFirst();
    }

    private Keys keys(Actor.Job job, CaseFileId file) {
        CaseFile found = database.find(CaseFile.class, file.value());
        return new Keys(
                new CollaborationId(found.keys().collaboration().value()),
                new AgencyId(job.agency().value()),
                found.participant());
    }
}
