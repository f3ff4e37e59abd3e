package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.integration.OwnersDatabase.whileBroken;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/**
 * The description of the API is a contract: everything it promises is met here, everything it threatens with is provoked,
 * and at the end nothing that it says is left untried.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ContractIT {
    private static final Contract CONTRACT = Contract.served();
    private static final Api SOC = Api.as("soc-handlaggare");
    /** Torbjörn Hallin, whom Johan Berg has. */
    private static final String MOVED = "SOC-2025-0102";

    private static String note = "";
    private static String mandate = "";
    private static String task = "";
    private static String document = "";
    private static String message = "";
    private static String employer = "";
    private static String person = "";
    private static String place = "";
    private static String placement = "";
    private static String followUp = "";
    private static String presentation = "";
    private static String appointment = "";
    private static String handover = "";
    private static String proposal = "";
    private static String handoverConsent = "";
    private static String staff = "";
    private static String contact = "";
    private static String wish = "";
    private static String colleague = "";
    private static Api manager = SOC;

    @BeforeAll
    static void sign_in() throws Exception {
        Api chief = Api.as("soc-chef");
        manager = chief.with("BAS-Mandate", Robin.mandateOf(chief, "MANAGER", "Beroende"));
    }

    private static void ok(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static void reused(Api api, String path, String other) throws Exception {
        Api keyed = api.with("Idempotency-Key", UUID.randomUUID().toString());
        ok(keyed.post(path));
        Api.Answer answer = keyed.post(other);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.json().getString("type")).isEqualTo("urn:bas:problem:key-of-another-request");
    }

    @Test
    @Order(1)
    void a_case_is_read_part_by_part() throws Exception {
        ok(SOC.get("/me"));
        assertThat(Api.as("soc-utan").get("/me").status()).isEqualTo(403);
        ok(SOC.get("/recipients"));
        ok(SOC.get("/cases"));
        ok(SOC.post("/cases/search", "{\"text\":\"Sandell\"}"));
        for (String part : new String[] {"", "/number", "/notes", "/covers", "/grounds", "/consents"}) {
            ok(SOC.get(Robin.CASE + part));
        }
        ok(Api.as("soc-granskare").post("/log/search", "{}"));
    }

    @Test
    @Order(2)
    void notes_are_written_kept_corrected_and_added_to() throws Exception {
        note = Robin.made(SOC.post(Robin.CASE + "/notes", Robin.note("Vill börja praktisera i januari.")));
        Api.Answer read = SOC.get(Robin.CASE + "/notes/" + note);
        ok(read);
        ok(SOC.with("If-Match", read.tag())
                .post(Robin.CASE + "/notes/" + note + "/corrections", Robin.amendment("Vill börja i februari.")));
        ok(SOC.post(Robin.CASE + "/notes/" + note + "/additions", Robin.amendment("Har tid på fredag.")));
        Api.Answer draft = SOC.with("If-None-Match", "*").put(Robin.CASE + "/draft", Robin.note("Halv"));
        ok(draft);
        assertThat(SOC.get(Robin.CASE + "/draft").tag()).isEqualTo(draft.tag());
        Api.Answer again = SOC.with("If-Match", draft.tag()).put(Robin.CASE + "/draft", Robin.note("Halvfärdig"));
        ok(again);
        assertThat(SOC.with("If-Match", draft.tag())
                        .delete(Robin.CASE + "/draft")
                        .status())
                .isEqualTo(412);
        ok(SOC.with("If-Match", again.tag()).delete(Robin.CASE + "/draft"));
    }

    @Test
    @Order(3)
    void consents_are_previewed_registered_renewed_withdrawn_and_annulled() throws Exception {
        String consents = Robin.CASE + "/consents";
        ok(SOC.post(consents + "/preview", "{\"categories\":[\"ATTENDANCE\"]}"));
        String consent = Robin.made(SOC.post(consents, Consents.draft(Demo.AMF_TEAM, "ATTENDANCE")));
        ok(SOC.get(consents + "/" + consent));
        ok(SOC.post(consents + "/" + consent + "/withdrawal", "{\"categories\":[\"ATTENDANCE\"]}"));
        ok(SOC.post(consents + "/" + consent + "/annulment", "{\"reason\":\"Registrerat på fel enhet\"}"));
        ok(SOC.post("/withdrawals", "{\"personalNumber\":\"" + Demo.ROBIN_NUMBER + "\"}"));
    }

    @Test
    @Order(4)
    void grounds_are_recorded_and_revoked() throws Exception {
        String grounds = Robin.CASE + "/grounds";
        String first = Robin.made(SOC.post(grounds, Robin.ground()));
        String second = Robin.made(SOC.post(grounds, Robin.ground()));
        ok(SOC.get(grounds + "/" + first));
        reused(SOC, grounds + "/" + first + "/revocation", grounds + "/" + second + "/revocation");
        ok(SOC.post(grounds + "/" + second + "/revocation"));
    }

    @Test
    @Order(5)
    void covers_are_given_and_ended() throws Exception {
        String covers = Robin.CASE + "/covers";
        String colleague = manager.get(covers).json().getJsonArray("colleagues").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("name").equals("Johan Berg"))
                .map(one -> one.getString("id"))
                .findFirst()
                .orElseThrow();
        String first = Robin.made(manager.post(covers, Robin.cover(colleague)));
        String second = Robin.made(manager.post(covers, Robin.cover(colleague)));
        ok(manager.get(covers + "/" + first));
        reused(manager, covers + "/" + first + "/ending", covers + "/" + second + "/ending");
        ok(manager.post(covers + "/" + second + "/ending"));
    }

    @Test
    @Order(6)
    void a_participant_is_registered_and_given_a_number() throws Exception {
        Api af = Api.as("af-handlaggare");
        String made = Robin.made(
                af.post(
                        "/cases",
                        "{\"givenName\":\"Kim\",\"familyName\":\"Provsson\",\"birthDate\":\"1990-01-01\",\"caseNumber\":\"AF-KON-1\"}"));
        Api.Answer number = af.get("/cases/" + made + "/number");
        Api.Answer given = af.with("If-Match", number.tag())
                .put("/cases/" + made + "/number", "{\"personalNumber\":\"199001012385\"}");
        ok(given);
        assertThat(af.get("/cases/" + made + "/number").tag())
                .isEqualTo(given.tag())
                .isNotEqualTo(number.tag());
        assertThat(af.with("If-Match", number.tag())
                        .put("/cases/" + made + "/number", "{\"personalNumber\":\"199001012385\"}")
                        .status())
                .isEqualTo(412);
    }

    @Test
    @Order(7)
    void mandates_are_granted_approved_declined_taken_back_and_ended() throws Exception {
        Api admin = Api.as("soc-admin");
        Api chief = Api.as("soc-chef").with("BAS-Mandate", Robin.mandateOf(Api.as("soc-chef"), "MANAGER", "Beroende"));
        ok(admin.get("/mandates"));
        ok(admin.get("/mandates/choices"));
        String first = Robin.made(admin.post("/mandates", Robin.mandate("prov-1")));
        String second = Robin.made(admin.post("/mandates", Robin.mandate("prov-2")));
        String third = Robin.made(admin.post("/mandates", Robin.mandate("prov-3")));
        Api.Answer read = admin.get("/mandates/" + first);
        ok(read);
        String why = "{\"reason\":\"Behövs inte längre\"}";
        Api seen = chief.with("If-Match", read.tag());
        conflict(admin.with("If-Match", read.tag()).post("/mandates/" + first + "/approval"));
        conflict(seen.post("/mandates/" + first + "/withdrawal"));
        reused(seen, "/mandates/" + first + "/approval", "/mandates/" + second + "/approval");
        ok(seen.post("/mandates/" + second + "/refusal", why));
        Api after = chief.with("If-Match", admin.get("/mandates/" + second).tag());
        conflict(after.post("/mandates/" + second + "/refusal", why));
        String fourth = Robin.made(admin.post("/mandates", Robin.mandate("prov-4")));
        reused(
                admin.with("If-Match", read.tag()),
                "/mandates/" + third + "/withdrawal",
                "/mandates/" + fourth + "/withdrawal");
        ok(admin.with("If-Match", read.tag()).post("/mandates/" + fourth + "/withdrawal"));
        attested(admin, admin.with("If-Match", read.tag()));
        String ending = "/mandates/" + first + "/ending";
        ok(chief.with("If-Match", admin.get("/mandates/" + first).tag()).post(ending, why));
        conflict(chief.with("If-Match", admin.get("/mandates/" + first).tag()).post(ending, why));
        mandate = first;
    }

    /** Two of the demo's own, which have been there for long. */
    private static void attested(Api admin, Api seen) throws Exception {
        String one = "/mandates/e0000000-0000-4000-8000-000000000007/attestation";
        String other = "/mandates/e0000000-0000-4000-8000-000000000008/attestation";
        OwnersDatabase.run("delete from mandate_attestation");
        reused(seen, one, other);
        Api.Answer read = admin.get(one.replace("/attestation", ""));
        ok(read);
        conflict(admin.with("If-Match", read.tag()).post(one));
        OwnersDatabase.run("delete from mandate_attestation");
    }

    /** No job runs beside the tests, so what is asked for stays asked for. */
    @Test
    @Order(7)
    void jobs_are_looked_at_and_asked_for() throws Exception {
        Api admin = Api.as("soc-admin");
        ok(admin.get("/jobs"));
        ok(admin.get("/jobs/FORGET_REQUESTS/runs"));
        OwnersDatabase.run("delete from job_request");
        reused(admin, "/jobs/FORGET_REQUESTS/runs", "/jobs/WARN_OF_EXPIRY/runs");
        conflict(admin.post("/jobs/FORGET_REQUESTS/runs"));
    }

    @Test
    @Order(7)
    void editions_are_written_and_taken_back() throws Exception {
        OwnersDatabase.run("delete from edition_withdrawal", "delete from edition");
        Api admin = Api.as("soc-admin");
        ok(SOC.get("/settings"));
        ok(admin.get("/editions"));
        String first = Editions.request("POLICY", "NOTE_LOCK", Robin.today().plusDays(1), 0, "NOTE_OPEN=10");
        String second = Editions.request("POLICY", "ESCALATION", Robin.today().plusDays(1), 0, "MANAGER_HEARS=3");
        String one = "/editions/" + Robin.made(admin.post("/editions", first)) + "/withdrawal";
        String other = "/editions/" + Robin.made(admin.post("/editions", second)) + "/withdrawal";
        conflict(admin.post("/editions", first.replace("NOTE_OPEN=10", "NOTE_OPEN=9")));
        assertThat(admin.post(
                                "/editions",
                                Editions.request(
                                        "POLICY", "NO_SUCH", Robin.today().plusDays(1), 0, "X=1"))
                        .status())
                .isEqualTo(404);
        reused(admin, one, other);
        conflict(admin.post(one));
        OwnersDatabase.run("delete from edition_withdrawal", "delete from edition");
    }

    @Test
    @Order(7)
    void tasks_are_made_taken_settled_taken_back_and_handed_on() throws Exception {
        String tasks = Robin.CASE + "/tasks";
        ok(SOC.get("/tasks"));
        ok(SOC.get(tasks));
        ok(SOC.get(Robin.CASE + "/doers"));
        String unit = "{\"unit\":\"" + Demo.SOC_UNIT + "\"}";
        String asked = "{\"text\":\"Ring\",\"category\":\"PLAN\",\"due\":\"" + Robin.today() + "\",\"unit\":\""
                + Demo.SOC_UNIT + "\"}";
        String why = "{\"reason\":\"Behövs inte längre\"}";
        String first = tasks + "/" + Robin.made(SOC.post(tasks, asked));
        task = Robin.made(SOC.post(tasks, asked));
        String second = tasks + "/" + task;
        ok(SOC.get(first));
        reused(SOC.with("If-Match", "\"0\""), first + "/taking", second + "/taking");
        Api taken = SOC.with("If-Match", SOC.get(first).tag());
        conflict(taken.post(first + "/taking"));
        conflict(taken.post(first + "/reopening"));
        reused(taken, first + "/completion", second + "/completion");
        Api done = SOC.with("If-Match", SOC.get(first).tag());
        reused(done, first + "/reopening", second + "/reopening");
        Api again = SOC.with("If-Match", SOC.get(first).tag());
        ok(again.post(first + "/handing-on", unit));
        ok(SOC.with("If-Match", SOC.get(first).tag()).post(first + "/skipping", why));
        Api skipped = SOC.with("If-Match", SOC.get(first).tag());
        conflict(skipped.post(first + "/completion"));
        conflict(skipped.post(first + "/skipping", why));
        conflict(skipped.post(first + "/handing-on", unit));
    }

    @Test
    @Order(7)
    void one_s_calendar_is_fetched_and_a_consent_asked_for() throws Exception {
        ok(SOC.get("/calendar"));
        assertThat(Api.as("soc-granskare").get("/calendar").status()).isEqualTo(403);
        String ask = Robin.CASE + "/consent-requests";
        String wish = "{\"recipientUnit\":\"" + Demo.AMF_TEAM + "\",\"category\":\"FAMILY\"}";
        ok(SOC.post(ask, wish));
        assertThat(SOC.post(ask, "{}").status()).isEqualTo(422);
        assertThat(SOC.post("/cases/" + Robin.AT_AMF + "/consent-requests", wish)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(7)
    void parts_of_a_case_are_taken_out_as_papers() throws Exception {
        String papers = Robin.CASE + "/papers";
        ok(SOC.get(papers + "/notes/" + note));
        ok(SOC.get(papers + "/notes?category=PLAN"));
        String consent = Robin.made(SOC.post(Robin.CASE + "/consents", Consents.draft(Demo.AMF_TEAM, "ATTENDANCE")));
        ok(SOC.get(papers + "/consents/" + consent));
        ok(SOC.get(papers + "/consents"));
        ok(SOC.get(papers + "/consent-form"));
        ok(SOC.get("/papers/consent-form"));
        assertThat(SOC.get(papers + "/consents/" + consent + "/withdrawal").status())
                .isEqualTo(404);
        ok(SOC.post(Robin.CASE + "/consents/" + consent + "/withdrawal", "{}"));
        ok(SOC.get(papers + "/consents/" + consent + "/withdrawal"));
        assertThat(SOC.get(papers + "/notes").status()).isEqualTo(422);
        assertThat(SOC.get(papers + "/notes?category=PLAN&category=PLAN").status())
                .isEqualTo(422);
        assertThat(SOC.get("/cases/" + Robin.AT_AMF + "/papers/notes?category=PLAN")
                        .status())
                .isEqualTo(404);
        assertThat(SOC.get(papers + "/notes?category=DRAFT").status()).isEqualTo(404);
    }

    @Test
    @Order(7)
    void documents_are_filed_read_given_versions_and_marked() throws Exception {
        String documents = Robin.CASE + "/documents";
        byte[] text = "Ett dokument i klartext.\n".getBytes(StandardCharsets.UTF_8);
        String about = aboutFile();
        document = Robin.made(Api.answer(SOC.file(documents, about, text)));
        ok(SOC.get(documents));
        String one = documents + "/" + document;
        Api.Answer read = SOC.get(one);
        ok(read);
        ok(Api.answer(SOC.with("If-Match", read.tag()).file(one + "/versions", about, text)));
        assertThat(SOC.get(one + "/versions/2/content").body()).isEqualTo("Ett dokument i klartext.\n");
        String wrong = documents + "/" + Robin.made(Api.answer(SOC.file(documents, about, text)));
        ok(SOC.post(wrong + "/error", "{\"category\":\"PLAN\",\"reason\":\"Hör till ett annat ärende\"}"));
    }

    private static String aboutFile() {
        return CONTRACT.routes().stream()
                .filter(route -> route.id().equals("addDocument"))
                .findFirst()
                .orElseThrow()
                .example("BAS-Document");
    }

    /** Nothing is sent beside the tests, so what waits goes on waiting. */
    @Test
    @Order(7)
    @Tag("UIX-09")
    void messages_are_agreed_to_sent_and_taken_back() throws Exception {
        String messages = Robin.CASE + "/messages";
        String wishes = Robin.CASE + "/message-wishes";
        ok(SOC.get(messages));
        String asked = "{\"template\":\"CALL_ME\",\"language\":\"SV\",\"channel\":\"SMS\",\"phone\":\"0410-73 30 00\"}";
        // Before they have said yes, nothing goes; nor by a channel that is not set up.
        assertThat(SOC.post(messages, asked).body()).contains("NOT_AGREED");
        assertThat(SOC.post(messages, asked.replace("SMS", "MAIL")).body()).contains("CHANNEL_OFF");
        ok(SOC.post(wishes, "{\"channel\":\"SMS\",\"kind\":\"AGREED\",\"address\":\"070-174 06 05\"}"));
        message = Robin.made(SOC.post(messages, asked));
        String second = messages + "/" + Robin.made(SOC.post(messages, asked));
        String first = messages + "/" + message;
        assertThat(SOC.get(messages).body())
                .contains(
                        "Hej! Ring oss gärna på 0410-73 30 00. Vänliga hälsningar Trelleborgs kommun", "+46701740605");
        // Another agency's caseworker, who may see much of Robin, sees nothing of what SOC writes.
        assertThat(Api.as("amf-handlaggare").get(Robin.CASE + "/messages").status())
                .isEqualTo(404);
        reused(SOC, first + "/stopping", second + "/stopping");
        conflict(SOC.post(first + "/stopping"));
        ok(SOC.post(wishes, "{\"channel\":\"SMS\",\"kind\":\"DECLINED\"}"));
        assertThat(SOC.post(messages, asked).body()).contains("NOT_AGREED");
    }

    private static String visit(int days) {
        return "{\"kind\":\"VISIT\",\"place\":\"Storgatan 12\",\"anyway\":true,\"at\":\""
                + Robin.today().plusDays(days) + "T09:00:00Z\"}";
    }

    private static Api seen(int version) {
        return SOC.with("If-Match", "\"" + version + "\"");
    }

    /** One that was some hours ago: nobody books such a one. */
    private static String over(int days, int hours) throws Exception {
        String id = Robin.made(SOC.post(Robin.CASE + "/appointments", visit(days)));
        OwnersDatabase.run(
                "update contact set held_at = clock() - interval '" + hours + " hours' where id = '" + id + "'");
        return Robin.CASE + "/appointments/" + id;
    }

    @Test
    @Order(7)
    @Tag("PRO-40")
    void appointments_are_booked_moved_cancelled_and_said_of_and_whoever_does_not_come_is_looked_for()
            throws Exception {
        String all = Robin.CASE + "/appointments";
        ok(SOC.get(all));
        appointment = Robin.made(SOC.post(all, visit(3)));
        String first = all + "/" + appointment;
        ok(SOC.get(first));
        String moving = visit(5).replace("{", "{\"askedBy\":\"PARTICIPANT\",");
        ok(seen(0).post(first + "/moving", moving));
        conflict(seen(1).post(first + "/moving", moving));
        conflict(seen(1).post(first + "/cancellation", "{\"askedBy\":\"AGENCY\"}"));
        conflict(seen(1).post(first + "/attendance", "{\"attendance\":\"CAME\"}"));
        conflict(seen(1).post(first + "/undoing"));
        String cancelled = all + "/" + Robin.made(SOC.post(all, visit(4)));
        ok(seen(0).post(cancelled + "/cancellation", "{\"askedBy\":\"AGENCY\"}"));
        String second = over(6, 1);
        String third = over(7, 2);
        ok(seen(0).post(second + "/attendance", "{\"attendance\":\"CAME\"}"));
        ok(seen(0).post(third + "/attendance", "{\"attendance\":\"CAME\"}"));
        reused(seen(1), second + "/undoing", third + "/undoing");
        ok(seen(2).post(second + "/attendance", "{\"attendance\":\"MISSED\"}"));
        Robin.made(SOC.post(Robin.CASE + "/contacts", "{\"kind\":\"PHONE\",\"reached\":false}"));
        Robin.made(SOC.post(Robin.CASE + "/reach-wishes", "{\"ways\":[\"SMS\",\"CALL\"],\"notBefore\":\"10:00\"}"));
        String alerts = Robin.CASE + "/ladder/alerts";
        String unit = "{\"unit\":\"" + Demo.AMF_TEAM + "\"}";
        assertThat(SOC.post(alerts, unit).body()).contains("UNIT_MAY_NOT_BE_TOLD");
        String consents = Robin.CASE + "/consents";
        String consent = Robin.made(SOC.post(consents, Consents.draft(Demo.AMF_TEAM, "ATTENDANCE")));
        ok(SOC.post(alerts, unit));
        ok(SOC.post(consents + "/" + consent + "/withdrawal", "{}"));
        int version = SOC.get(all).json().getJsonObject("ladder").getInt("version");
        ok(seen(version)
                .post(
                        Robin.CASE + "/ladder/decision",
                        "{\"decision\":\"CONTINUE\",\"reason\":\"Vi provar en gång till\"}"));
        conflict(SOC.post(alerts, unit));
    }

    @Test
    @Order(7)
    @Tag("ACC-08")
    void letters_are_made_from_templates_and_lie_among_the_documents() throws Exception {
        ok(SOC.get("/templates"));
        String letters = Robin.CASE + "/letters";
        String asked = "{\"template\":\"LETTER_FREE\",\"templateVersion\":1,\"language\":\"SV\",\"category\":\"PLAN\","
                + "\"address\":\"Byvägen 3\\n231 00 Trelleborg\",\"body\":\"Hej! Välkommen.\"}";
        String made = Robin.made(SOC.post(letters, asked));
        assertThat(SOC.get(Robin.CASE + "/documents/" + made).body())
                .contains("\"template\":\"LETTER_FREE\"", "\"templateVersion\":1", "MADE_BY_US");
        assertThat(SOC.get(Robin.CASE + "/documents/" + made + "/versions/1/content")
                        .body())
                .startsWith("%PDF");
        // Of other words than those that were seen, of something left to fill in, and for a stranger's case: none.
        assertThat(SOC.post(letters, asked.replace("Version\":1", "Version\":101"))
                        .body())
                .contains("TEMPLATE_CHANGED");
        assertThat(SOC.post(letters, asked.replace("Välkommen", "Kom {dag}")).body())
                .contains("BODY_NOT_FILLED_IN");
        assertThat(SOC.post(letters, asked.replace("Byvägen 3", "19900101-2385"))
                        .body())
                .contains("NUMBER_IN_ADDRESS")
                .doesNotContain("2385");
        assertThat(Api.as("amf-handlaggare").post(letters, asked).status()).isEqualTo(404);
        String messages = Robin.CASE + "/messages";
        assertThat(SOC.post(
                                messages,
                                "{\"template\":\"CALL_ME\",\"language\":\"SV\",\"channel\":\"SMS\",\"phone\":\"0410-73 30 00\","
                                        + "\"templateVersion\":102}")
                        .body())
                .contains("TEMPLATE_CHANGED");
    }

    @Test
    @Order(7)
    @Tag("UIX-13")
    void views_are_saved_renamed_opened_with_and_removed() throws Exception {
        String views = "/saved-views";
        String first = views + "/" + Robin.made(SOC.post(views, "{\"list\":\"CASES\",\"name\":\"Ett\"}"));
        String second = views + "/" + Robin.made(SOC.post(views, "{\"list\":\"LOG\",\"name\":\"Ett\"}"));
        String third = views + "/" + Robin.made(SOC.post(views, "{\"list\":\"LOG\",\"name\":\"Tre\"}"));
        ok(SOC.get(views));
        ok(SOC.get(first));
        conflict(SOC.post(views, "{\"list\":\"CASES\",\"name\":\"ett\"}"));
        conflict(SOC.post(third + "/renaming", "{\"name\":\"Ett\"}"));
        ok(SOC.post(third + "/renaming", "{\"name\":\"Fyra\"}"));
        ok(SOC.post(third + "/opening", "{\"opens\":true}"));
        reused(SOC, first + "/removal", second + "/removal");
        ok(SOC.post(second + "/removal"));
        ok(SOC.post(third + "/removal"));
    }

    @Test
    @Order(7)
    @Tag("PRO-01")
    void what_happens_in_a_participation_is_recorded_and_taken_back_and_counted() throws Exception {
        Api amf = Api.as("amf-handlaggare");
        String way = "/cases/" + Robin.AT_AMF + "/participation";
        Api.Answer read = amf.get(way);
        ok(read);
        String pause = "{\"move\":\"PAUSE\",\"day\":\"" + Robin.today() + "\",\"pauseReason\":\"HEALTH\"}";
        Api keyed = amf.with("Idempotency-Key", UUID.randomUUID().toString()).with("If-Match", read.tag());
        Api.Answer paused = keyed.post(way + "/steps", pause);
        ok(paused);
        assertThat(keyed.post(way + "/steps", pause.replace("HEALTH", "OTHER")).body())
                .contains("key-of-another-request");
        conflict(amf.with("If-Match", paused.tag()).post(way + "/steps", pause));
        Api undoing = amf.with("Idempotency-Key", UUID.randomUUID().toString()).with("If-Match", paused.tag());
        Api.Answer undone = undoing.post(way + "/undoing");
        ok(undone);
        assertThat(undoing.post("/cases/" + Robin.AT_SOC + "/participation/undoing")
                        .body())
                .contains("key-of-another-request");
        conflict(amf.with("If-Match", undone.tag()).post(way + "/undoing"));
        Api chief = Api.as("amf-chef");
        ok(chief.get("/figures?from=2015-01-01&until=2017-12-31"));
        assertThat(chief.get("/figures?from=2015-01-01&until=2015-02-01").body())
                .contains("PERIOD_TOO_SHORT");
    }

    @Test
    @Order(7)
    @Tag("PRO-10")
    void employers_are_kept_and_matched() throws Exception {
        Api amf = Api.as("amf-handlaggare");
        employer = Employers.registered(amf, "Kontraktets " + UUID.randomUUID());
        String at = "/employers/" + employer;
        ok(amf.post("/employers/search", "{}"));
        Api.Answer read = amf.get(at);
        ok(read);
        ok(amf.with("If-Match", read.tag())
                .put(at, Employers.employer("Kontraktets", read.json().getString("organisationNumber"))));
        String someone = "{\"name\":\"Eva Fabel\",\"phone\":\"0410-73 30 00\"}";
        String first = at + "/people/" + Robin.made(amf.post(at + "/people", someone)) + "/removal";
        person = Robin.made(amf.post(at + "/people", someone));
        reused(amf, first, at + "/people/" + person + "/removal");
        conflict(amf.post(first));
        String offered = Employers.places("SHOP", 10, 20);
        String gone = at + "/places/" + Robin.made(amf.post(at + "/places", offered)) + "/withdrawal";
        place = Robin.made(amf.post(at + "/places", offered));
        reused(amf, gone, at + "/places/" + place + "/withdrawal");
        conflict(amf.post(gone));
        Robin.made(amf.post(
                at + "/contacts",
                "{\"day\":\"" + Robin.today() + "\",\"way\":\"PHONE\",\"text\":\"Ringde om platser\"}"));
        ok(amf.post("/employers/matching", "{\"from\":\"" + Robin.today() + "\"}"));
        ok(amf.post(at + "/people/" + person + "/removal"));
        ok(amf.post(at + "/places/" + place + "/withdrawal"));
    }

    @Test
    @Order(7)
    @Tag("PRO-10")
    @Tag("PRO-30")
    void placements_are_proposed_taken_on_followed_up_and_told_of() throws Exception {
        Api amf = Api.as("amf-handlaggare");
        String placements = "/cases/" + Robin.AT_AMF + "/placements";
        String workplace = Employers.registered(amf, "Platsens " + UUID.randomUUID());
        String agreement = "\"from\":\"" + Robin.today() + "\",\"until\":\""
                + Robin.today().plusDays(60)
                + "\",\"hours\":20,\"wished\":true,\"goals\":\"Prova\",\"tasks\":\"Packa\",\"supervisor\":\"Eva\"";
        placement = Robin.made(amf.post(
                placements, "{\"employer\":\"" + workplace + "\",\"kind\":\"WORK_TRAINING\"," + agreement + "}"));
        String at = placements + "/" + placement;
        ok(amf.get(placements));
        ok(amf.get(at));
        ok(amf.get(at + "/paper"));
        ok(amf.with("If-Match", "\"1\"").post(at + "/agreements", "{" + agreement + "}"));
        int seen = 2;
        for (String party : new String[] {"PARTICIPANT", "EMPLOYER", "AGENCY"}) {
            ok(amf.with("If-Match", "\"" + seen + "\"")
                    .post(
                            at + "/moves",
                            "{\"move\":\"APPROVE\",\"party\":\"" + party + "\",\"way\":\"SIGNED\",\"day\":\""
                                    + Robin.today() + "\"}"));
            seen++;
        }
        ok(amf.with("If-Match", "\"5\"").post(at + "/moves", "{\"move\":\"START\"}"));
        conflict(amf.with("If-Match", "\"6\"").post(at + "/moves", "{\"move\":\"START\"}"));
        followUp = amf.get(at).json().getJsonArray("followUps").getJsonObject(0).getString("id");
        String result = at + "/follow-ups/" + followUp + "/result";
        String said = "{\"day\":\"" + Robin.today() + "\",\"participantView\":\"Bra\",\"employerView\":\"Bra\"}";
        ok(amf.post(result, said));
        conflict(amf.post(result, said));
        String support = "{\"kind\":\"OTHER\",\"from\":\"" + Robin.today() + "\",\"until\":\""
                + Robin.today().plusDays(60) + "\",\"applyBy\":\""
                + Robin.today().plusDays(30) + "\"}";
        ok(amf.post(at + "/support", support));
        ok(amf.with("If-Match", "\"6\"")
                .post(
                        at + "/moves",
                        "{\"move\":\"END\",\"day\":\"" + Robin.today() + "\",\"endReason\":\"COMPLETED\"}"));
        conflict(amf.with("If-Match", "\"7\"").post(at + "/agreements", "{" + agreement + "}"));
        String cancelled = placements + "/"
                + Robin.made(amf.post(
                        placements, "{\"employer\":\"" + workplace + "\",\"kind\":\"OTHER\"," + agreement + "}"));
        ok(amf.with("If-Match", "\"1\"").post(cancelled + "/moves", "{\"move\":\"CANCEL\",\"text\":\"Blev inte av\"}"));
        conflict(amf.post(cancelled + "/support", support));

        String presentations = "/cases/" + Robin.AT_AMF + "/presentations";
        presentation = Robin.made(amf.post(
                presentations,
                "{\"employer\":\"" + workplace + "\",\"text\":\"Van\",\"categories\":[\"WORK_MAPPING\"]}"));
        ok(amf.get(presentations));
        String one = presentations + "/" + presentation;
        conflict(amf.get(one + "/paper"));
        String yes = "{\"answer\":\"APPROVED\",\"way\":\"SIGNED\",\"day\":\"" + Robin.today() + "\"}";
        ok(amf.post(one + "/answers", yes));
        conflict(amf.post(one + "/answers", yes));
        ok(amf.get(one + "/paper"));
    }

    @Test
    @Order(6)
    @Tag("PRO-05")
    void what_was_asked_is_written_area_by_area() throws Exception {
        for (Api api : List.of(SOC, Api.as("amf-handlaggare"))) {
            String mapping = "/cases/" + (api.equals(SOC) ? Robin.AT_SOC : Robin.AT_AMF) + "/mapping";
            ok(api.get(mapping));
            int seen = api.get(mapping).json().getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                    .filter(part -> part.getString("area").equals("WORK"))
                    .filter(part -> part.getString("ground").startsWith("OWN"))
                    .mapToInt(part -> part.getInt("version"))
                    .findFirst()
                    .orElse(0);
            ok(api.with("If-Match", "\"" + seen + "\"")
                    .post(mapping + "/WORK/versions", "{\"answer\":\"TOLD\",\"text\":\"Kock\"}"));
            ok(api.post(mapping + "/reasons", "{\"reason\":\"Platsen finns bara nu\"}"));
        }
    }

    @Test
    @Order(6)
    @Tag("CON-08")
    void what_is_told_by_duty_is_written_and_read() throws Exception {
        Api af = Api.as("af-handlaggare");
        String sheet = "/cases/" + Demo.file(Demo.ROBIN_AT_AF) + "/duty-sheet";
        ok(af.get(sheet));
        int seen = af.get(sheet).json().getJsonArray("sheets").getValuesAs(JsonObject.class).stream()
                .mapToInt(one -> one.getInt("version"))
                .findFirst()
                .orElse(0);
        ok(af.with("If-Match", "\"" + seen + "\"")
                .post(sheet + "/versions", "{\"registeredFrom\":\"2026-01-07\",\"jobSeekerCategory\":\"11\"}"));
        ok(SOC.get(Robin.CASE + "/duty-sheet"));
    }

    private static String handedOver() throws Exception {
        String all = Robin.CASE + "/handovers";
        String id = Robin.made(SOC.post(
                all,
                "{\"unit\":\"" + Demo.AMF_TEAM + "\",\"message\":\"Vill ut i praktik\",\"day\":\""
                        + Robin.today().plusDays(9) + "\"}"));
        ok(seen(1).post(all + "/" + id + "/moves", "{\"move\":\"PROPOSE\"}"));
        return id;
    }

    @Test
    @Order(7)
    @Tag("PRO-20")
    void an_agencys_part_of_the_plan_is_written_approved_and_carried_out() throws Exception {
        String plan = "/cases/" + Robin.AT_SOC + "/plan";
        String version = "{\"goal\":\"Arbete\",\"alternatives\":[\"WORK\"],\"activities\":[{\"what\":\"Söka\","
                + "\"doer\":\"TOGETHER\",\"by\":\"" + Robin.today().plusDays(30) + "\"}]}";
        String day = ",\"day\":\"" + Robin.today() + "\"}";
        ok(SOC.get(plan));
        ok(SOC.with("If-Match", SOC.get(plan).tag()).post(plan + "/versions", version));
        conflict(SOC.with("If-Match", SOC.get(plan).tag())
                .post(plan + "/moves", "{\"move\":\"END\",\"endReason\":\"CARRIED_OUT\"" + day));
        for (String party : new String[] {"PARTICIPANT", "AGENCY"}) {
            ok(SOC.with("If-Match", SOC.get(plan).tag())
                    .post(
                            plan + "/moves",
                            "{\"move\":\"APPROVE\",\"way\":\"SIGNED\",\"party\":\"" + party + "\"" + day));
        }
        Api af = Api.as("af-handlaggare");
        String theirs = "/cases/" + Demo.file(Demo.ROBIN_AT_AF) + "/plan";
        String decision = "{\"kind\":\"CONFIRMED\"" + day;
        conflict(af.post(theirs + "/decisions", decision));
        ok(af.with("If-Match", af.get(theirs).tag()).post(theirs + "/versions", version));
        for (String party : new String[] {"PARTICIPANT", "AGENCY"}) {
            ok(af.with("If-Match", af.get(theirs).tag())
                    .post(
                            theirs + "/moves",
                            "{\"move\":\"APPROVE\",\"way\":\"SIGNED\",\"party\":\"" + party + "\"" + day));
        }
        ok(af.post(theirs + "/decisions", decision));
        conflict(af.post(theirs + "/decisions", decision));
        ok(af.get(theirs));
        ok(SOC.get(plan + "/paper"));
        ok(SOC.get(plan + "/my-plan"));
        assertThat(SOC.get(plan).json().getJsonArray("parts").getJsonObject(0).getString("status"))
                .isEqualTo("HOLDS");
    }

    @Test
    @Order(7)
    @Tag("PRO-06")
    void somebody_is_handed_over_answered_about_and_told_of() throws Exception {
        Api amf = Api.as("amf-handlaggare");
        handoverConsent = Robin.made(
                SOC.post(Robin.CASE + "/consents", Consents.draft(Demo.AMF_TEAM, "KNOWN_AT_AGENCY", "HANDOVER")));
        String all = Robin.CASE + "/handovers";
        ok(SOC.get(all));
        ok(SOC.get(all + "/previews/" + Demo.AMF_TEAM));
        String message =
                "{\"message\":\"Prova arbete\",\"day\":\"" + Robin.today().plusDays(9) + "\"";
        String first = all + "/" + Robin.made(SOC.post(all, message + ",\"unit\":\"" + Demo.AMF_TEAM + "\"}"));
        ok(SOC.get(first));
        ok(SOC.get(first + "/paper"));
        ok(seen(1).post(first + "/versions", message + "}"));
        ok(seen(2).post(first + "/moves", "{\"move\":\"WITHDRAW\"}"));
        conflict(seen(3).post(first + "/versions", message + "}"));
        conflict(seen(3).post(first + "/moves", "{\"move\":\"COMPLETE\"}"));
        handover = handedOver();
        proposal = handedOver();
        ok(amf.get("/proposals"));
        ok(amf.get("/proposals/" + handover));
        String accept = "{\"accept\":true,\"telling\":\"NOT_YET\"}";
        String unit = "update case_file set unit_id = '%s' where id = '" + Robin.AT_AMF + "'";
        OwnersDatabase.run(unit.formatted("b0000000-0000-4000-8000-000000000005"));
        try {
            conflict(amf.post("/proposals/" + handover + "/answer", accept));
        } finally {
            OwnersDatabase.run(unit.formatted(Demo.AMF_TEAM));
        }
        ok(amf.post("/proposals/" + handover + "/answer", accept));
        String told = "/cases/" + Robin.AT_AMF + "/handovers/" + handover + "/told";
        String law =
                "{\"telling\":\"LAW\",\"basis\":\"NECESSARY_10_2\",\"basisReason\":\"Vi måste kunna planera tillsammans\"}";
        ok(amf.post(told, law));
        conflict(amf.post(told, law));
        Api chief = Api.as("amf-chef");
        Api.Answer intake = chief.get("/intake");
        ok(intake);
        staff = intake.json().getJsonArray("staff").getJsonObject(0).getString("staff");
        ok(chief.put("/intake/" + staff, "{\"onDuty\":true}"));
    }

    @Test
    @Order(7)
    @Tag("PRO-07")
    void a_network_is_written_down_and_the_main_caseworker_changed() throws Exception {
        String network = Robin.CASE + "/network";
        Api.Answer read = SOC.get(network);
        ok(read);
        String near = "{\"role\":\"OTHER\",\"name\":\"Någon nära\"}";
        String gone = network + "/contacts/" + Robin.made(SOC.post(network + "/contacts", near)) + "/ending";
        contact = Robin.made(SOC.post(network + "/contacts", near));
        reused(SOC, gone, network + "/contacts/" + contact + "/ending");
        conflict(SOC.post(gone));
        String johan = read.json().getJsonArray("colleagues").getValuesAs(jakarta.json.JsonObject.class).stream()
                .filter(one -> one.getString("name").equals("Johan Berg"))
                .findFirst()
                .orElseThrow()
                .getString("staff");
        String part = "\"day\":\"" + Robin.today().plusDays(9) + "\",\"reason\":\"Maria har semester\"}";
        String coordinator = "{\"part\":\"COORDINATOR\",\"staff\":\"" + johan + "\"," + part;
        colleague = Robin.made(SOC.post(network + "/colleagues", coordinator));
        String ending = network + "/colleagues/" + colleague + "/ending";
        ok(SOC.post(ending, "{" + part));
        conflict(SOC.post(ending, "{" + part));
        ok(SOC.post(
                network + "/main-caseworker",
                "{\"staff\":\"" + johan + "\",\"day\":\"" + Robin.today().plusDays(40)
                        + "\",\"reason\":\"WORKLOAD\",\"note\":\"Ringer hellre än skriver\",\"meeting\":\""
                        + Robin.today().plusDays(30) + "\"}"));
    }

    @Test
    @Order(7)
    @Tag("UIX-13")
    void somebody_s_cases_are_listed_and_moved() throws Exception {
        ok(manager.get("/reassignments"));
        String johan = "d0000000-0000-4000-8000-000000000002";
        ok(manager.get("/reassignments/" + johan));
        ok(manager.post(
                "/reassignments",
                "{\"from\":\"" + johan + "\",\"day\":\"" + Robin.today().plusDays(40)
                        + "\",\"reason\":\"STAFF_LEAVES\",\"staff\":\"d0000000-0000-4000-8000-000000000001\","
                        + "\"note\":\"Ringer hellre än skriver\",\"meeting\":\""
                        + Robin.today().plusDays(30)
                        + "\",\"cases\":[{\"file\":\"" + Demo.file(MOVED) + "\"}]}"));
    }

    @Test
    @Order(7)
    @Tag("PRO-06")
    void a_handover_is_asked_for_and_declined() throws Exception {
        Api amf = Api.as("amf-handlaggare");
        String theirs = "/cases/" + Robin.AT_AMF;
        String ask = theirs + "/handover-wishes";
        String body = "{\"unit\":\"" + Demo.SOC_UNIT + "\"}";
        String known = Robin.made(SOC.post(Robin.CASE + "/consents", Consents.draft(Demo.AMF_TEAM, "KNOWN_AT_AGENCY")));
        String asking = "";
        try {
            ok(amf.get(ask));
            // They may know of the file, and may not tell that they ask.
            conflict(amf.post(ask, body));
            asking = Robin.made(
                    amf.post(theirs + "/consents", Consents.draft(Demo.SOC_UNIT, "KNOWN_AT_AGENCY", "HANDOVER")));
            ok(amf.post(ask, body));
            wish = SOC.get(Robin.CASE + "/handover-wishes")
                    .json()
                    .getJsonArray("wishes")
                    .getJsonObject(0)
                    .getString("id");
            String refusal = Robin.CASE + "/handover-wishes/" + wish + "/refusal";
            String no = "{\"reason\":\"TOO_EARLY\",\"telling\":\"LAW\",\"basis\":\"NECESSARY_10_2\","
                    + "\"basisReason\":\"De måste kunna söka annan hjälp\"}";
            assertThat(SOC.post(refusal, "{\"reason\":\"TOO_EARLY\"}").status()).isEqualTo(422);
            ok(SOC.post(refusal, no));
            conflict(SOC.post(refusal, no));
            assertThat(SOC.get(Robin.CASE + "/handover-wishes").body()).contains("toldAt");
        } finally {
            SOC.post(Robin.CASE + "/consents/" + known + "/withdrawal", "{}");
            if (!asking.isEmpty()) {
                amf.post(theirs + "/consents/" + asking + "/withdrawal", "{}");
            }
        }
    }

    @AfterAll
    static void robin_is_as_before() throws Exception {
        Moved.back(MOVED);
        Colleagues.gone(Demo.ROBIN_AT_SOC);
        if (!handoverConsent.isEmpty()) {
            SOC.post(Robin.CASE + "/consents/" + handoverConsent + "/withdrawal", "{}");
        }
        String robin = "(select participant_id from case_file where id = '" + Robin.AT_SOC + "')";
        OwnersDatabase.deleteHeld(
                "assignment",
                "id in (select a.id from assignment a join caseworker_change c on a.case_file_id = c.case_file_id"
                        + " and a.staff_id = c.to_staff_id and a.valid_from = c.on_day where c.participant_id = "
                        + robin
                        + ")");
        OwnersDatabase.run("update assignment a set valid_until = null from caseworker_change c"
                + " where a.case_file_id = c.case_file_id and a.staff_id = c.from_staff_id and a.valid_until = c.on_day - 1"
                + " and c.participant_id = " + robin);
        for (String table : new String[] {
            "caseworker_change",
            "network_contact",
            "handover_wish",
            "received_item",
            "handover_answer",
            "handover_item",
            "handover_terms",
            "handover_step",
            "handover"
        }) {
            OwnersDatabase.deleteHeld(table, "participant_id = " + robin);
        }
        String made = "source_kind in ('HANDOVER', 'CASEWORKER_CHANGE') and participant_id = " + robin;
        OwnersDatabase.deleteHeld("task_step", "task_id in (select id from task where " + made + ")");
        OwnersDatabase.deleteHeld("task", made);
    }

    private static void conflict(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
    }

    /** With a token of its own: one lives for five minutes, and going through all routes takes longer on a busy machine. */
    private static Api caller(Contract.Route route) {
        return switch (route.operation().path("tags").path(0).asText()) {
            case "Mandates", "Jobs", "Editions" -> Api.as("soc-admin");
            case "Log" -> Api.as("soc-granskare");
            case "Participation", "Employers", "Placements", "Proposals" -> Api.as("amf-handlaggare");
            case "Figures", "Intake", "Reassignments" -> Api.as("amf-chef");
            case "Duty" -> Api.as("af-handlaggare");
            default -> Api.as("soc-handlaggare");
        };
    }

    private static Map<String, String> ids(Contract.Route route) {
        // The programme and the placements are AMF's.
        boolean amf = Set.of("Participation", "Placements")
                .contains(route.operation().path("tags").path(0).asText());
        boolean af = route.operation().path("tags").path(0).asText().equals("Duty");
        String nothing = UUID.randomUUID().toString();
        return Map.ofEntries(
                Map.entry("id", (af ? Demo.file(Demo.ROBIN_AT_AF) : amf ? Robin.AT_AMF : Robin.AT_SOC).toString()),
                Map.entry("note", note),
                Map.entry("mandate", mandate),
                Map.entry("job", "FORGET_REQUESTS"),
                Map.entry("edition", nothing),
                Map.entry("task", task),
                Map.entry("document", document),
                Map.entry("version", "1"),
                Map.entry("message", message.isEmpty() ? nothing : message),
                Map.entry("appointment", appointment.isEmpty() ? nothing : appointment),
                Map.entry("view", nothing),
                Map.entry("area", "WORK"),
                Map.entry("employer", employer),
                Map.entry("person", person),
                Map.entry("place", place),
                Map.entry("placement", placement),
                Map.entry("followUp", followUp),
                Map.entry("presentation", presentation),
                Map.entry("handover", handover),
                Map.entry("proposal", proposal),
                Map.entry("unit", Demo.AMF_TEAM),
                Map.entry("staff", staff),
                Map.entry("contact", contact),
                Map.entry("colleague", colleague),
                Map.entry("wish", wish),
                Map.entry("consent", nothing),
                Map.entry("ground", nothing),
                Map.entry("cover", nothing));
    }

    @Test
    @Order(8)
    void whatever_is_wrong_with_a_request_is_refused_clearly_and_changes_nothing() throws Exception {
        for (Contract.Route route : CONTRACT.routes()) {
            new BadInput(CONTRACT, route, caller(route), ids(route)).all();
        }
    }

    @Test
    @Order(9)
    void what_breaks_says_so_and_no_more() throws Exception {
        whileBroken(
                "revoke execute on function begin_newcomer() from bas_app",
                "grant execute on function begin_newcomer() to bas_app",
                () -> {
                    for (Contract.Route route : CONTRACT.routes()) {
                        String path = route.path();
                        for (Map.Entry<String, String> id : ids(route).entrySet()) {
                            path = path.replace("{" + id.getKey() + "}", id.getValue());
                        }
                        Api api = caller(route).with("If-Match", "\"unnumbered\"");
                        int status = (route.takesFile()
                                        ? api.file(path, route.example("BAS-Document"), new byte[] {'a'})
                                        : route.hasBody()
                                                ? api.json(route.method(), path, CONTRACT.example(route))
                                                : api.send(route.method(), path, BodyPublishers.noBody()))
                                .statusCode();
                        assertThat(status).as(route.id()).isEqualTo(500);
                    }
                });
    }

    @Test
    @Order(10)
    void whoever_asks_about_a_number_beside_an_import_is_told_to_come_back() throws Exception {
        // A token lives for five minutes, and these tests may have taken longer on a busy machine.
        Api soc = Api.as("soc-handlaggare");
        Api af = Api.as("af-handlaggare");
        String path = "/cases/"
                + Robin.made(
                        af.post(
                                "/cases",
                                "{\"givenName\":\"Kim\",\"familyName\":\"Provsson\",\"birthDate\":\"1990-01-01\",\"caseNumber\":\"AF-KON-2\"}"))
                + "/number";
        String tag = af.get(path).tag();
        String numbered = "{\"personalNumber\":\"" + Demo.ROBIN_NUMBER + "\"}";
        List<Callable<Api.Answer>> asked = List.of(
                () -> soc.post("/withdrawals", numbered),
                () -> soc.post(
                        "/cases",
                        "{\"givenName\":\"Kim\",\"familyName\":\"Provsson\",\"personalNumber\":\"198507099805\",\"caseNumber\":\"SOC-KON-9\"}"),
                () -> af.with("If-Match", tag).put(path, numbered));
        assertThat(ImportUnderWay.beside(asked)).extracting(Api.Answer::status).containsOnly(503);
    }

    @Test
    @Order(10)
    void whoever_sends_or_fetches_a_file_when_there_is_no_room_is_told_to_come_back() throws Exception {
        Api soc = Api.as("soc-handlaggare");
        String documents = Robin.CASE + "/documents";
        String one = documents + "/" + document;
        String about = aboutFile();
        try (StalledUploads _ = StalledUploads.of(4, documents, about);
                ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Callable<Integer>> asked = List.of(
                    () -> soc.file(documents, about, new byte[0]).statusCode(),
                    () -> soc.with("If-Match", "\"1\"")
                            .file(one + "/versions", about, new byte[] {'a'})
                            .statusCode(),
                    () -> soc.get(one + "/versions/1/content").status());
            Set<Integer> answers = Set.of();
            // Until all four have come so far; nothing that is asked here keeps anything.
            for (int again = 0; again < 20 && !answers.equals(Set.of(503)); again++) {
                answers = new TreeSet<>();
                for (Future<Integer> answer : threads.invokeAll(asked)) {
                    answers.add(answer.get());
                }
            }
            assertThat(answers).containsExactly(503);
        }
    }

    @Test
    @Order(11)
    void everything_that_is_described_was_met() {
        Set<String> described = new TreeSet<>();
        CONTRACT.routes()
                .forEach(route -> route.statuses().forEach(status -> described.add(route.id() + " " + status)));
        described.removeAll(CONTRACT.seen());
        assertThat(described)
                .as("documented answers that nothing in this run provoked")
                .isEmpty();
    }

    @Test
    @Order(12)
    void no_request_of_ours_left_a_body_behind() throws Exception {
        assertThat(OwnersDatabase.value("select count(*) from kept_request where key_hash !~ '^[0-9a-f]{64}$'"))
                .isEqualTo("0");
        assertThat(OwnersDatabase.value("select count(*) from kept_request")).isNotEqualTo("0");
    }
}
