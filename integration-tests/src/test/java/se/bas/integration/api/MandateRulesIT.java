package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.domain.agency.Administration;
import se.bas.domain.agency.Attestation;
import se.bas.domain.agency.Disuse;
import se.bas.domain.agency.HeldMandate;
import se.bas.domain.agency.MandateAct;
import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.MandateProblem;
import se.bas.domain.agency.MandateState;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.agency.UnusedMandates;
import se.bas.domain.agency.UnusedMandates.InForce;
import se.bas.domain.disclosure.MandatePurposes;
import se.bas.environment.DatabaseAddress;
import se.bas.environment.TestEnvironment;
import se.bas.integration.OwnersDatabase;

/**
 * The rules about mandates hold in the database by themselves, and are those of the domain. Everything is tried as the
 * server's role and rolled back.
 */
@Tag("IDA-05")
@Tag("IDA-06")
class MandateRulesIT {
    private static final UUID ADDICTION_UNIT = id("b", 1);
    private static final UUID HOUSING_UNIT = id("b", 2);

    private static final Someone ADMINISTRATOR = someone("soc-admin", 21, 21, Role.ADMINISTRATOR, id("b", 3));
    private static final Someone MANAGER = someone("soc-chef", 3, 3, Role.MANAGER, ADDICTION_UNIT);
    private static final Someone MANAGER_ELSEWHERE = someone("soc-chef", 3, 4, Role.MANAGER, HOUSING_UNIT);
    private static final Someone CASEWORKER = someone("soc-handlaggare", 1, 1, Role.CASEWORKER, ADDICTION_UNIT);
    private static final Someone AUDITOR = someone("soc-granskare", 4, 5, Role.AUDITOR, id("b", 3));
    private static final Someone REGISTRAR = someone("registrator", 5, 6, Role.REGISTRAR, id("b", 3));
    private static final Someone OTHER_AGENCYS = someone("amf.admin", 13, 13, Role.ADMINISTRATOR, id("b", 5));

    /** Nils Utan, who has no mandate. */
    private static final UUID NILS = id("d", 7);

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }

    private record Someone(String provider, UUID subject, UUID staff, UUID mandate, Role role, UUID unit) {
        Administration administration() {
            return new Administration(new StaffId(staff), role, new UnitId(unit));
        }
    }

    private static Someone someone(String account, int staff, int mandate, Role role, UUID unit) {
        String provider = account.startsWith("amf") ? "amf" : "soc";
        String name = account.startsWith("amf.") ? account.substring(4) : account;
        UUID subject = UUID.nameUUIDFromBytes(("bas-demo:" + name).getBytes(StandardCharsets.UTF_8));
        return new Someone(provider, subject, id("d", staff), id("e", mandate), role, unit);
    }

    private static UUID id(String letter, int number) {
        return UUID.fromString("%s0000000-0000-4000-8000-%012d".formatted(letter, number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from mandate",
                "select * from mandate_proposal",
                "select * from mandate_decision",
                "select * from mandate_ending",
                "select * from mandate_attestation",
                "insert into mandate_attestation select * from mandate_attestation",
                "delete from mandate_attestation",
                "select * from mandate_use",
                "update mandate_use set used_on = counts_from",
                "delete from mandate_use",
                "select * from staff_second_account",
                "select affiliation from staff",
                "insert into mandate select * from mandate",
                "update mandate set valid_until = valid_until + 1",
                "delete from mandate",
                "delete from mandate_ending",
                "delete from mandate_decision",
                "insert into mandate_decision values (gen_random_uuid(), 'APPROVED', gen_random_uuid(), gen_random_uuid(), now())",
                "update mandate_proposal set role = 'ADMINISTRATOR'",
                "update staff set subject = 'x'",
                "insert into staff values (gen_random_uuid(), gen_random_uuid(), 'soc', 'x', 'x')",
                "insert into mandate_ending select * from mandate_ending",
                "select administering(gen_random_uuid())",
                "select mandate_conflict(null, null, null, null, null, null)"
            })
    void the_servers_role_reaches_no_mandate_but_through_the_functions(String sql) throws Exception {
        try (Connection server = asServer();
                Statement statement = server.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_roles_purposes_are_the_same_in_the_domain_and_in_the_database() throws Exception {
        for (Role role : Role.values()) {
            String stored = OwnersDatabase.value("select array_to_string(purposes_of(?), ',')", role.name());
            Set<String> purposes =
                    MandatePurposes.of(role).stream().map(Enum::name).collect(Collectors.toSet());
            assertThat(Arrays.stream(stored.split(",", -1))
                            .filter(name -> !name.isEmpty())
                            .collect(Collectors.toSet()))
                    .as(role.name())
                    .isEqualTo(purposes);
        }
        assertThat(OwnersDatabase.value("select purposes_of('ANYTHING_ELSE')")).isEqualTo("null");
        assertThat(OwnersDatabase.value("select count(*) from mandate where not purposes <@ purposes_of(role)"))
                .isEqualTo("0");
    }

    @Test
    void who_may_grant_what_where_is_the_same_in_the_domain_and_in_the_database() throws Exception {
        Set<String> outcomes = new TreeSet<>();
        try (Connection server = asServer()) {
            for (Someone by :
                    List.of(ADMINISTRATOR, MANAGER, MANAGER_ELSEWHERE, CASEWORKER, AUDITOR, REGISTRAR, OTHER_AGENCYS)) {
                for (Role role : Role.values()) {
                    for (UUID unit : List.of(ADDICTION_UNIT, HOUSING_UNIT)) {
                        begin(server, by);
                        boolean expected = !by.equals(OTHER_AGENCYS)
                                && by.administration().reaches(new UnitId(unit))
                                && by.administration().mayGrant(role);
                        String problem = grant(server, by, UUID.randomUUID(), NILS, unit, role, today(), today());
                        assertThat(problem == null)
                                .as("%s grants %s: %s", by.role(), role, problem)
                                .isEqualTo(expected);
                        outcomes.add(String.valueOf(problem));
                        server.rollback();
                    }
                }
            }
        }
        // All of them were met: otherwise nothing was tried.
        assertThat(outcomes).containsExactlyInAnyOrder("null", "NOT_YOURS", "UNIT_NOT_YOURS", "ROLE_NOT_YOURS");
    }

    @Test
    void what_does_not_go_together_is_the_same_in_the_domain_and_in_the_database() throws Exception {
        try (Connection server = asServer()) {
            for (Role one : Role.values()) {
                for (Role other : Role.values()) {
                    for (UUID unit : List.of(ADDICTION_UNIT, HOUSING_UNIT)) {
                        for (int gap : new int[] {5, 10, 11}) {
                            begin(server, ADMINISTRATOR);
                            UUID first = UUID.randomUUID();
                            assertThat(grant(server, ADMINISTRATOR, first, NILS, ADDICTION_UNIT, one, today(), day(10)))
                                    .isNull();
                            String problem = grant(
                                    server, ADMINISTRATOR, UUID.randomUUID(), NILS, unit, other, day(gap), day(20));
                            Optional<MandateProblem> expected =
                                    held(unit, other, gap, 20).conflictWith(held(ADDICTION_UNIT, one, 0, 10));
                            assertThat(Optional.ofNullable(problem))
                                    .as("%s beside %s", other, one)
                                    .isEqualTo(expected.map(Enum::name));
                            server.rollback();
                        }
                    }
                }
            }
        }
    }

    private static HeldMandate held(UUID unit, Role role, int from, int until) {
        return new HeldMandate(new UnitId(unit), role, day(from), day(until));
    }

    private static LocalDate day(int from) {
        return today().plusDays(from);
    }

    @Test
    void the_second_person_is_the_same_in_the_domain_and_in_the_database() throws Exception {
        Set<String> problems = new TreeSet<>();
        try (Connection server = asServer()) {
            for (Someone granter : List.of(ADMINISTRATOR, MANAGER)) {
                for (UUID holder : List.of(NILS, granter.equals(MANAGER) ? ADMINISTRATOR.staff() : MANAGER.staff())) {
                    for (Someone by : List.of(
                            ADMINISTRATOR, MANAGER, MANAGER_ELSEWHERE, CASEWORKER, AUDITOR, REGISTRAR, OTHER_AGENCYS)) {
                        for (MandateAct act : List.of(MandateAct.APPROVE, MandateAct.DECLINE, MandateAct.WITHDRAW)) {
                            UUID mandate = UUID.randomUUID();
                            begin(server, granter);
                            assertThat(grant(
                                            server,
                                            granter,
                                            mandate,
                                            holder,
                                            ADDICTION_UNIT,
                                            Role.CASEWORKER,
                                            today(),
                                            today()))
                                    .isNull();
                            begin(server, by);
                            String problem = decide(server, by, mandate, act);
                            boolean expected = !by.equals(OTHER_AGENCYS)
                                    && by.administration()
                                            .may(
                                                    new StaffId(granter.staff()),
                                                    new StaffId(holder),
                                                    new UnitId(ADDICTION_UNIT),
                                                    MandateState.PROPOSED,
                                                    false)
                                            .contains(act);
                            assertThat(problem == null)
                                    .as("%s does %s: %s", by.role(), act, problem)
                                    .isEqualTo(expected);
                            problems.add(String.valueOf(problem));
                            server.rollback();
                        }
                    }
                }
            }
        }
        assertThat(problems).contains("null", "OWN_GRANT", "OWN_MANDATE", "NOT_FOUND", "NOT_YOURS");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 5, FROM_IN_THE_PAST",
        "3, 2, UNTIL_BEFORE_FROM",
        "0, 367, PERIOD_TOO_LONG",
        "0, 0,",
        "0, 365,",
    })
    void its_days_are_checked_in_the_database_too(int from, int until, @Nullable String problem) throws Exception {
        try (Connection server = asServer()) {
            begin(server, ADMINISTRATOR);
            assertThat(grant(
                            server,
                            ADMINISTRATOR,
                            UUID.randomUUID(),
                            NILS,
                            ADDICTION_UNIT,
                            Role.REGISTRAR,
                            day(from),
                            day(until)))
                    .isEqualTo(problem);
            server.rollback();
        }
    }

    @Test
    void a_mandate_taken_up_is_the_one_that_decides() throws Exception {
        try (Connection server = asServer()) {
            // The manager acts under the mandate for one unit, and names the other's.
            begin(server, MANAGER_ELSEWHERE);
            assertThat(grant(
                            server,
                            MANAGER,
                            UUID.randomUUID(),
                            NILS,
                            ADDICTION_UNIT,
                            Role.CASEWORKER,
                            today(),
                            today()))
                    .isEqualTo("NOT_YOURS");
            server.rollback();
        }
    }

    @Test
    void ending_takes_one_person_and_a_reason_and_opens_nothing_more() throws Exception {
        try (Connection server = asServer()) {
            begin(server, MANAGER);
            UUID caseworkers = CASEWORKER.mandate();
            assertThat(end(server, MANAGER, caseworkers, "too short")).isEqualTo("REASON_TOO_SHORT");
            assertThat(end(server, MANAGER, caseworkers, "Has left us for good"))
                    .isNull();
            assertThat(end(server, MANAGER, caseworkers, "Has left us for good"))
                    .isEqualTo("ALREADY_DECIDED");
            assertThat(end(server, MANAGER, ADMINISTRATOR.mandate(), "Has left us for good"))
                    .isEqualTo("NOT_FOUND");
            assertThat(begin(server, CASEWORKER)).isFalse();
            begin(server, OTHER_AGENCYS);
            assertThat(end(server, OTHER_AGENCYS, MANAGER.mandate(), "Has left us for good"))
                    .isEqualTo("NOT_FOUND");
            begin(server, AUDITOR);
            assertThat(end(server, AUDITOR, MANAGER.mandate(), "Has left us for good"))
                    .isEqualTo("NOT_YOURS");
            server.rollback();
        }
    }

    /** Each of them on each other's mandate, and on the own, on every day around a change of quarters. */
    @Test
    @Tag("IDA-08")
    void who_attests_what_and_when_is_the_same_in_the_domain_and_in_the_database() throws Exception {
        LocalDate quarter = Attestation.quarter(today());
        Set<String> problems = new TreeSet<>();
        for (LocalDate from : List.of(quarter.minusDays(1), quarter, today())) {
            for (Someone holder : List.of(ADMINISTRATOR, MANAGER, CASEWORKER, AUDITOR)) {
                OwnersDatabase.whileBroken(
                        "update mandate set valid_from = '%s' where id = '%s'".formatted(from, holder.mandate()),
                        "update mandate set valid_from = '2015-01-01' where id = '%s'".formatted(holder.mandate()),
                        () -> problems.addAll(attested(holder, from)));
            }
        }
        assertThat(problems).contains("null", "NOT_DUE", "OWN_MANDATE", "NOT_FOUND", "NOT_YOURS");
    }

    private static Set<String> attested(Someone holder, LocalDate from) throws SQLException {
        Set<String> problems = new TreeSet<>();
        boolean due = Attestation.isDue(MandateState.IN_FORCE, from, null, today());
        for (Someone by :
                List.of(ADMINISTRATOR, MANAGER, MANAGER_ELSEWHERE, CASEWORKER, AUDITOR, REGISTRAR, OTHER_AGENCYS)) {
            try (Connection server = asServer()) {
                begin(server, by);
                String problem = attest(server, by, holder.mandate());
                boolean expected = !by.equals(OTHER_AGENCYS)
                        && by.administration()
                                .may(
                                        new StaffId(NILS),
                                        new StaffId(holder.staff()),
                                        new UnitId(holder.unit()),
                                        MandateState.IN_FORCE,
                                        due)
                                .contains(MandateAct.ATTEST);
                assertThat(problem == null)
                        .as("%s attests the %s's from %s: %s", by.role(), holder.role(), from, problem)
                        .isEqualTo(expected);
                if (problem == null) {
                    assertThat(attest(server, by, holder.mandate())).isEqualTo("NOT_DUE");
                }
                problems.add(String.valueOf(problem));
                server.rollback();
            }
        }
        return problems;
    }

    private static @Nullable String attest(Connection server, Someone by, UUID mandate) throws SQLException {
        return problem(server, "select problem from attest_mandate(?, ?)", by.mandate(), mandate);
    }

    /** Every choice of these goes unused for so many days, the others not. */
    @ParameterizedTest
    @ValueSource(ints = {0, 89, 90, 91, 400})
    @Tag("IDA-08")
    void what_ends_because_nobody_uses_it_is_the_same_in_the_domain_and_in_the_database(int days) throws Exception {
        List<Someone> some = List.of(ADMINISTRATOR, MANAGER, MANAGER_ELSEWHERE, CASEWORKER, AUDITOR);
        Set<String> came = new TreeSet<>();
        for (int choice = 0; choice < 1 << some.size(); choice++) {
            int chosen = choice;
            String unused = IntStream.range(0, some.size())
                    .filter(at -> (chosen >> at & 1) == 1)
                    .mapToObj(at -> "'" + some.get(at).mandate() + "'")
                    .collect(Collectors.joining(", ", "('" + NILS + "', ", ")"))
                    .replace(", )", ")");
            OwnersDatabase.whileBroken(
                    "update mandate_use set used_on = null, counts_from = swedish_day(clock()) - %d where mandate_id in %s"
                            .formatted(days, unused),
                    FRESH,
                    () -> came.addAll(endedWhenUnused()));
        }
        assertThat(came).contains("IN_USE");
        assertThat(came.contains("ENDED") && came.contains("SPARED")).isEqualTo(days > Disuse.DAYS);
    }

    private static final String FRESH =
            "update mandate_use set used_on = null, spared_on = null, counts_from = swedish_day(clock())";

    private static Set<String> endedWhenUnused() throws SQLException {
        Set<String> came = new TreeSet<>();
        try (Connection server = asServer()) {
            List<InForce> all = asJob(server);
            UnusedMandates expected = UnusedMandates.on(today(), all);
            for (InForce one : expected.ended()) {
                assertThat(endUnused(server, one.id().value())).isEqualTo("ENDED");
                came.add("ENDED");
            }
            for (InForce one : expected.spared()) {
                assertThat(endUnused(server, one.id().value())).isEqualTo("SPARED");
                assertThat(endUnused(server, one.id().value())).isEqualTo("STILL_SPARED");
                came.add("SPARED");
            }
            for (InForce one : all) {
                if (!expected.spared().contains(one)) {
                    assertThat(endUnused(server, one.id().value())).isEqualTo("IN_USE");
                    came.add("IN_USE");
                }
            }
            server.rollback();
        }
        return came;
    }

    /** SOC's mandates in force, as its job sees them. */
    private static List<InForce> asJob(Connection server) throws SQLException {
        problem(server, "select begin_job(?, ?, 'OWN_CASEWORK')::text", id("a", 1), id("c", 1));
        List<InForce> all = new ArrayList<>();
        try (Statement statement = server.createStatement();
                ResultSet rows = statement.executeQuery("select * from mandates_in_use()")) {
            while (rows.next()) {
                all.add(new InForce(
                        new MandateId(rows.getObject("id", UUID.class)),
                        new StaffId(rows.getObject("staff_id", UUID.class)),
                        Role.valueOf(rows.getString("role")),
                        Disuse.of(
                                rows.getObject("valid_from", LocalDate.class),
                                rows.getObject("counts_from", LocalDate.class),
                                rows.getObject("used_on", LocalDate.class))));
            }
        }
        return all;
    }

    private static @Nullable String endUnused(Connection server, UUID mandate) throws SQLException {
        return problem(server, "select end_unused_mandate(?, " + Disuse.DAYS + ")", mandate);
    }

    @Test
    @Tag("IDA-08")
    void acting_under_a_mandate_is_use_and_who_acts_this_moment_keeps_it_and_is_not_waited_for() throws Exception {
        String used = "select used_on from mandate_use where mandate_id = '" + CASEWORKER.mandate() + "'";
        OwnersDatabase.whileBroken(
                "update mandate_use set used_on = null, counts_from = swedish_day(clock()) - 200 where mandate_id = '"
                        + CASEWORKER.mandate() + "'",
                FRESH,
                () -> {
                    try (Connection acts = asServer();
                            Connection actsToo = asServer();
                            Connection job = asServer()) {
                        assertThat(begin(acts, CASEWORKER)).isTrue();
                        actsToo.createStatement().execute("set local lock_timeout = '1s'");
                        assertThat(begin(actsToo, CASEWORKER)).isTrue();
                        asJob(job);
                        job.createStatement().execute("set local lock_timeout = '1s'");
                        assertThat(endUnused(job, CASEWORKER.mandate())).isEqualTo("IN_USE");
                        acts.commit();
                        assertThat(endUnused(job, CASEWORKER.mandate())).isEqualTo("IN_USE");
                        actsToo.rollback();
                        job.rollback();
                    }
                    assertThat(OwnersDatabase.value(used)).isEqualTo(today().toString());
                });
    }

    @Test
    @Tag("IDA-08")
    void only_a_job_ends_what_is_unused_and_never_before_thirty_days() throws Exception {
        try (Connection server = asServer()) {
            begin(server, ADMINISTRATOR);
            assertThatThrownBy(() -> endUnused(server, CASEWORKER.mandate())).hasMessageContaining("only a job");
            server.rollback();
            asJob(server);
            assertThatThrownBy(() -> problem(server, "select end_unused_mandate(?, 29)", CASEWORKER.mandate()))
                    .hasMessageContaining("not unused so soon");
            assertThat(endUnused(server, OTHER_AGENCYS.mandate())).isEqualTo("IN_USE");
            server.rollback();
        }
    }

    private static Connection asServer() throws SQLException {
        DatabaseAddress address = TestEnvironment.addresses().database();
        Connection server = DriverManager.getConnection(address.appUrl(), "bas_app", address.appPassword());
        server.setAutoCommit(false);
        return server;
    }

    /** Begins as somebody; false when the mandate is not in force. */
    private static boolean begin(Connection server, Someone who) throws SQLException {
        try (PreparedStatement begin = server.prepareStatement("select * from begin_staff(?, ?, ?, '', false)")) {
            begin.setString(1, who.provider());
            begin.setString(2, who.subject().toString());
            begin.setObject(3, who.mandate());
            try (ResultSet rows = begin.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static @Nullable String grant(
            Connection server, Someone by, UUID id, UUID holder, UUID unit, Role role, LocalDate from, LocalDate until)
            throws SQLException {
        return problem(
                server,
                "select problem from grant_mandate(?, ?, ?, '', '', ?, ?, ?, ?)",
                by.mandate(),
                id,
                holder.toString(),
                unit,
                role.name(),
                from,
                until);
    }

    private static @Nullable String decide(Connection server, Someone by, UUID mandate, MandateAct act)
            throws SQLException {
        String kind = switch (act) {
            case APPROVE -> "APPROVED";
            case DECLINE -> "DECLINED";
            case WITHDRAW -> "WITHDRAWN";
            case END, ATTEST -> throw new IllegalArgumentException("is not decided");
        };
        return problem(
                server,
                "select problem from decide_mandate(?, ?, ?, 'Reason enough for this')",
                by.mandate(),
                mandate,
                kind);
    }

    private static @Nullable String end(Connection server, Someone by, UUID mandate, String why) throws SQLException {
        return problem(server, "select problem from end_mandate(?, ?, ?)", by.mandate(), mandate, why);
    }

    private static @Nullable String problem(Connection server, String sql, Object... parameters) throws SQLException {
        Savepoint before = server.setSavepoint();
        try (PreparedStatement statement = server.prepareStatement(sql)) {
            for (int at = 0; at < parameters.length; at++) {
                statement.setObject(at + 1, parameters[at]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException broken) {
            server.rollback(before);
            throw broken;
        }
    }
}
