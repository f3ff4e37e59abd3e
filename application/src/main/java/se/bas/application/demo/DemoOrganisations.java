package se.bas.application.demo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import se.bas.application.Part;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;

/** The ids of what {@code db/demo/R__demo_organisations.sql} sets up, by the names the demo population uses. */
@Part
class DemoOrganisations {
    static final CollaborationId COLLABORATION =
            new CollaborationId(UUID.fromString("c0000000-0000-4000-8000-000000000001"));

    static final Map<String, AgencyId> AGENCIES = Map.of(
            "soc", new AgencyId(UUID.fromString("a0000000-0000-4000-8000-000000000001")),
            "amf", new AgencyId(UUID.fromString("a0000000-0000-4000-8000-000000000002")),
            "af", new AgencyId(UUID.fromString("a0000000-0000-4000-8000-000000000003")));

    static final Map<String, UnitId> UNITS = Map.of(
            "soc-beroende", unit(1),
            "soc-boende", unit(2),
            "amf-bas", unit(4),
            "af-trelleborg", unit(6));

    private final EntityManager database;
    private final Map<String, StaffId> staff = new ConcurrentHashMap<>();

    @Inject
    DemoOrganisations(EntityManager database) {
        this.database = database;
    }

    private static UnitId unit(int number) {
        return new UnitId(UUID.fromString("b0000000-0000-4000-8000-%012d".formatted(number)));
    }

    AgencyId agency(String code) {
        return known(AGENCIES, code);
    }

    UnitId unit(String name) {
        return known(UNITS, name);
    }

    AgencyId agencyOf(String unit) {
        return agency(unit.substring(0, unit.indexOf('-')));
    }

    /** The staff member behind a demo account: its subject is made from the account's name. */
    StaffId staff(String account) {
        return staff.computeIfAbsent(account, this::find);
    }

    private StaffId find(String account) {
        Object id = database.createNativeQuery("select id from staff where subject = ?1")
                .setParameter(1, named(account).toString())
                .getSingleResult();
        return new StaffId((UUID) id);
    }

    /** The same id for the same case number every time, so that addresses in guides and tests stay. */
    CaseFileId file(String caseNumber) {
        return new CaseFileId(named(caseNumber));
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(("bas-demo:" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T known(Map<String, T> all, String name) {
        T found = all.get(name);
        if (found == null) {
            throw new IllegalStateException("the demo has no " + name);
        }
        return found;
    }
}
