package se.bas.application.handover;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.bas.application.Part;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.handover.CaseworkerChangeDraft;
import se.bas.domain.handover.NetworkProblem;
import se.bas.domain.handover.ReassignmentDraft;
import se.bas.domain.handover.ReassignmentDraft.Flaw;

/** What the database alone can say, or do, about who works with a case. */
@Part
class NetworkRows {
    /** What staff have of the cases of the acting unit: of each the one part that somebody else would take over. */
    private static final String HELD = """
            with held as (
              select distinct on (a.staff_id, c.id) a.staff_id, c.id as case_file_id, c.participant_id, c.case_number,
                     a.part, a.valid_from
                from case_file c
                join assignment a on a.collaboration_id = c.collaboration_id and a.case_file_id = c.id
               where c.collaboration_id = (select acting('collaboration')) and c.owner_agency_id = (select acting('agency'))
                 and c.unit_id = (select acting('unit')) and a.part in ('MAIN', 'COORDINATOR')
                 and (a.valid_until is null
                      or a.valid_until >= greatest(a.valid_from, (select swedish_day(acting_instant()))))
                 and (a.part = 'COORDINATOR' or not exists (
                   select from assignment later
                    where later.collaboration_id = a.collaboration_id and later.case_file_id = a.case_file_id
                      and later.part = 'MAIN' and later.valid_from > a.valid_from
                      and (later.valid_until is null
                           or later.valid_until >= greatest(later.valid_from, (select swedish_day(acting_instant()))))))
               order by a.staff_id, c.id, a.part desc, a.valid_from desc)
            """;

    private final EntityManager database;

    @Inject
    NetworkRows(EntityManager database) {
        this.database = database;
    }

    /** Who can become the main caseworker of a case of the acting unit. */
    List<NetworkView.Colleague> possible() {
        List<?> found = database.createNativeQuery("select staff_id, name from possible_mains()")
                .getResultList();
        return found.stream()
                .map(Row::new)
                .map(row -> new NetworkView.Colleague(new StaffId(row.id(0)), row.text(1)))
                .toList();
    }

    /**
     * Makes somebody the main caseworker.
     *
     * @param draft without problems
     * @return empty when it is done, else the code of what keeps it from being
     */
    Optional<String> change(UUID id, CaseFileId file, CaseworkerChangeDraft draft) {
        StaffId staff = draft.staff();
        Object said = database.createNativeQuery("select change_main(?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, id)
                .setParameter(2, file.value())
                .setParameter(3, staff == null ? null : staff.value())
                .setParameter(4, draft.day())
                .setParameter(5, String.valueOf(draft.reason()))
                .setParameter(6, draft.note())
                .setParameter(7, draft.meeting())
                .getSingleResult();
        return Optional.ofNullable(said).map(Object::toString);
    }

    /**
     * How much somebody has of the acting unit's cases.
     *
     * @param main of how many they are the main caseworker, or are to be
     */
    record Load(StaffId staff, int main, int coordinated) {}

    /** Of everybody who has something of them, now or later. */
    List<Load> loads() {
        List<?> found = database.createNativeQuery(HELD
                        + " select staff_id, count(*) filter (where part = 'MAIN'),"
                        + " count(*) filter (where part = 'COORDINATOR') from held group by staff_id")
                .getResultList();
        return found.stream()
                .map(Row::new)
                .map(row -> new Load(new StaffId(row.id(0)), row.number(1), row.number(2)))
                .toList();
    }

    /** A case of the acting unit, at the instant at which it is judged. */
    record UnitCase(CaseFileId file, ParticipantId participant, Instant at) {}

    /** A case of the acting unit that somebody has, in which part and since when. */
    record Held(CaseFileId file, ParticipantId participant, Assignment.Part part, LocalDate since) {}

    /** Those that somebody has, now or later. */
    List<Held> heldBy(StaffId staff) {
        List<?> found = database.createNativeQuery(HELD
                        + " select case_file_id, participant_id, part, valid_from from held where staff_id = ?1"
                        + " order by case_number, case_file_id")
                .setParameter(1, staff.value())
                .getResultList();
        return found.stream()
                .map(Row::new)
                .map(row -> new Held(
                        new CaseFileId(row.id(0)),
                        new ParticipantId(row.id(1)),
                        Assignment.Part.valueOf(row.text(2)),
                        row.day(3)))
                .toList();
    }

    /**
     * Those of the files that are the unit's that the acting manager leads. Nobody else reads of them, or changes them,
     * until the use case is over. What is asked of the others in the use case waits for nobody any more, so that two who
     * name each other's cases do not wait for each other.
     */
    Map<CaseFileId, UnitCase> holdAlone(List<CaseFileId> files) {
        List<?> found = database.createNativeQuery("select case_file_id, participant_id, at"
                        + " from hold_cases_of_unit(string_to_array(?1, ','))")
                .setParameter(1, files.stream().map(CaseFileId::toString).collect(joining(",")))
                .getResultList();
        return found.stream()
                .map(Row::new)
                .map(row -> new UnitCase(new CaseFileId(row.id(0)), new ParticipantId(row.id(1)), row.instant(2)))
                .collect(toMap(UnitCase::file, one -> one));
    }

    /**
     * What came of making cases others'.
     *
     * @param refused what keeps it from being done; empty when it is done
     * @param later what is somebody else's from a later day than the others: what they were to coordinate from then on
     */
    record Moved(List<Flaw> refused, Map<CaseFileId, LocalDate> later) {
        CaseworkerChangeDraft change(ReassignmentDraft draft, ReassignmentDraft.One one) {
            LocalDate day = later.get(one.file());
            return day == null ? draft.change(one) : draft.change(one).from(day);
        }
    }

    /**
     * Makes cases others': all of them, or none.
     *
     * @param draft without problems
     * @param ids of the changes, by the case
     */
    Moved reassign(ReassignmentDraft draft, Map<CaseFileId, UUID> ids) {
        StaffId from = requireNonNull(draft.from());
        List<?> found = database.createNativeQuery(
                        "select case_file_id, refused, on_day from move_cases(?1, ?2, ?3, cast(?4 as jsonb))")
                .setParameter(1, from.value())
                .setParameter(2, draft.all().day())
                .setParameter(3, String.valueOf(draft.all().reason()))
                .setParameter(4, changes(draft, ids))
                .getResultList();
        List<Row> rows = found.stream().map(Row::new).toList();
        return new Moved(
                rows.stream()
                        .filter(row -> !row.empty(1))
                        .map(row -> new Flaw(new CaseFileId(row.id(0)), NetworkProblem.valueOf(row.text(1))))
                        .toList(),
                rows.stream()
                        .filter(row -> row.empty(1))
                        .collect(toMap(row -> new CaseFileId(row.id(0)), row -> row.day(2))));
    }

    private static String changes(ReassignmentDraft draft, Map<CaseFileId, UUID> ids) {
        JsonArrayBuilder changes = Json.createArrayBuilder();
        for (ReassignmentDraft.One one : draft.cases()) {
            CaseworkerChangeDraft change = draft.change(one);
            changes.add(Json.createObjectBuilder()
                    .add("id", String.valueOf(ids.get(one.file())))
                    .add("file", one.file().toString())
                    .add("staff", requireNonNull(change.staff()).toString())
                    .add("note", change.note())
                    .add("meeting", requireNonNull(change.meeting()).toString()));
        }
        return changes.build().toString();
    }
}
