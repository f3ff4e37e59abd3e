package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** An agency decides itself, from a day on; another's staff, and one's own without the right, do not. */
@Tag("IDA-06")
class EditionsIT {
    private static final Api ADMIN = Api.as("soc-admin");
    private static final Api MARIA = Api.as("soc-handlaggare");

    @BeforeEach
    @AfterEach
    void nothing_is_written() throws Exception {
        OwnersDatabase.run("delete from edition_withdrawal", "delete from edition");
    }

    private static String warnings(LocalDate from, int seen, int first, int second) {
        return Editions.request(
                "POLICY", "CONSENT_WARNINGS", from, seen, "FIRST_WARNING=" + first, "SECOND_WARNING=" + second);
    }

    private static int policy(Api api, String number) throws Exception {
        return api.get("/settings").json().getJsonArray("policies").stream()
                .map(policy -> (JsonObject) policy)
                .filter(policy -> policy.getString("policy").equals(number))
                .mapToInt(policy -> policy.getInt("number"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject item(String code) throws Exception {
        return ADMIN.get("/editions").json().getJsonArray("items").stream()
                .map(item -> (JsonObject) item)
                .filter(item -> item.getString("item").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(Api.Answer answer, int status, String reason) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(reason);
    }

    @Test
    void what_an_administrator_writes_holds_from_its_day_for_the_own_agency_alone() throws Exception {
        assertThat(policy(MARIA, "FIRST_WARNING")).isEqualTo(30);
        Robin.made(ADMIN.post("/editions", warnings(Robin.today(), 0, 45, 10)));
        assertThat(policy(MARIA, "FIRST_WARNING")).isEqualTo(45);
        assertThat(policy(MARIA, "SECOND_WARNING")).isEqualTo(10);
        assertThat(policy(Api.as("amf-handlaggare"), "FIRST_WARNING")).isEqualTo(30);
        Robin.made(ADMIN.post("/editions", warnings(Robin.today().plusDays(1), 1, 60, 10)));
        assertThat(policy(MARIA, "FIRST_WARNING")).isEqualTo(45);
        JsonObject written = item("CONSENT_WARNINGS");
        assertThat(written.getInt("newest")).isEqualTo(2);
        assertThat(written.getJsonArray("versions").stream()
                        .map(version -> ((JsonObject) version).getString("state"))
                        .toList())
                .containsExactly("COMING", "IN_FORCE");
        assertThat(written.getJsonArray("versions").getJsonObject(0).getString("writer"))
                .isEqualTo("Henrik Lund");
    }

    @Test
    void what_has_not_begun_can_be_taken_back_once_and_what_has_begun_cannot() throws Exception {
        String now = Robin.made(ADMIN.post("/editions", warnings(Robin.today(), 0, 45, 10)));
        String later = Robin.made(ADMIN.post("/editions", warnings(Robin.today().plusDays(3), 1, 60, 10)));
        refused(ADMIN.post("/editions/" + now + "/withdrawal"), 409, "IN_FORCE_ALREADY");
        assertThat(ADMIN.post("/editions/" + later + "/withdrawal").status()).isEqualTo(200);
        refused(ADMIN.post("/editions/" + later + "/withdrawal"), 409, "WITHDRAWN_ALREADY");
        assertThat(item("CONSENT_WARNINGS").getJsonArray("versions").toString())
                .contains("\"state\":\"WITHDRAWN\"", "\"withdrawer\":\"Henrik Lund\"");
        // Its number is not given to another.
        Robin.made(ADMIN.post("/editions", warnings(Robin.today().plusDays(3), 2, 60, 10)));
        assertThat(item("CONSENT_WARNINGS").getInt("newest")).isEqualTo(3);
    }

    @Test
    void what_cannot_hold_is_refused_with_the_reason() throws Exception {
        LocalDate today = Robin.today();
        refused(ADMIN.post("/editions", warnings(today.minusDays(1), 0, 45, 10)), 422, "FROM_IN_THE_PAST");
        refused(ADMIN.post("/editions", warnings(today.plusYears(1).plusDays(1), 0, 45, 10)), 422, "FROM_TOO_FAR");
        refused(ADMIN.post("/editions", warnings(today, 0, 30, 7)), 422, "NOTHING_CHANGED");
        refused(ADMIN.post("/editions", warnings(today, 0, 10, 10)), 422, "SECOND_NOT_CLOSER");
        Api.Answer outside = ADMIN.with("Accept-Language", "en").post("/editions", warnings(today, 0, 91, 10));
        refused(outside, 422, "OUT_OF_BOUNDS");
        assertThat(outside.body()).contains("Enter a number from 2 to 90.", "content.FIRST_WARNING");
        refused(ADMIN.post("/editions", warnings(today, 1, 45, 10)), 409, "WRITTEN_MEANWHILE");
        refused(
                ADMIN.post(
                        "/editions",
                        Editions.request("POLICY", "QUIET_HOURS", today, 0, "QUIET_FROM=23", "QUIET_UNTIL=8")),
                422,
                "OUT_OF_BOUNDS");
        refused(ADMIN.post("/editions", Editions.request("POLICY", "NONE", today, 0, "A=1")), 404, "not-found");
        refused(
                ADMIN.post(
                        "/editions",
                        Editions.request(
                                "TEXT", "STAFF_NOTICE", today, 0, "SV.NOTICE=Fråga om 20000105-2380", "EN.NOTICE=")),
                422,
                "PERSONAL_NUMBER");
        assertThat(item("CONSENT_WARNINGS").getInt("newest")).isZero();
    }

    @Test
    void nobody_else_reads_writes_or_takes_back() throws Exception {
        String soc = Robin.made(ADMIN.post("/editions", warnings(Robin.today().plusDays(1), 0, 45, 10)));
        for (String account : new String[] {"soc-handlaggare", "soc-granskare", "registrator"}) {
            Api api = Api.as(account);
            assertThat(api.get("/editions").status()).as(account).isEqualTo(403);
            assertThat(api.post("/editions", warnings(Robin.today(), 1, 50, 10)).status())
                    .as(account)
                    .isEqualTo(403);
            assertThat(api.post("/editions/" + soc + "/withdrawal").status())
                    .as(account)
                    .isEqualTo(403);
        }
        Api amf = Api.as("admin");
        assertThat(amf.get("/editions").body()).doesNotContain(soc);
        refused(amf.post("/editions/" + soc + "/withdrawal"), 404, "not-found");
        assertThat(item("CONSENT_WARNINGS").toString()).contains("COMING").doesNotContain("WITHDRAWN");
    }

    /** The database itself asks again who it is. */
    @Test
    void the_database_lets_nobody_write_under_another_mandate_than_an_administrators() throws Exception {
        String caseworker = "(select m.id from mandate m join staff s on s.id = m.staff_id"
                + " where s.display_name = 'Maria Lindqvist' and m.role = 'CASEWORKER' limit 1)";
        try (Connection owner = OwnersDatabase.connect();
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            sql.execute("select set_config('bas.collaboration', m.collaboration_id::text, true),"
                    + " set_config('bas.agency', m.agency_id::text, true), set_config('bas.unit', m.unit_id::text, true),"
                    + " set_config('bas.staff', m.staff_id::text, true) from mandate m where m.id = " + caseworker);
            try (PreparedStatement write = owner.prepareStatement(
                            "select problem from write_edition(" + caseworker
                                    + ", gen_random_uuid(), 'POLICY', 'NOTE_LOCK', current_date, '{\"NOTE_OPEN\": \"1\"}', 0)");
                    ResultSet said = write.executeQuery()) {
                said.next();
                assertThat(said.getString(1)).isEqualTo("NOT_YOURS");
            }
            try (ResultSet said = sql.executeQuery("select withdraw_edition(" + caseworker + ", gen_random_uuid())")) {
                said.next();
                assertThat(said.getString(1)).isEqualTo("NOT_YOURS");
            }
            try (ResultSet rows = sql.executeQuery("select count(*) from editions_of_agency(" + caseworker + ")")) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
            owner.rollback();
        }
        assertThat(OwnersDatabase.value(
                        "select has_table_privilege('bas_app', 'bas.edition', 'insert, update, delete')"))
                .isEqualTo("false");
    }

    @Test
    @Tag("UIX-14")
    void of_two_who_write_at_once_the_second_is_told() throws Exception {
        List<Callable<Api.Answer>> writers = new ArrayList<>();
        for (int first : new int[] {40, 41, 42, 43}) {
            writers.add(() -> ADMIN.post("/editions", warnings(Robin.today(), 0, first, 10)));
        }
        List<Integer> came = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers.size())) {
            for (Future<Api.Answer> answer : threads.invokeAll(writers)) {
                came.add(answer.get().status());
            }
        }
        assertThat(came).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(item("CONSENT_WARNINGS").getInt("newest")).isEqualTo(1);
    }

    @Test
    @Tag("CON-16")
    void a_consent_goes_by_the_months_of_its_agency() throws Exception {
        Robin.made(ADMIN.post(
                "/editions",
                Editions.request(
                        "POLICY", "CONSENT_LENGTH", Robin.today(), 0, "CONSENT_AT_MOST=3", "CONSENT_OFFERED=2")));
        refused(
                MARIA.post(
                        "/cases/" + Demo.file(Demo.DENNIS_AT_SOC) + "/consents",
                        consent("2026-11-2", Robin.today().plusMonths(6))),
                422,
                "PERIOD_TOO_LONG");
    }

    private static String consent(String version, LocalDate until) {
        return """
                {"recipientUnit":"%s","categories":["ATTENDANCE"],"purpose":"COORDINATION","from":"%s","until":"%s",
                 "form":"WRITTEN","givenAt":"%s","place":"På vårt kontor","language":"en","informationVersion":"%s",
                 "voluntary":true,"capable":true,"interpreting":"NONE"}
                """.formatted(
                        Demo.AMF_TEAM,
                        Robin.today(),
                        until,
                        Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS),
                        version);
    }

    @Test
    @Tag("CON-20")
    void a_consent_keeps_the_version_and_the_hash_of_the_words_that_were_shown() throws Exception {
        String consents = "/cases/" + Demo.file(Demo.DENNIS_AT_SOC) + "/consents";
        List<String> lines = item("CONSENT_INFORMATION").getJsonArray("inForce").stream()
                .map(line -> ((JsonString) line).getString())
                .map(line -> line.startsWith("EN.WHY=") ? "EN.WHY=So that {agency} can help you." : line)
                .toList();
        Robin.made(ADMIN.post(
                "/editions",
                Editions.request("TEXT", "CONSENT_INFORMATION", Robin.today(), 0, lines.toArray(String[]::new))));
        JsonObject shown = MARIA.get("/settings").json().getJsonObject("information");
        assertThat(shown.getString("version")).isEqualTo("SOC-1");
        assertThat(shown.getJsonArray("english").toString())
                .contains("can help you")
                .doesNotContain("{agency}");
        LocalDate until = Robin.today().plusMonths(2);
        refused(MARIA.post(consents, consent("2026-11-2", until)), 422, "INFORMATION_NOT_POSSIBLE");
        refused(MARIA.post(consents, consent("AMF-1", until)), 422, "INFORMATION_NOT_POSSIBLE");
        String made = Robin.made(MARIA.post(consents, consent("SOC-1", until)));
        String words = shown.getJsonArray("english").stream()
                .map(paragraph -> ((JsonString) paragraph).getString())
                .collect(Collectors.joining("\n"));
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        assertThat(OwnersDatabase.value(
                        "select information_version || ' ' || information_hash from consent where id = ?::uuid", made))
                .isEqualTo("SOC-1 " + hash);
        assertThat(MARIA.post(consents + "/" + made + "/annulment", "{\"reason\":\"Registrerat i ett prov\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoever_writes_and_takes_back_is_in_the_log() throws Exception {
        String made = Robin.made(ADMIN.post("/editions", warnings(Robin.today().plusDays(1), 0, 45, 10)));
        assertThat(ADMIN.post("/editions/" + made + "/withdrawal").status()).isEqualTo(200);
        assertThat(OwnersDatabase.value(
                        "select string_agg(e.use_case, ' ' order by e.at) from (select use_case, at from log_entry"
                                + " where use_case in ('WriteEdition', 'WithdrawEdition') order by at desc limit 2) e"))
                .isEqualTo("WriteEdition WithdrawEdition");
    }
}
