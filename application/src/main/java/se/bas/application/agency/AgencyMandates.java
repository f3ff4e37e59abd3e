package se.bas.application.agency;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.application.NotAuthorised;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.agency.MandateList.Ending;
import se.bas.application.agency.MandateList.Line;
import se.bas.application.agency.MandateList.Step;
import se.bas.application.agency.MandateList.Unused;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.Administration;
import se.bas.domain.agency.Attestation;
import se.bas.domain.agency.Disuse;
import se.bas.domain.agency.HeldMandate;
import se.bas.domain.agency.MandateAct;
import se.bas.domain.agency.MandateDecision;
import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.MandateState;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.MandateInForce;
import se.bas.domain.disclosure.Purpose;

/** The mandates of the actor's agency, through the functions that alone reach them and that check everything again. */
@Part
class AgencyMandates {
    private final EntityManager database;
    private final UnderWay underWay;

    @Inject
    AgencyMandates(EntityManager database, UnderWay underWay) {
        this.database = database;
        this.underWay = underWay;
    }

    /**
     * The actor as one who administers mandates.
     *
     * @throws NotAuthorised for everybody but administrators and managers
     */
    Administration administration() {
        MandateInForce mandate = underWay.acting().mandate();
        if (!Administration.belongsTo(mandate.role())) {
            throw new NotAuthorised();
        }
        return new Administration(mandate.staff(), mandate.role(), mandate.unit());
    }

    LocalDate today() {
        return ConsentPeriod.day(underWay.begun().at());
    }

    List<Line> lines() {
        Administration asker = administration();
        LocalDate today = today();
        return rows(
                        "select id, staff_id, staff_name, affiliation, signed_in, second_account_at, unit_sv, unit_en, unit_id,"
                                + " role, purposes, valid_from, valid_until, granter_id, granter, granted_at, decision, decider,"
                                + " decided_at, decided_why, ender, ended_at, ended_why, attester, attested_at,"
                                + " ended_after_days, counts_from, used_on, spared_on from mandates_of_agency(?1)")
                .stream()
                .map(row -> line(row, asker, today))
                .toList();
    }

    private static Line line(Row row, Administration asker, LocalDate today) {
        MandateDecision decision = row.empty(16) ? null : MandateDecision.valueOf(row.text(16));
        boolean ended = !row.empty(21);
        MandateState state = MandateState.of(decision, ended, row.day(11), row.day(12), today);
        StaffId holder = new StaffId(row.id(1));
        UnitId unit = new UnitId(row.id(8));
        Step attested = row.empty(24) ? null : new Step(row.text(23), row.instant(24), null);
        boolean due = Attestation.isDue(
                state, row.day(11), attested == null ? null : ConsentPeriod.day(attested.at()), today);
        return new Line(
                new MandateId(row.id(0)),
                holder,
                row.text(2),
                row.textOrNull(3),
                row.flag(4),
                row.empty(5) ? null : row.instant(5),
                new Name(row.text(6), row.text(7)),
                Role.valueOf(row.text(9)),
                purposes(row.text(10)),
                row.day(11),
                row.day(12),
                state,
                row.empty(15) ? null : step(row, 14),
                row.empty(18) ? null : step(row, 17),
                ended ? ending(row) : null,
                attested,
                state == MandateState.IN_FORCE ? unused(row, today) : null,
                may(asker, row.idOrNull(13), holder, unit, state, due));
    }

    private static Ending ending(Row row) {
        return row.empty(25) ? new Ending.ByPerson(step(row, 20)) : new Ending.Unused(row.instant(21), row.number(25));
    }

    /** Null while nobody is told. */
    private static @Nullable Unused unused(Row row, LocalDate today) {
        Disuse disuse = Disuse.of(row.day(11), row.day(26), row.dayOrNull(27));
        return disuse.isTold(today)
                ? new Unused(disuse.since(), disuse.used(), disuse.lastDay(), row.dayOrNull(28))
                : null;
    }

    /** Who, when, and, for all but granting, why. */
    private static Step step(Row row, int from) {
        return new Step(row.text(from), row.instant(from + 1), from == 14 ? null : row.textOrNull(from + 2));
    }

    private static Set<MandateAct> may(
            Administration asker,
            @Nullable UUID granter,
            StaffId holder,
            UnitId unit,
            MandateState state,
            boolean due) {
        // The first mandates were granted by nobody here.
        return asker.may(new StaffId(granter == null ? new UUID(0, 0) : granter), holder, unit, state, due);
    }

    private static Set<Purpose> purposes(String names) {
        return Arrays.stream(names.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(Purpose::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Purpose.class)));
    }

    List<MandateChoices.Person> staff() {
        return rows("select id, staff_name, affiliation, signed_in, affiliation_free from staff_of_agency(?1)").stream()
                .map(row -> new MandateChoices.Person(
                        new StaffId(row.id(0)), row.text(1), row.textOrNull(2), row.flag(3), row.flag(4)))
                .toList();
    }

    List<HeldMandate> heldBy(StaffId staff) {
        List<?> rows = database.createNativeQuery(
                        "select unit_id, role, valid_from, valid_until from mandates_held(?1, ?2)")
                .setParameter(1, mandate())
                .setParameter(2, staff.value())
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new HeldMandate(new UnitId(row.id(0)), Role.valueOf(row.text(1)), row.day(2), row.day(3)))
                .toList();
    }

    /**
     * What a function did.
     *
     * @param problem the code of what kept it from it; empty when it was done
     * @param holder empty when there is nobody it would be about
     */
    record Done(Optional<String> problem, Optional<StaffId> holder) {
        /** What the log has as touched. */
        List<UUID> objects(MandateId mandate) {
            return holder.map(staff -> List.of(mandate.value(), staff.value())).orElse(List.of(mandate.value()));
        }
    }

    Done grant(
            MandateId id,
            @Nullable StaffId person,
            String affiliation,
            String name,
            UnitId unit,
            Role role,
            LocalDate from,
            LocalDate until) {
        return done(database.createNativeQuery("select problem, holder from grant_mandate(?1, ?2, ?3, ?4, ?5, ?6, ?7,"
                        + " cast(?8 as date), cast(?9 as date))")
                .setParameter(1, mandate())
                .setParameter(2, id.value())
                .setParameter(3, person == null ? "" : person.toString())
                .setParameter(4, affiliation)
                .setParameter(5, name)
                .setParameter(6, unit.value())
                .setParameter(7, role.name())
                .setParameter(8, from.toString())
                .setParameter(9, until.toString())
                .getSingleResult());
    }

    Done decide(MandateId id, MandateDecision decision, String why) {
        return done(database.createNativeQuery("select problem, holder from decide_mandate(?1, ?2, ?3, ?4)")
                .setParameter(1, mandate())
                .setParameter(2, id.value())
                .setParameter(3, decision.name())
                .setParameter(4, why)
                .getSingleResult());
    }

    Done end(MandateId id, String why) {
        return done(database.createNativeQuery("select problem, holder from end_mandate(?1, ?2, ?3)")
                .setParameter(1, mandate())
                .setParameter(2, id.value())
                .setParameter(3, why)
                .getSingleResult());
    }

    Done attest(MandateId id) {
        return done(database.createNativeQuery("select problem, holder from attest_mandate(?1, ?2)")
                .setParameter(1, mandate())
                .setParameter(2, id.value())
                .getSingleResult());
    }

    private static Done done(Object found) {
        Row row = new Row(found);
        return new Done(
                Optional.ofNullable(row.textOrNull(0)),
                Optional.ofNullable(row.idOrNull(1)).map(StaffId::new));
    }

    private List<Row> rows(String sql) {
        List<?> rows =
                database.createNativeQuery(sql).setParameter(1, mandate()).getResultList();
        return rows.stream().map(Row::new).toList();
    }

    private UUID mandate() {
        return underWay.acting().mandate().id().value();
    }
}
