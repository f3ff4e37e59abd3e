package se.bas.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.Disuse;

/**
 * The first release's database, a real dump with data and log, brought to now: the same data, every seal still whole, and
 * the gate shows the same people the same rows on the same grounds. What goes wrong on the way changes nothing.
 */
class UpgradeIT {
    private static final Path PROJECT = TestEnvironment.project();
    private static final Path ROLES = PROJECT.resolve("config/postgresql/roles.sql");
    private static final Path RELEASED = PROJECT.resolve("integration-tests/src/test/resources/upgrade");

    /** What the demo's own script, or the upgrade itself, may add to. Of everything else, not a row more or less. */
    private static final Set<String> MAY_GROW = Set.of("flyway_schema_history", "staff", "mandate");

    /** The kinds of lines that a timeline had at that release. */
    private static final Set<String> KINDS_THEN =
            Set.of("TREATMENT", "KNOWN_AT", "VIDEO", "VISIT", "PHONE", "HOME_VISIT", "NOTE", "CONTACT_DETAILS");

    @SuppressWarnings("NullAway.Init")
    private static DataDirectory data;

    @SuppressWarnings("NullAway.Init")
    private static Guard guard;

    @SuppressWarnings("NullAway.Init")
    private static SystemPostgres postgres;

    @SuppressWarnings("NullAway.Init")
    private static JsonObject answers;

    @BeforeAll
    static void start() throws Exception {
        TestEnvironment.addresses();
        data = DataDirectory.take(
                PROJECT.resolve(".bas/tests/upgrade-" + ProcessHandle.current().pid()));
        guard = Guard.over(data, false);
        postgres = SystemPostgres.start(data, "released", ROLES);
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(RELEASED.resolve("v1-answers.json")))) {
            answers = reader.readObject();
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
        guard.close();
        data.close();
    }

    /** The first release's database under a name of its own. */
    private static void released(String database) throws Exception {
        postgres.prepare(database, ROLES);
        Path script = data.root().resolve(database + ".sql");
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(RELEASED.resolve("v1-demo.sql.gz")))) {
            Files.copy(packed, script, StandardCopyOption.REPLACE_EXISTING);
        }
        try (Connection owner = postgres.owner(database);
                Statement statement = owner.createStatement()) {
            statement.execute("drop schema bas");
        }
        SystemPostgres.Ended restored = postgres.run(
                database,
                Map.of(),
                List.of(
                        "psql",
                        "--no-psqlrc",
                        "--quiet",
                        "--set=ON_ERROR_STOP=1",
                        "--single-transaction",
                        "--file=" + script));
        assertThat(restored.status()).as(restored.output()).isZero();
    }

    private static Migration migration(String database) {
        DatabaseAddress address = postgres.address(database);
        return new Migration(address.url(), address.ownerPassword(), true);
    }

    private static Map<String, List<String>> columns(String database) throws Exception {
        try (Connection owner = postgres.owner(database)) {
            return Snapshot.columns(owner);
        }
    }

    private static Map<String, List<String>> rows(String database, Map<String, List<String>> columns) throws Exception {
        try (Connection owner = postgres.owner(database)) {
            return Snapshot.of(owner, columns);
        }
    }

    private static Check.Result check(String database) {
        return Check.run(
                List.of("--db-url", postgres.address(database).url()),
                Map.of(
                        "BAS_DB_OWNER_PASSWORD", postgres.address(database).ownerPassword(),
                        "BAS_LOG_MAC_KEY", new String(TestKeys.logMac(), StandardCharsets.UTF_8),
                        "BAS_NUMBER_KEY", new String(TestKeys.number(), StandardCharsets.UTF_8)));
    }

    /** The database's clock stands where it stood when the answers were taken: a consent of then is in force. */
    private static void backToThatDay(String database) throws Exception {
        Duration since = Duration.between(Instant.parse(answers.getString("at")), Instant.now());
        try (Connection owner = postgres.owner(database);
                PreparedStatement shift =
                        owner.prepareStatement("insert into clock_shift (shift) values (make_interval(secs => ?))")) {
            shift.setDouble(1, (double) -since.toSeconds());
            shift.executeUpdate();
        }
    }

    @Test
    void data_log_and_meaning_of_the_consents_are_the_same_after_the_upgrade() throws Exception {
        released("upgraded");
        Map<String, List<String>> then = columns("upgraded");
        Map<String, List<String>> before = rows("upgraded", then);
        assertThat(before.get("consent")).hasSizeGreaterThan(10);
        assertThat(before.get("log_entry")).hasSizeGreaterThan(50);

        assertThat(migration("upgraded").run()).isGreaterThan(4);

        Map<String, List<String>> after = rows("upgraded", then);
        before.forEach((table, rows) -> {
            if (MAY_GROW.contains(table)) {
                assertThat(after.get(table)).as(table).containsAll(rows);
            } else {
                assertThat(after.get(table)).as(table).isEqualTo(rows);
            }
        });
        assertThat(check("upgraded").faults()).isEmpty();
        assertUseIsKnown("upgraded");

        postgres.prepare("made_anew", ROLES);
        migration("made_anew").run();
        assertThat(postgres.structure("upgraded")).isEqualTo(postgres.structure("made_anew"));

        backToThatDay("upgraded");
        try (OtherServer server = OtherServer.start(data, "upgraded-server", postgres.address("upgraded"))) {
            for (JsonObject asked : answers.getJsonArray("answers").getValuesAs(JsonObject.class)) {
                same(server, asked);
            }
            // And it goes on working: somebody who may, withdraws; it is in the log.
            int entries = check("upgraded").entries();
            OtherServer.Answer withdrawn = server.post("soc-handlaggare", somethingToWithdraw(), "{}");
            assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);
            assertThat(check("upgraded").entries()).isGreaterThan(entries);
        }
        assertThat(check("upgraded").faults()).isEmpty();
    }

    /** Who worked under what is what the log says, and nobody's mandate ends before it has been told of for fourteen days. */
    private static void assertUseIsKnown(String database) throws Exception {
        try (Connection owner = postgres.owner(database);
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("""
                        select count(u.used_on) as used,
                               count(*) filter (where u.used_on is distinct from
                                 (select max(swedish_day(e.at)) from log_entry e where e.mandate_id = m.id)) as other,
                               min(greatest(m.valid_from, u.counts_from, u.used_on)) + %d >= swedish_day(clock()) + %d as told
                          from mandate m left join mandate_use u on u.mandate_id = m.id
                        """.formatted(Disuse.DAYS, Disuse.DAYS_TOLD))) {
            row.next();
            assertThat(row.getInt("used")).isPositive();
            assertThat(row.getInt("other")).isZero();
            assertThat(row.getBoolean("told")).isTrue();
        }
    }

    /** A consent in force in a case of SOC's. By number it takes a fresh sign-in, which on that day nobody had. */
    private String somethingToWithdraw() {
        return answers.getJsonArray("answers").getValuesAs(JsonObject.class).stream()
                .filter(asked -> asked.getString("caseNumber").equals("SOC-2026-0031"))
                .flatMap(asked -> texts(asked, "consents").stream()
                        .filter(consent -> consent.contains("|ACTIVE|"))
                        .map(consent -> "/cases/" + asked.getString("id") + "/consents/"
                                + consent.substring(0, consent.indexOf('|')) + "/withdrawal"))
                .findFirst()
                .orElseThrow();
    }

    private static void same(OtherServer server, JsonObject asked) throws Exception {
        String account = asked.getString("account");
        String path = "/cases/" + asked.getString("id");
        OtherServer.Answer opened = server.get(account, path);
        assertThat(opened.status()).as("%s %s %s", account, path, opened.body()).isEqualTo(200);
        List<String> timeline = opened.json().getJsonArray("timeline").getValuesAs(JsonObject.class).stream()
                .map(line -> Stream.of("owner", "category", "ground", "kind", "date", "until")
                        .map(part -> line.getString(part, ""))
                        .collect(java.util.stream.Collectors.joining("|")))
                .sorted()
                .toList();
        List<String> then = texts(asked, "timeline");
        assertThat(timeline.stream().filter(line -> KINDS_THEN.contains(kind(line))))
                .as("what %s sees of %s", account, asked.getString("caseNumber"))
                .containsExactlyElementsOf(then);
        // What a later release came to show beside it is shown by what the participant had agreed to then, or is one's
        // own.
        String shared = String.join(";", texts(asked, "consents"));
        assertThat(timeline.stream().filter(line -> !KINDS_THEN.contains(kind(line))))
                .as("what %s newly sees of %s", account, asked.getString("caseNumber"))
                .allSatisfy(
                        line -> assertThat(line.contains("|OWN_AGENCY|") || shared.contains(line.split("\\|", -1)[1]))
                                .as(line)
                                .isTrue());
        List<String> consents =
                server
                        .get(account, path + "/consents")
                        .json()
                        .getJsonArray("consents")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .map(consent -> consent.getString("id") + "|" + consent.getString("status") + "|"
                                + consent.getJsonArray("categories").getValuesAs(JsonString.class).stream()
                                        .map(JsonString::getString)
                                        .sorted()
                                        .collect(java.util.stream.Collectors.joining(",")))
                        .sorted()
                        .toList();
        assertThat(consents)
                .as("the consents %s sees of %s", account, asked.getString("caseNumber"))
                .isEqualTo(texts(asked, "consents"));
    }

    private static String kind(String line) {
        return line.split("\\|", -1)[3];
    }

    private static List<String> texts(JsonObject asked, String name) {
        return asked.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .sorted()
                .toList();
    }

    @Test
    void a_migration_that_fails_leaves_the_old_state_whole() throws Exception {
        released("failing");
        // Where the last but one version wants to make a table, something stands; the scripts before it could run.
        try (Connection owner = postgres.owner("failing");
                Statement statement = owner.createStatement()) {
            statement.execute("create table note_draft (in_the_way int)");
        }
        Map<String, List<String>> columns = columns("failing");
        Map<String, List<String>> before = rows("failing", columns);
        String structure = postgres.structure("failing");

        assertThatThrownBy(() -> migration("failing").run())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be migrated")
                .hasMessageContaining("note_draft");

        assertThat(rows("failing", columns)).isEqualTo(before);
        assertThat(postgres.structure("failing")).isEqualTo(structure);
        try (Connection owner = postgres.owner("failing");
                Statement statement = owner.createStatement()) {
            statement.execute("drop table note_draft");
        }
        assertThat(migration("failing").run()).isGreaterThan(4);
        assertThat(check("failing").faults()).isEmpty();
    }

    @Test
    void a_server_refuses_a_database_that_is_newer_than_itself_or_not_yet_migrated() throws Exception {
        released("older");
        assertThat(check("older").faults()).singleElement().asString().contains("run ./bas migrate first");
        try (OtherServer old = OtherServer.launch(data, "on-older", postgres.address("older"))) {
            assertThat(old.awaitWords("BAS Samverkan does not start."))
                    .contains("The database has not been migrated", "./bas migrate");
        }
        postgres.prepare("newer", ROLES);
        migration("newer").run();
        try (Connection owner = postgres.owner("newer");
                Statement statement = owner.createStatement()) {
            statement.execute(
                    "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                            + " installed_by, execution_time, success) values (9999, '9999', 'of a later release', 'SQL',"
                            + " 'V9999__of_a_later_release.sql', 1, 'bas_owner', 1, true)");
        }
        try (OtherServer older = OtherServer.launch(data, "on-newer", postgres.address("newer"))) {
            assertThat(older.awaitWords("BAS Samverkan does not start."))
                    .contains("The database is at version 9999, which is newer than this server");
        }
        assertThatThrownBy(() -> migration("newer").run())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("9999");
        assertThat(Objects.requireNonNull(check("newer")).faults()).isNotEmpty();
    }
}
