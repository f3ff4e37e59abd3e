package se.bas.application.handover;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bas.application.Part;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.handover.ColleagueDraft;
import se.bas.domain.handover.ColleagueEndDraft;

/** What the database alone can say, or do, about colleagues in a case. */
@Part
class StaffingRows {
    private final EntityManager database;

    @Inject
    StaffingRows(EntityManager database) {
        this.database = database;
    }

    /**
     * Somebody of the own agency who can work with a case of the acting unit.
     *
     * @param unit of the mandate by which they can
     */
    record Candidate(StaffId staff, String name, UnitId unit, Assignment.Part part) {}

    /** By name, and for each their mandates of the acting unit first. */
    List<Candidate> candidates() {
        List<?> found = database.createNativeQuery("select staff_id, name, unit_id, part from possible_colleagues()")
                .getResultList();
        return found.stream()
                .map(Row::new)
                .map(row -> new Candidate(
                        new StaffId(row.id(0)),
                        row.text(1),
                        new UnitId(row.id(2)),
                        Assignment.Part.valueOf(row.text(3))))
                .toList();
    }

    /**
     * Adds a colleague.
     *
     * @param draft without problems
     * @return empty when it is done, else the code of what keeps it from being
     */
    Optional<String> add(AssignmentId id, UUID step, CaseFileId file, ColleagueDraft draft) {
        LocalDate until = draft.until();
        Object said = database.createNativeQuery(
                        "select add_colleague(?1, ?2, ?3, ?4, ?5, ?6, cast(nullif(?7, '') as date), ?8)")
                .setParameter(1, id.value())
                .setParameter(2, step)
                .setParameter(3, file.value())
                .setParameter(4, requireNonNull(draft.staff()).value())
                .setParameter(5, requireNonNull(draft.part()).name())
                .setParameter(6, draft.day())
                .setParameter(7, until == null ? "" : until.toString())
                .setParameter(8, draft.reason())
                .getSingleResult();
        return Optional.ofNullable(said).map(Object::toString);
    }

    /**
     * Ends a colleague's part.
     *
     * @param draft without problems
     * @return empty when it is done, else the code of what keeps it from being
     */
    Optional<String> end(AssignmentId id, UUID step, CaseFileId file, ColleagueEndDraft draft) {
        Object said = database.createNativeQuery("select end_colleague(?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, step)
                .setParameter(2, file.value())
                .setParameter(3, id.value())
                .setParameter(4, draft.day())
                .setParameter(5, draft.reason())
                .getSingleResult();
        return Optional.ofNullable(said).map(Object::toString);
    }
}
