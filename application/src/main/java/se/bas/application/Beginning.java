package se.bas.application;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.bas.application.UnderWay.Begun;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.MandateInForce;
import se.bas.domain.disclosure.Purpose;

/** Tells the database who acts, for this transaction alone, and gets back what the actor's rights are at its instant. */
@Part
class Beginning {
    private final EntityManager database;

    @Inject
    Beginning(EntityManager database) {
        this.database = database;
    }

    Begun begin(Actor actor, Class<?> useCase) {
        return switch (actor) {
            case Actor.Staff staff -> begin(staff, useCase);
            case Actor.Newcomer newcomer -> begin(newcomer, useCase);
            case Actor.Job job -> begin(job, useCase);
        };
    }

    private Begun begin(Actor.Staff staff, Class<?> useCase) {
        ForPurpose why = useCase.getAnnotation(ForPurpose.class);
        List<?> rows = database.createNativeQuery(
                        "select staff_id, collaboration_id, agency_id, unit_id, role, purposes, purpose, at"
                                + " from begin_staff(?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, staff.account().provider())
                .setParameter(2, staff.account().subject())
                .setParameter(3, staff.mandate().value())
                .setParameter(
                        4,
                        why == null
                                ? ""
                                : Arrays.stream(why.value()).map(Purpose::name).collect(joining(",")))
                .setParameter(5, why != null && why.changesGrounds())
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotAuthorised();
        }
        Row row = new Row(rows.getFirst());
        MandateInForce mandate = new MandateInForce(
                staff.mandate(),
                new StaffId(row.id(0)),
                new CollaborationId(row.id(1)),
                new AgencyId(row.id(2)),
                new UnitId(row.id(3)),
                Role.valueOf(row.text(4)),
                purposes(row.text(5)));
        Instant at = row.instant(7);
        String name = useCase.getSimpleName();
        Purpose purpose = row.empty(6) ? null : Purpose.valueOf(row.text(6));
        Acting acting = new Acting(staff, mandate, purpose, name, at);
        return new Begun(staff, name, at, acting);
    }

    private Begun begin(Actor.Job job, Class<?> useCase) {
        Object at = database.createNativeQuery("select begin_job(?1, ?2, ?3)")
                .setParameter(1, job.agency().value())
                .setParameter(2, job.collaboration().value())
                .setParameter(3, Purpose.OWN_CASEWORK.name())
                .getSingleResult();
        return new Begun(job, useCase.getSimpleName(), new Row(at).instant(0), null);
    }

    private Begun begin(Actor.Newcomer newcomer, Class<?> useCase) {
        Object at = database.createNativeQuery("select begin_newcomer()").getSingleResult();
        return new Begun(newcomer, useCase.getSimpleName(), new Row(at).instant(0), null);
    }

    private static Set<Purpose> purposes(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Purpose::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
