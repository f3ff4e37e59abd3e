package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** The cases of somebody who leaves become others': all that were chosen, or none. */
@Tag("PRO-07")
@Tag("UIX-13")
class ReassignmentsIT {
    private static final Api MARIA = Api.as("soc-handlaggare");
    private static final Api JOHAN = Api.as("soc-handlaggare2");
    private static final String MARIAS = "d0000000-0000-4000-8000-000000000001";
    private static final String JOHANS = "d0000000-0000-4000-8000-000000000002";
    private static final String VERAS = "d0000000-0000-4000-8000-000000000008";

    /** Marko Jovanović and Torbjörn Hallin, whom Johan has; Jonatan Hägg, whom Maria has. */
    private static final String MARKO = "SOC-2026-0117";

    private static final String TORBJORN = "SOC-2025-0102";
    private static final String JONATAN = "SOC-2026-0102";

    private static Api manager = MARIA;

    @BeforeAll
    static void sign_in() throws Exception {
        Api chief = Api.as("soc-chef");
        manager = chief.with("BAS-Mandate", Robin.mandateOf(chief, "MANAGER", "Beroende"));
    }

    @AfterEach
    void everybody_has_what_they_had() throws Exception {
        Moved.back(MARKO, TORBJORN, JONATAN);
        for (String number : List.of(MARKO, JONATAN)) {
            OwnersDatabase.deleteHeld(
                    "assignment", "part = 'COORDINATOR' and case_file_id = '" + Demo.file(number) + "'");
        }
    }

    private static void is(Api.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    private static String at(String caseNumber) {
        return "/cases/" + Demo.file(caseNumber);
    }

    /** All that is asked for, for these cases of Johan's, from today on. */
    private static String moving(String staff, JsonObjectBuilder... cases) {
        JsonArrayBuilder chosen = Json.createArrayBuilder();
        for (JsonObjectBuilder one : cases) {
            chosen.add(one);
        }
        return Json.createObjectBuilder()
                .add("from", JOHANS)
                .add("day", Robin.today().toString())
                .add("reason", "STAFF_LEAVES")
                .add("staff", staff)
                .add("note", "Läs de senaste anteckningarna")
                .add("meeting", Robin.today().plusDays(2).toString())
                .add("cases", chosen)
                .build()
                .toString();
    }

    private static JsonObjectBuilder one(UUID file) {
        return Json.createObjectBuilder().add("file", file.toString());
    }

    private static JsonObjectBuilder one(String caseNumber) {
        return one(Demo.file(caseNumber));
    }

    private static String changes(String caseNumber) throws Exception {
        return OwnersDatabase.value(
                "select count(*) from caseworker_change where case_file_id = ?", Demo.file(caseNumber));
    }

    private static List<String> fields(Api.Answer refused) {
        is(refused, 422);
        return refused.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field") + " " + error.getString("reason"))
                .toList();
    }

    @Test
    void the_manager_sees_who_has_how_many_and_which() throws Exception {
        JsonObject loads = manager.get("/reassignments").json();
        assertThat(loads.getJsonArray("staff").getValuesAs(JsonObject.class))
                .filteredOn(one -> one.getString("staff").equals(JOHANS))
                .singleElement()
                .satisfies(johan -> assertThat(johan.getInt("main")).isGreaterThan(5));
        assertThat(loads.getJsonArray("colleagues").getValuesAs(JsonObject.class))
                .extracting(one -> one.getString("name"))
                .contains("Johan Berg", "Maria Lindqvist")
                .doesNotContain("Karin Öberg", "Patrik Ekström");
        List<JsonObject> cases = manager.get("/reassignments/" + JOHANS)
                .json()
                .getJsonArray("cases")
                .getValuesAs(JsonObject.class);
        assertThat(cases)
                .filteredOn(one -> one.getString("caseNumber").equals(MARKO))
                .extracting(one -> one.getString("name") + " " + one.getString("part"))
                .containsExactly("Marko Jovanović MAIN");
        // A protected identity stands as case number alone.
        assertThat(cases)
                .filteredOn(one -> one.getString("caseNumber").equals("SOC-2026-0109"))
                .singleElement()
                .satisfies(one -> assertThat(one.containsKey("name")).isFalse());
    }

    @Test
    void nobody_else_does() throws Exception {
        is(MARIA.get("/reassignments"), 403);
        is(MARIA.get("/reassignments/" + JOHANS), 403);
        is(MARIA.post("/reassignments", moving(MARIAS, one(MARKO))), 403);
        Api amf = Api.as("amf-chef");
        is(amf.get("/reassignments/" + JOHANS), 404);
        assertThat(fields(amf.post("/reassignments", moving(MARIAS, one(MARKO)))))
                .containsExactly("cases[0] NOT_THEIRS");
        assertThat(changes(MARKO)).isEqualTo("0");
    }

    @Test
    @Tag("PRO-08")
    void chosen_cases_are_another_s_from_that_day_on() throws Exception {
        String own = "Ringer hellre än skriver";
        is(JOHAN.get(at(MARKO)), 200);
        is(
                manager.post(
                        "/reassignments",
                        moving(
                                MARIAS,
                                one(MARKO)
                                        .add("note", own)
                                        .add(
                                                "meeting",
                                                Robin.today().plusDays(5).toString()),
                                one(TORBJORN))),
                200);
        for (String number : List.of(MARKO, TORBJORN)) {
            is(JOHAN.get(at(number)), 404);
            assertThat(MARIA.get(at(number) + "/tasks").body()).contains("CASEWORKER_CHANGED");
            JsonObject change = MARIA.get(at(number) + "/network")
                    .json()
                    .getJsonArray("changes")
                    .getJsonObject(0);
            assertThat(change.getString("part")).isEqualTo("MAIN");
            assertThat(change.getString("from")).isEqualTo("Johan Berg");
            assertThat(change.getString("to")).isEqualTo("Maria Lindqvist");
            assertThat(change.getString("reason")).isEqualTo("STAFF_LEAVES");
            assertThat(change.getString("note"))
                    .isEqualTo(number.equals(MARKO) ? own : "Läs de senaste anteckningarna");
            // That it was looked at, and that it was done.
            assertThat(OwnersDatabase.value(
                            "select count(*) from log_entry where use_case = 'ReassignCases' and outcome = 'DONE'"
                                    + " and case_file_id = ? and at >= (select made_at from caseworker_change"
                                    + " where case_file_id = ?)",
                            Demo.file(number),
                            Demo.file(number)))
                    .isEqualTo("2");
        }
    }

    @Test
    @Tag("CON-04")
    void one_that_cannot_be_moved_keeps_all_where_they_are() throws Exception {
        UUID amfs = Demo.file("AMF-2026-051");
        assertThat(fields(manager.post(
                        "/reassignments", moving(MARIAS, one(MARKO), one(JONATAN), one(amfs), one(UUID.randomUUID())))))
                .containsExactlyInAnyOrder("cases[2] NOT_THEIRS", "cases[3] NOT_THEIRS");
        assertThat(fields(manager.post("/reassignments", moving(MARIAS, one(MARKO), one(JONATAN)))))
                .containsExactly("cases[1] NOT_THEIRS");
        assertThat(fields(manager.post(
                        "/reassignments",
                        moving(JOHANS, one(MARKO), one(TORBJORN).add("note", "kort")))))
                .containsExactlyInAnyOrder("staff SAME_STAFF", "cases[1].note NOTE_TOO_SHORT");
        // Who leads the unit works with no cases.
        assertThat(fields(manager.post(
                        "/reassignments",
                        moving(
                                "d0000000-0000-4000-8000-000000000003",
                                one(MARKO),
                                one(TORBJORN).add("staff", MARIAS)))))
                .containsExactly("cases[0].staff STAFF_NOT_POSSIBLE");
        is(JOHAN.get(at(MARKO)), 200);
        is(JOHAN.get(at(TORBJORN)), 200);
        assertThat(changes(MARKO)).isEqualTo("0");
        assertThat(changes(TORBJORN)).isEqualTo("0");
    }

    @Test
    void sent_twice_it_is_done_once() throws Exception {
        Api keyed = manager.with("Idempotency-Key", UUID.randomUUID().toString());
        Api.Answer first = keyed.post("/reassignments", moving(MARIAS, one(MARKO)));
        is(first, 200);
        assertThat(keyed.post("/reassignments", moving(MARIAS, one(MARKO)))).isEqualTo(first);
        assertThat(changes(MARKO)).isEqualTo("1");
        // Without the key it is another request, and he has the case no more.
        assertThat(fields(manager.post("/reassignments", moving(MARIAS, one(MARKO)))))
                .containsExactly("cases[0] NOT_THEIRS");
    }

    /** From so many days from now on. */
    private static void johanCoordinates(String caseNumber, int days) throws Exception {
        OwnersDatabase.run("insert into assignment select gen_random_uuid(), f.collaboration_id, f.owner_agency_id,"
                + " f.participant_id, 'KNOWN_AT_AGENCY', 'CASE', f.id, '" + JOHANS
                + "', 'COORDINATOR', swedish_day(clock()) + (" + days + "), null from case_file f where f.id = '"
                + Demo.file(caseNumber) + "'");
    }

    /** Who coordinates a case from a day on or later, and from when. */
    private static String coordinating(String caseNumber) throws Exception {
        return OwnersDatabase.value(
                "select coalesce(string_agg(s.display_name || ' ' || a.valid_from, ', ' order by s.display_name), '')"
                        + " from assignment a join staff s on s.id = a.staff_id where a.part = 'COORDINATOR'"
                        + " and (a.valid_until is null or a.valid_until >= swedish_day(clock())) and a.case_file_id = ?",
                Demo.file(caseNumber));
    }

    @Test
    void what_somebody_is_to_coordinate_later_is_the_other_s_from_that_day() throws Exception {
        johanCoordinates(JONATAN, 10);
        // Maria has the case already: that is said together with all else that refuses, and nothing is done.
        assertThat(fields(manager.post("/reassignments", moving(MARIAS, one(JONATAN), one(MARKO)))))
                .containsExactly("cases[0].staff STAFF_WORKS_ALREADY");
        assertThat(fields(manager.post(
                        "/reassignments",
                        moving(MARIAS, one(JONATAN), one(MARKO).add("staff", "d0000000-0000-4000-8000-000000000003")))))
                .containsExactlyInAnyOrder("cases[0].staff STAFF_WORKS_ALREADY", "cases[1].staff STAFF_NOT_POSSIBLE");
        assertThat(changes(MARKO)).isEqualTo("0");
        assertThat(coordinating(JONATAN))
                .isEqualTo("Johan Berg " + Robin.today().plusDays(10));
        is(manager.post("/reassignments", moving(VERAS, one(JONATAN), one(MARKO))), 200);
        assertThat(coordinating(JONATAN)).isEqualTo("Vera Låg " + Robin.today().plusDays(10));
        JsonObject change = MARIA.get(at(JONATAN) + "/network")
                .json()
                .getJsonArray("changes")
                .getJsonObject(0);
        assertThat(change.getString("part")).isEqualTo("COORDINATOR");
        assertThat(change.getString("day")).isEqualTo(Robin.today().plusDays(10).toString());
        assertThat(changes(MARKO)).isEqualTo("1");
    }

    @Test
    void who_is_followed_as_main_caseworker_is_followed_in_what_begins_later_too() throws Exception {
        johanCoordinates(MARKO, 10);
        is(manager.post("/reassignments", moving(MARIAS, one(MARKO))), 200);
        assertThat(coordinating(MARKO))
                .isEqualTo("Maria Lindqvist " + Robin.today().plusDays(10));
    }

    @Test
    void two_who_name_the_same_cases_in_other_orders_do_not_wait_for_each_other() throws Exception {
        Api amf = Api.as("amf-chef");
        for (int round = 0; round < 3; round++) {
            List<UUID> files = Stream.generate(UUID::randomUUID).limit(30).toList();
            Callable<Api.Answer> one = () -> manager.post("/reassignments", moving(MARIAS, all(files)));
            Callable<Api.Answer> other = () -> amf.post("/reassignments", moving(MARIAS, all(files.reversed())));
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                for (Future<Api.Answer> answer : threads.invokeAll(List.of(one, other))) {
                    is(answer.get(), 422);
                }
            }
        }
    }

    private static JsonObjectBuilder[] all(List<UUID> files) {
        return files.stream().map(ReassignmentsIT::one).toArray(JsonObjectBuilder[]::new);
    }

    @Test
    void what_somebody_coordinates_is_coordinated_by_the_other() throws Exception {
        johanCoordinates(JONATAN, -10);
        assertThat(fields(manager.post("/reassignments", moving(MARIAS, one(JONATAN)))))
                .containsExactly("cases[0].staff STAFF_WORKS_ALREADY");
        // What was taken back before it began stands in the way of nothing, and stays as it is.
        OwnersDatabase.run("insert into assignment select gen_random_uuid(), f.collaboration_id, f.owner_agency_id,"
                + " f.participant_id, 'KNOWN_AT_AGENCY', 'CASE', f.id, '" + JOHANS
                + "', 'COORDINATOR', swedish_day(clock()) + 30, swedish_day(clock()) + 29 from case_file f where f.id = '"
                + Demo.file(JONATAN) + "'");
        is(manager.post("/reassignments", moving(VERAS, one(JONATAN))), 200);
        is(JOHAN.get(at(JONATAN)), 404);
        JsonObject network = MARIA.get(at(JONATAN) + "/network").json();
        assertThat(network.getJsonArray("workers").getValuesAs(JsonObject.class))
                .filteredOn(one -> one.getString("owner").equals("soc"))
                .extracting(one -> one.getString("name") + " " + one.getString("part"))
                .containsExactlyInAnyOrder("Maria Lindqvist MAIN", "Vera Låg COORDINATOR");
        assertThat(network.getJsonArray("changes").getJsonObject(0).getString("part"))
                .isEqualTo("COORDINATOR");
    }
}
