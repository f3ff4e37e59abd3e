package se.bas.integration.proof;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bas.integration.OwnersDatabase;

/**
 * A collaboration of the proofs' own, beside the demo's: the demo's three agencies and a fourth, which is one authority with
 * SOC (CON-05). The demo's accounts get every kind of mandate in it, for as long as a proof runs.
 */
final class Org implements AutoCloseable {
    static final UUID COLLABORATION = numbered("c", 99);

    /** An agency with its two units, and the accounts that act for it. */
    enum Agency {
        SOC("soc", 1, 1, 2, 1, "soc-handlaggare", 2),
        AMF("amf", 2, 4, 94, 10, "amf-handlaggare", 11),
        AF("af", 3, 6, 7, 14, "af-handlaggare", 15),
        KOM("kom", 94, 95, 96, 98, "kom-handlaggare", 99);

        private final String code;
        private final int number;
        private final int unit;
        private final int otherUnit;
        private final int staff;
        private final String account;
        private final int colleague;

        Agency(String code, int number, int unit, int otherUnit, int staff, String account, int colleague) {
            this.code = code;
            this.number = number;
            this.unit = unit;
            this.otherUnit = otherUnit;
            this.staff = staff;
            this.account = account;
            this.colleague = colleague;
        }

        String code() {
            return code;
        }

        UUID id() {
            return numbered("a", number);
        }

        UUID unit() {
            return numbered("b", unit);
        }

        UUID otherUnit() {
            return numbered("b", otherUnit);
        }

        UUID staff() {
            return numbered("d", staff);
        }

        UUID colleague() {
            return numbered("d", colleague);
        }

        String account() {
            return account;
        }

        /** Those that count as one authority with it, itself too. */
        Set<UUID> area() {
            return this == SOC || this == KOM ? Set.of(SOC.id(), KOM.id()) : Set.of(id());
        }

        static Agency of(UUID id) {
            return Arrays.stream(values())
                    .filter(agency -> agency.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        /** What the accounts' subjects are made of in the demo realm. */
        UUID subject() {
            return UUID.nameUUIDFromBytes(("bas-demo:" + account).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What an account can act as. */
    enum Kind {
        CASEWORKER("CASEWORKER", "COORDINATION,OWN_CASEWORK", false),
        CASEWORKER_ELSEWHERE("CASEWORKER", "COORDINATION,OWN_CASEWORK", true),
        HOUSING_SUPPORT("HOUSING_SUPPORT", "COORDINATION,OWN_CASEWORK", true),
        MANAGER("MANAGER", "MANAGEMENT", false),
        MANAGER_ELSEWHERE("MANAGER", "MANAGEMENT", true),
        COORDINATING_MANAGER("MANAGER", "COORDINATION,MANAGEMENT", false),
        EVALUATOR("CASEWORKER", "EVALUATION", false),
        WITHOUT_PURPOSE("CASEWORKER", "", false),
        AUDITOR("AUDITOR", "LOG_REVIEW", false),
        REGISTRAR("REGISTRAR", "REGISTRY", false),
        ADMINISTRATOR("ADMINISTRATOR", "", false);

        private final String role;
        private final String purposes;
        private final boolean elsewhere;

        Kind(String role, String purposes, boolean elsewhere) {
            this.role = role;
            this.purposes = purposes;
            this.elsewhere = elsewhere;
        }

        UUID unit(Agency agency) {
            return elsewhere ? agency.otherUnit() : agency.unit();
        }

        String role() {
            return role;
        }

        boolean has(String purpose) {
            return List.of(purposes.split(",", -1)).contains(purpose);
        }

        boolean worksWithCases() {
            return Set.of("CASEWORKER", "HOUSING_SUPPORT", "MANAGER").contains(role);
        }

        UUID mandate(Agency agency) {
            return UUID.nameUUIDFromBytes(("proof mandate " + agency + name()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private Org() {}

    static UUID numbered(String letter, int number) {
        return UUID.fromString("%s0000000-0000-4000-8000-%012d".formatted(letter, number));
    }

    /** The ids of what is here whatever the world. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Agency agency : Agency.values()) {
            names.addAll(List.of(
                    agency.id().toString(),
                    agency.unit().toString(),
                    agency.otherUnit().toString()));
            for (Kind kind : Kind.values()) {
                names.add(kind.mandate(agency).toString());
            }
        }
        return names;
    }

    /** Sets it up; closing it removes every trace. */
    static Org open() throws SQLException {
        return open(EnumSet.allOf(Kind.class));
    }

    /** Sets it up with some kinds of mandates only. */
    static Org open(Set<Kind> kinds) throws SQLException {
        remove();
        try (Connection owner = OwnersDatabase.connect();
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            sql.execute("insert into collaboration (id, name_sv, name_en, programme_agency_id)"
                    + " values ('%s', 'Prövningen', 'The trial', '%s')".formatted(COLLABORATION, Agency.AMF.id()));
            sql.execute("insert into agency (id, code, name_sv, name_en, organisation_number, identity_provider,"
                    + " secrecy_area) select '%s', 'kom', 'Kommunens fjärde', 'The fourth', '299999-0034', 'kom',"
                            .formatted(Agency.KOM.id())
                    + " secrecy_area from agency where code = 'soc'");
            unit(sql, Agency.AMF.otherUnit(), Agency.AMF, "Andra enheten");
            unit(sql, Agency.KOM.unit(), Agency.KOM, "Första enheten");
            unit(sql, Agency.KOM.otherUnit(), Agency.KOM, "Tredje enheten");
            staff(sql, Agency.KOM.staff(), Agency.KOM.subject(), "Kim Fjärde");
            staff(sql, Agency.KOM.colleague(), UUID.randomUUID(), "Lo Fjärde");
            for (Agency agency : Agency.values()) {
                sql.execute(
                        "insert into participation (collaboration_id, agency_id, arranges_placements, decides_plans)"
                                + " values ('%s', '%s', %s, %s)"
                                        .formatted(
                                                COLLABORATION, agency.id(), agency == Agency.AMF, agency == Agency.AF));
                sql.execute("insert into intake_duty (id, collaboration_id, agency_id, unit_id, staff_id, appointed_at)"
                        + " values (gen_random_uuid(), '%s', '%s', '%s', '%s', now())"
                                .formatted(COLLABORATION, agency.id(), agency.unit(), agency.staff()));
                for (Kind kind : kinds) {
                    mandate(sql, agency, kind);
                }
            }
            owner.commit();
        }
        return new Org();
    }

    private static void unit(Statement sql, UUID id, Agency agency, String name) throws SQLException {
        sql.execute("insert into unit (id, agency_id, name_sv, name_en) values ('%s', '%s', '%s', '%s')"
                .formatted(id, agency.id(), name, name));
    }

    private static void staff(Statement sql, UUID id, UUID subject, String name) throws SQLException {
        sql.execute("insert into staff (id, agency_id, identity_provider, subject, display_name)"
                + " values ('%s', '%s', 'kom', '%s', '%s')".formatted(id, Agency.KOM.id(), subject, name));
    }

    private static void mandate(Statement sql, Agency agency, Kind kind) throws SQLException {
        sql.execute(
                "insert into mandate (id, staff_id, collaboration_id, agency_id, unit_id, role, purposes, valid_from,"
                        + " valid_until, granted_by, approved_by) values ('%s', '%s', '%s', '%s', '%s', '%s', '{%s}',"
                                .formatted(
                                        kind.mandate(agency),
                                        agency.staff(),
                                        COLLABORATION,
                                        agency.id(),
                                        kind.unit(agency),
                                        kind.role,
                                        kind.purposes)
                        + " '2015-01-01', '2035-12-31', 'proof', 'proof-2')");
    }

    @Override
    public void close() throws SQLException {
        remove();
    }

    private static void remove() throws SQLException {
        try (Connection owner = OwnersDatabase.connect();
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            Database.wipe(owner);
            sql.execute("delete from intake_duty where collaboration_id = '%s'".formatted(COLLABORATION));
            sql.execute("delete from mandate where collaboration_id = '%s'".formatted(COLLABORATION));
            sql.execute("delete from participation where collaboration_id = '%s'".formatted(COLLABORATION));
            sql.execute("delete from staff where agency_id = '%s'".formatted(Agency.KOM.id()));
            sql.execute("delete from unit where id in ("
                    + Stream.of(Agency.AMF.otherUnit(), Agency.KOM.unit(), Agency.KOM.otherUnit())
                            .map(id -> "'" + id + "'")
                            .collect(Collectors.joining(","))
                    + ")");
            sql.execute("delete from agency where id = '%s'".formatted(Agency.KOM.id()));
            sql.execute("delete from collaboration where id = '%s'".formatted(COLLABORATION));
            owner.commit();
        }
    }
}
