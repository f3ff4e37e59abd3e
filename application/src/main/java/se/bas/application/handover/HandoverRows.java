package se.bas.application.handover;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.handover.HandoverId;

/** What the database alone can say, or do, about handovers. */
@Part
class HandoverRows {
    private final EntityManager database;

    @Inject
    HandoverRows(EntityManager database) {
        this.database = database;
    }

    /** The units of other agencies where somebody receives what is proposed. */
    Set<UnitId> receiving() {
        return units("select unit_id from units_with_intake()");
    }

    /** The units of other agencies that may be told something of this category about the participant, today. */
    Set<UnitId> told(Category category) {
        return units("select unit_id from units_told('" + category.name() + "')");
    }

    /** Those that may be told of a handover: that somebody is known, and what becomes of it. Neither goes without the other. */
    Set<UnitId> toldOfHandovers() {
        Set<UnitId> both = told(Category.KNOWN_AT_AGENCY);
        both.retainAll(told(Category.HANDOVER));
        return both;
    }

    private Set<UnitId> units(String sql) {
        List<?> found = database.createNativeQuery(sql).getResultList();
        return found.stream().map(row -> new UnitId(new Row(row).id(0))).collect(Collectors.toSet());
    }

    /**
     * What lets the acting agency tell a unit of a category.
     *
     * @param ground its code in the log
     */
    record Given(HandoverPreview.State state, String ground, LocalDate until) {}

    /** Of each category for which there is, or was, anything. */
    Map<Category, Given> given(UnitId unit) {
        List<?> found = database.createNativeQuery("select category, state, ground, valid_until from grounds_given(?1)")
                .setParameter(1, unit.value())
                .getResultList();
        Map<Category, Given> all = new EnumMap<>(Category.class);
        found.stream()
                .map(Row::new)
                .forEach(row -> all.put(
                        Category.valueOf(row.text(0)),
                        new Given(HandoverPreview.State.valueOf(row.text(1)), row.text(2), row.day(3))));
        return all;
    }

    /**
     * Something that waits for an answer.
     *
     * @param staff who sent it, of the own unit's; null of another's
     */
    record Waiting(
            HandoverId id,
            UnitId unit,
            AgencyId agency,
            Instant since,
            @Nullable StaffId staff) {}

    /** What is proposed to the acting unit. */
    List<Waiting> toUnit() {
        return waiting("select handover_id, unit_id, agency_id, proposed_at, null from proposals_to_unit()");
    }

    /** What the acting unit has proposed, for its manager. */
    List<Waiting> fromUnit() {
        return waiting("select handover_id, unit_id, agency_id, proposed_at, staff_id from proposals_from_unit()");
    }

    private List<Waiting> waiting(String sql) {
        List<?> found = database.createNativeQuery(sql).getResultList();
        return found.stream()
                .map(Row::new)
                .map(row -> {
                    UUID staff = row.idOrNull(4);
                    return new Waiting(
                            new HandoverId(row.id(0)),
                            new UnitId(row.id(1)),
                            new AgencyId(row.id(2)),
                            row.instant(3),
                            staff == null ? null : new StaffId(staff));
                })
                .toList();
    }

    /** The own agency's file on the participant of the use case. */
    record OwnFile(CaseFileId id, UnitId unit, boolean mine) {}

    /** Whether there is a file already, in which unit, and whether whoever acts works with it today. */
    Optional<OwnFile> ownFile() {
        List<?> found = database.createNativeQuery("""
                        select f.id, f.unit_id, exists (
                            select from assignment a
                             where a.collaboration_id = f.collaboration_id and a.case_file_id = f.id
                               and a.staff_id = acting('staff') and swedish_day(acting_instant()) >= a.valid_from
                               and (a.valid_until is null or swedish_day(acting_instant()) <= a.valid_until))
                          from case_file f
                         where f.collaboration_id = acting('collaboration') and f.owner_agency_id = acting('agency')
                           and f.participant_id = acting('participant')
                        """).getResultList();
        return found.stream()
                .map(Row::new)
                .map(row -> new OwnFile(new CaseFileId(row.id(0)), new UnitId(row.id(1)), row.flag(2)))
                .findFirst();
    }

    /**
     * Tells the sender what was answered.
     *
     * @param by the code of the ground
     * @param reason empty for a consent
     * @return whether there was that ground, and they did not know already
     */
    boolean tell(HandoverId handover, String by, String reason) {
        database.flush();
        Object told = database.createNativeQuery("select tell_answer(?1, ?2, ?3)")
                .setParameter(1, handover.value())
                .setParameter(2, by)
                .setParameter(3, reason)
                .getSingleResult();
        return new Row(told).flag(0);
    }

    /** When the ground ended by which something was received, by the item's id. */
    Map<UUID, Instant> endings() {
        List<?> found = database.createNativeQuery("select item_id, ended_at from received_endings()")
                .getResultList();
        Map<UUID, Instant> all = new HashMap<>();
        found.stream().map(Row::new).forEach(row -> all.put(row.id(0), row.instant(1)));
        return all;
    }

    /** Those who work with cases in the unit that the acting manager leads. */
    List<IntakeList.Line> intake() {
        List<?> found = database.createNativeQuery("select staff_id, name, on_duty from intake_of_unit()")
                .getResultList();
        return found.stream()
                .map(Row::new)
                .map(row -> new IntakeList.Line(new StaffId(row.id(0)), row.text(1), row.flag(2)))
                .toList();
    }

    /** Gives whether that may be. */
    boolean intake(StaffId staff, boolean onDuty) {
        Object done = database.createNativeQuery("select set_intake(?1, ?2)")
                .setParameter(1, staff.value())
                .setParameter(2, onDuty)
                .getSingleResult();
        return new Row(done).flag(0);
    }
}
