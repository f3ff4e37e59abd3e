package se.bas.environment;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bas.integration.Demo;
import se.bas.integration.api.Consents;

/**
 * A backup by the command that an installation uses, with PostgreSQL's own tools, restored into an empty database: it is
 * the same, down to policies and privileges, and the application works on it. What was restored in part is found out.
 */
@Tag("GDPR-17")
class RestoreIT {
    private static final UUID AT_SOC = Demo.file(Demo.DENNIS_AT_SOC);
    private static final UUID AT_AMF = Demo.file(Demo.DENNIS_AT_AMF);
    private static final Path PROJECT = TestEnvironment.project();
    private static final Path ROLES = PROJECT.resolve("config/postgresql/roles.sql");

    @SuppressWarnings("NullAway.Init")
    private static DataDirectory data;

    @SuppressWarnings("NullAway.Init")
    private static Guard guard;

    @SuppressWarnings("NullAway.Init")
    private static SystemPostgres postgres;

    @SuppressWarnings("NullAway.Init")
    private static Path backups;

    @SuppressWarnings("NullAway.Init")
    private static Path backup;

    @SuppressWarnings("NullAway.Init")
    private static String consent;

    @BeforeAll
    static void a_story_is_told_backed_up_and_restored() throws Exception {
        TestEnvironment.addresses();
        data = DataDirectory.take(
                PROJECT.resolve(".bas/tests/restore-" + ProcessHandle.current().pid()));
        guard = Guard.over(data, false);
        postgres = SystemPostgres.start(data, "backed-up", ROLES);
        DatabaseAddress source = postgres.address("bas");
        assertThat(new Migration(source.url(), source.ownerPassword(), true).run())
                .isPositive();
        try (OtherServer server = OtherServer.start(data, "before", source)) {
            consent = register(server, "ATTENDANCE", "ADDICTION_TREATMENT", "FAMILY");
            assertThat(foreign(server)).contains("ATTENDANCE", "ADDICTION_TREATMENT");
            OtherServer.Answer part = server.post(
                    "amf-handlaggare",
                    "/cases/" + AT_AMF + "/consents/" + consent + "/withdrawal",
                    "{\"categories\":[\"ADDICTION_TREATMENT\"]}");
            assertThat(part.status()).as(part.body()).isEqualTo(200);
        }
        backups = Files.createDirectories(data.root().resolve("backups"));
        SystemPostgres.Ended backedUp = postgres.run("bas", Map.of(), List.of(script("backup"), backups.toString()));
        assertThat(backedUp.status()).as(backedUp.output()).isZero();
        backup = onlyDump();
        postgres.prepare("restored", ROLES);
        SystemPostgres.Ended restored = restore("restored", backup);
        assertThat(restored.status()).as(restored.output()).isZero();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
        guard.close();
        data.close();
    }

    private static String script(String name) {
        return PROJECT.resolve("config/install/" + name).toString();
    }

    private static Path onlyDump() throws IOException {
        return Trees.files(backups).stream()
                .filter(file -> file.toString().endsWith(".dump"))
                .findFirst()
                .orElseThrow();
    }

    private static SystemPostgres.Ended restore(String database, Path file) throws Exception {
        return postgres.run(database, Map.of(), List.of(script("restore"), file.toString()));
    }

    private static String register(OtherServer server, String... categories) throws Exception {
        OtherServer.Answer answer = server.post(
                "soc-handlaggare", "/cases/" + AT_SOC + "/consents", Consents.draft(Demo.AMF_TEAM, categories));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("id");
    }

    /** Which of SOC's information AMF's caseworker is shown. */
    private static Set<String> foreign(OtherServer server) throws Exception {
        return server
                .get("amf-handlaggare", "/cases/" + AT_AMF)
                .json()
                .getJsonArray("timeline")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(item -> item.getString("owner").equals("soc"))
                .map(item -> item.getString("category"))
                .collect(toSet());
    }

    private static Map<String, String> keys() {
        return Map.of(
                "BAS_DB_OWNER_PASSWORD", postgres.address("bas").ownerPassword(),
                "BAS_LOG_MAC_KEY", new String(TestKeys.logMac(), StandardCharsets.UTF_8),
                "BAS_NUMBER_KEY", new String(TestKeys.number(), StandardCharsets.UTF_8));
    }

    private static Check.Result check(String database, Map<String, String> keys, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("--db-url", postgres.address(database).url()));
        arguments.addAll(List.of(more));
        return Check.run(arguments, keys);
    }

    private static Map<String, List<String>> rows(String database) throws SQLException {
        try (Connection owner = postgres.owner(database)) {
            return Snapshot.of(owner);
        }
    }

    @Test
    void what_is_restored_is_what_was_backed_up_with_policies_triggers_functions_and_privileges() throws Exception {
        assertThat(postgres.structure("restored"))
                .contains("CREATE POLICY", "CREATE TRIGGER", "GRANT SELECT", "ENABLE ROW LEVEL SECURITY")
                .isEqualTo(postgres.structure("bas"));
        assertThat(rows("restored")).isEqualTo(rows("bas")).hasSizeGreaterThan(20);
        assertThat(check("restored", keys()).faults()).isEmpty();
        assertThat(check("restored", keys()).entries()).isGreaterThan(20);
    }

    @Test
    void the_application_starts_on_it_and_the_story_goes_on() throws Exception {
        postgres.prepare("goes_on", ROLES);
        assertThat(restore("goes_on", backup).status()).isZero();
        try (OtherServer server = OtherServer.start(data, "after", postgres.address("goes_on"))) {
            assertThat(foreign(server)).contains("ATTENDANCE").doesNotContain("ADDICTION_TREATMENT");
            OtherServer.Answer withdrawn =
                    server.post("soc-handlaggare", "/cases/" + AT_SOC + "/consents/" + consent + "/withdrawal", "{}");
            assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);
            assertThat(foreign(server)).isEmpty();
            register(server, "FAMILY");
            assertThat(server.get("amf-handlaggare", "/cases/" + AT_SOC).status())
                    .isEqualTo(404);
        }
        assertThat(check("goes_on", keys()).faults()).isEmpty();
    }

    @Test
    void a_backup_is_never_restored_over_data_and_a_broken_one_not_at_all() throws Exception {
        Map<String, List<String>> before = rows("restored");
        SystemPostgres.Ended over = restore("restored", backup);
        assertThat(over.status()).isNotZero();
        assertThat(over.output()).contains("is not empty");
        assertThat(rows("restored")).isEqualTo(before);

        postgres.prepare("broken", ROLES);
        byte[] whole = Files.readAllBytes(backup);
        Path half = Files.write(backups.resolve("half.dump"), java.util.Arrays.copyOf(whole, whole.length * 3 / 4));
        SystemPostgres.Ended broken = restore("broken", half);
        assertThat(broken.status()).isNotZero();
        assertThat(broken.output()).contains("nothing was restored");
        assertThat(rows("broken")).isEmpty();

        Path changed = Files.write(backups.resolve("changed.dump"), whole);
        Files.writeString(backups.resolve("changed.dump.sha256"), "0".repeat(64) + "  changed.dump\n");
        assertThat(restore("broken", changed).output()).contains("has changed since");
        assertThat(restore("broken", backup).status()).isZero();
    }

    /**
     * Something that a restore can forget, or somebody can do.
     *
     * @param words that the check must find for it
     */
    record Damage(String words, List<String> sql) {
        Damage(String words, String... sql) {
            this(words, List.of(sql));
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private static Stream<Damage> damages() {
        String last =
                "(select id from bas.log_entry where use_case = 'RegisterConsent' and outcome = 'DONE' order by at"
                        + " desc limit 1)";
        return Stream.of(
                new Damage(
                        "the log is shorter than the facts",
                        "create temp table gone as select id from bas.log_entry where at >= (select at from"
                                + " bas.log_entry where id = "
                                + last + ")",
                        "delete from bas.log_leaf where entry_id in (select id from gone)",
                        "delete from bas.log_access where entry_id in (select id from gone)",
                        "delete from bas.log_entry where id in (select id from gone)"),
                new Damage(
                        "does not know of a withdrawal",
                        "create temp table gone as select id from bas.log_entry where use_case = 'WithdrawConsent'",
                        "delete from bas.log_leaf where entry_id in (select id from gone)",
                        "delete from bas.log_access where entry_id in (select id from gone)",
                        "delete from bas.log_entry where id in (select id from gone)"),
                new Damage(
                        "facts are missing that the log knows of (RegisterConsent)",
                        // Nobody deletes while a hold lasts; a restore may simply not bring the rows.
                        "alter table bas.consent_ending disable trigger user",
                        "alter table bas.consent_scope disable trigger user",
                        "alter table bas.consent disable trigger user",
                        "delete from bas.consent_ending",
                        "delete from bas.consent_scope",
                        "delete from bas.consent"),
                new Damage("without their seal", "delete from bas.log_leaf where entry_id = " + last),
                new Damage(
                        "whose bytes were changed",
                        "update bas.log_leaf set payload = set_byte(payload, 70, get_byte(payload, 70) # 1) where"
                                + " entry_id = "
                                + last),
                new Damage(
                        "searched columns differ",
                        "update bas.log_entry set account = 'somebody else' where id = " + last),
                new Damage("searched columns differ", "delete from bas.log_access where entry_id = " + last),
                new Damage("has no row-level security (note)", "alter table bas.note disable row level security"),
                new Damage(
                        "that has no policy (consent)",
                        "drop policy seen on bas.consent",
                        "drop policy written on bas.consent"),
                new Damage("privileges were not restored", "revoke insert on bas.log_leaf from bas_app"),
                new Damage("only ever added to (log_entry)", "grant update on bas.log_entry to bas_app"),
                new Damage("open pages", "drop trigger tells_changes on bas.consent"),
                new Damage("in spite of a hold (note)", "drop trigger held_from_disposal on bas.note"),
                new Damage("run ./bas migrate", "delete from bas.flyway_schema_history where version = '3'"),
                new Damage("run ./bas migrate first", "drop table bas.log_leaf"));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void what_is_there_in_part_only_is_found(Damage damage) throws Exception {
        String name = "damaged_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection superuser = postgres.superuser("postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute("create database " + name + " template restored owner bas_owner");
        }
        assertThat(check(name, keys()).faults()).isEmpty();
        try (Connection owner = postgres.owner(name);
                Statement statement = owner.createStatement()) {
            for (String sql : damage.sql()) {
                statement.execute(sql);
            }
        }
        assertThat(check(name, keys()).faults()).isNotEmpty().anyMatch(fault -> fault.contains(damage.words()));
    }

    @Test
    void keys_that_do_not_belong_to_the_data_are_found() {
        Map<String, String> others = new java.util.HashMap<>(keys());
        others.put("BAS_LOG_MAC_KEY", "another key, of thirty-two bytes or more");
        others.put("BAS_NUMBER_KEY", "yet another key, of thirty-two bytes or more");
        assertThat(check("restored", others).faults())
                .anyMatch(fault -> fault.contains("sealed with another key"))
                .anyMatch(fault -> fault.contains("BAS_NUMBER_KEY is not the one"));
        // After a change of key, entries sealed before are checked with the earlier one.
        others.putAll(Map.of(
                "BAS_LOG_MAC_KEY_2025", new String(TestKeys.logMac(), StandardCharsets.UTF_8),
                "BAS_NUMBER_KEY", new String(TestKeys.number(), StandardCharsets.UTF_8)));
        assertThat(check("restored", others).faults()).isEmpty();
    }

    @Test
    void an_older_backup_does_not_have_what_a_newer_witness_knows() throws Exception {
        Path witness = backups.resolve("witness");
        assertThat(check("restored", keys(), "--write-witness", witness.toString())
                        .faults())
                .isEmpty();
        assertThat(check("bas", keys(), "--witness", witness.toString()).faults())
                .isEmpty();
        Files.writeString(witness, Files.readString(witness) + UUID.randomUUID() + " " + "0".repeat(64) + "\n");
        assertThat(check("restored", keys(), "--witness", witness.toString()).faults())
                .singleElement()
                .asString()
                .contains("the witness knows are gone");
    }
}
