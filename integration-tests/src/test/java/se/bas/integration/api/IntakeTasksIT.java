package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** Nobody who is suggested is forgotten before the talk, nor between the talk and the enrolment. */
@Tag("PRO-01")
class IntakeTasksIT {
    private static final Api PATRIK = Api.as("amf-handlaggare");
    /** Suggested four weeks ago. */
    private static final String HANNA = "AMF-2026-049";
    /** Two weeks after the talk. */
    private static final String MAJA = "AMF-2026-050";

    private static final String MAJA_AT_SOC = "SOC-2026-0120";

    /** Somebody new at AMF, with nothing recorded; the one who registers is the main caseworker. */
    private static String registered() throws Exception {
        return Robin.made(PATRIK.post(
                "/cases",
                Json.createObjectBuilder()
                        .add("givenName", "Mio")
                        .add("familyName", "Väntansson")
                        .add("birthDate", "1985-05-05")
                        .add(
                                "caseNumber",
                                "AMF-VANTA-" + UUID.randomUUID().toString().substring(0, 8))
                        .build()
                        .toString()));
    }

    private static JsonObjectBuilder move(String move, LocalDate day) {
        return Json.createObjectBuilder().add("move", move).add("day", day.toString());
    }

    private static JsonObjectBuilder referral(LocalDate day) {
        return move("REFER", day).add("source", "SOCIAL_SERVICES");
    }

    private static JsonObjectBuilder enrolment(LocalDate day) {
        return move("ENROL", day)
                .add("unemployed", true)
                .add("livesHere", true)
                .add("treatment", "ENDED")
                .add("knownBy", "OWN_STATEMENT")
                .add("consentAnswer", "NO");
    }

    private static void recorded(String file, int seen, JsonObjectBuilder body) throws Exception {
        done(PATRIK.with("If-Match", "\"" + seen + "\"")
                .post("/cases/" + file + "/participation/steps", body.build().toString()));
    }

    private static void takeBack(String file, int seen) throws Exception {
        done(PATRIK.with("If-Match", "\"" + seen + "\"").post("/cases/" + file + "/participation/undoing"));
    }

    private static void done(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static List<JsonObject> tasks(String file) throws Exception {
        return PATRIK
                .get("/cases/" + file + "/tasks")
                .json()
                .getJsonArray("tasks")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(task -> List.of("STARTUP_TALK", "ENROLMENT_DECISION").contains(task.getString("kind")))
                .toList();
    }

    private static List<String> told(String file) throws Exception {
        return tasks(file).stream()
                .map(task -> task.getString("kind") + " " + task.getString("due") + " " + task.getString("status"))
                .toList();
    }

    /** What is to be done still, by its kind. */
    private static List<String> open(String file) throws Exception {
        return tasks(file).stream()
                .filter(task -> List.of("OPEN", "TAKEN").contains(task.getString("status")))
                .map(task -> task.getString("kind"))
                .toList();
    }

    private static String demo(String caseNumber) {
        return Demo.file(caseNumber).toString();
    }

    @Test
    @Tag("PRO-13")
    void the_talk_and_then_the_decision_are_due_after_working_days_and_done_when_recorded() throws Exception {
        String file = registered();
        // A Sunday before Christmas: neither the eves nor the days between count that nobody works.
        recorded(file, 0, referral(LocalDate.of(2025, 12, 21)));
        assertThat(told(file)).containsExactly("STARTUP_TALK 2026-01-02 TAKEN");
        JsonObject task = tasks(file).getFirst();
        assertThat(task.getString("holder")).isEqualTo("Patrik Ekström");
        assertThat(task.getString("category")).isEqualTo("PARTICIPATION");
        assertThat(task.getString("aboutDay")).isEqualTo("2025-12-21");
        assertThat(task.getString("group")).isEqualTo("OVERDUE");
        assertThat(task.containsKey("text")).isFalse();

        recorded(file, 1, move("TALK", LocalDate.of(2025, 12, 22)));
        assertThat(told(file)).containsExactly("STARTUP_TALK 2026-01-02 DONE", "ENROLMENT_DECISION 2026-01-05 TAKEN");
        recorded(file, 2, enrolment(LocalDate.of(2025, 12, 22)));
        assertThat(told(file)).containsExactly("STARTUP_TALK 2026-01-02 DONE", "ENROLMENT_DECISION 2026-01-05 DONE");
    }

    @Test
    void who_declines_and_whose_referral_leads_nowhere_waits_no_more() throws Exception {
        LocalDate today = Robin.today();
        String declines = registered();
        recorded(declines, 0, referral(today));
        recorded(declines, 1, move("TALK", today));
        assertThat(open(declines)).containsExactly("ENROLMENT_DECISION");
        recorded(declines, 2, move("DECLINE", today));
        assertThat(open(declines)).isEmpty();

        String nowhere = registered();
        recorded(nowhere, 0, referral(today));
        assertThat(open(nowhere)).containsExactly("STARTUP_TALK");
        recorded(nowhere, 1, move("CLOSE", today).add("text", "Har flyttat till en annan kommun"));
        assertThat(open(nowhere)).isEmpty();
    }

    @Test
    @Tag("UIX-15")
    void what_is_taken_back_opens_what_it_had_answered_and_another_day_is_another_due_date() throws Exception {
        LocalDate today = Robin.today();
        String file = registered();
        recorded(file, 0, referral(today.minusDays(7)));
        String early = tasks(file).getFirst().getString("due");
        takeBack(file, 1);
        assertThat(told(file)).containsExactly("STARTUP_TALK " + early + " DONE");
        recorded(file, 2, referral(today));
        assertThat(open(file)).containsExactly("STARTUP_TALK");
        String late = tasks(file).getLast().getString("due");
        assertThat(LocalDate.parse(late)).isAfter(LocalDate.parse(early));

        recorded(file, 3, move("TALK", today));
        assertThat(open(file)).containsExactly("ENROLMENT_DECISION");
        takeBack(file, 4);
        assertThat(open(file)).containsExactly("STARTUP_TALK");
        assertThat(tasks(file))
                .filteredOn(task -> task.getString("status").equals("TAKEN"))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.getString("due")).isEqualTo(late);
                    assertThat(task.getString("holder")).isEqualTo("Patrik Ekström");
                });
        recorded(file, 5, move("TALK", today));
        recorded(file, 6, enrolment(today));
        assertThat(open(file)).isEmpty();
        takeBack(file, 7);
        assertThat(open(file)).containsExactly("ENROLMENT_DECISION");
        recorded(file, 8, move("DECLINE", today));
        takeBack(file, 9);
        assertThat(open(file)).containsExactly("ENROLMENT_DECISION");
        recorded(file, 10, enrolment(today));
        assertThat(open(file)).isEmpty();
    }

    @Test
    @Tag("PRO-53")
    void who_comes_back_waits_again_and_who_does_not_after_all_is_followed_up_as_before() throws Exception {
        LocalDate today = Robin.today();
        LocalDate left = today.minusMonths(1);
        String file = registered();
        recorded(file, 0, referral(left.minusMonths(2)));
        recorded(file, 1, move("TALK", left.minusMonths(2)));
        recorded(file, 2, enrolment(left.minusMonths(2)));
        recorded(
                file,
                3,
                move("EXIT", left)
                        .add("exitReason", "WORK_REGULAR")
                        .add("planWithAf", false)
                        .add("backToSoc", false));
        assertThat(open(file)).isEmpty();
        assertThat(followedUp(file)).isEqualTo(3);

        recorded(file, 4, referral(today));
        assertThat(open(file)).containsExactly("STARTUP_TALK");
        assertThat(followedUp(file)).isZero();
        takeBack(file, 5);
        assertThat(open(file)).isEmpty();
        assertThat(followedUp(file)).isEqualTo(3);
        recorded(file, 6, referral(today));
        recorded(file, 7, move("TALK", today));
        assertThat(open(file)).containsExactly("ENROLMENT_DECISION");
        recorded(file, 8, enrolment(today));
        assertThat(open(file)).isEmpty();
        assertThat(followedUp(file)).isZero();
        assertThat(told(file)).hasSize(5);
    }

    private static long followedUp(String file) throws Exception {
        return PATRIK
                .get("/cases/" + file + "/tasks")
                .json()
                .getJsonArray("tasks")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(task -> task.getString("kind").startsWith("FOLLOW_UP_AFTER"))
                .filter(task -> task.getString("status").equals("TAKEN"))
                .count();
    }

    @Test
    @Tag("IDA-06")
    void an_agency_decides_how_soon_and_what_waits_already_keeps_its_day() throws Exception {
        Api admin = Api.as("admin");
        // A Monday in a week of five days that are worked.
        LocalDate monday = LocalDate.of(2026, 9, 7);
        String before = registered();
        recorded(before, 0, referral(monday));
        Robin.made(admin.post(
                "/editions",
                Editions.request(
                        "POLICY", "INTAKE", Robin.today(), newest(admin), "TALK_WITHIN=2", "DECISION_WITHIN=3")));
        try {
            String after = registered();
            recorded(after, 0, referral(monday));
            assertThat(told(after)).containsExactly("STARTUP_TALK 2026-09-09 TAKEN");
            recorded(after, 1, move("TALK", monday));
            assertThat(told(after))
                    .containsExactlyInAnyOrder("STARTUP_TALK 2026-09-09 DONE", "ENROLMENT_DECISION 2026-09-10 TAKEN");
            recorded(after, 2, move("DECLINE", monday));
            assertThat(told(before)).containsExactly("STARTUP_TALK 2026-09-14 TAKEN");
        } finally {
            Robin.made(admin.post(
                    "/editions",
                    Editions.request(
                            "POLICY", "INTAKE", Robin.today(), newest(admin), "TALK_WITHIN=5", "DECISION_WITHIN=5")));
        }
        recorded(before, 1, move("CLOSE", monday).add("text", "Har flyttat till en annan kommun"));
        assertThat(open(before)).isEmpty();
    }

    private static int newest(Api admin) throws Exception {
        return admin.get("/editions").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("item").equals("INTAKE"))
                .mapToInt(item -> item.getInt("newest"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("D2")
    @Tag("CON-01")
    void they_are_the_programmes_own_also_where_another_agency_may_know_of_the_participation() throws Exception {
        String consent = Robin.made(
                PATRIK.post("/cases/" + demo(MAJA) + "/consents", Consents.draft(Demo.SOC_UNIT, "PARTICIPATION")));
        try {
            Api maria = Api.as("soc-handlaggare");
            String hers = "/cases/" + demo(MAJA_AT_SOC);
            assertThat(maria.get(hers + "/participation").body()).contains("TALKED");
            for (String path : List.of("/tasks", hers + "/tasks", hers)) {
                assertThat(maria.get(path).body()).doesNotContain("STARTUP_TALK", "ENROLMENT_DECISION");
            }
            String theirs = "/cases/" + demo(MAJA) + "/tasks";
            assertThat(maria.get(theirs).status()).isEqualTo(404);
            assertThat(maria.get(theirs + "/" + tasks(demo(MAJA)).getFirst().getString("id"))
                            .status())
                    .isEqualTo(404);
        } finally {
            PATRIK.post("/cases/" + demo(MAJA) + "/consents/" + consent + "/withdrawal", "{}");
        }
        String strays = OwnersDatabase.value("""
                select count(*) from task t join collaboration c on c.id = t.collaboration_id
                 where t.kind in ('STARTUP_TALK', 'ENROLMENT_DECISION')
                   and (t.owner_agency_id <> c.programme_agency_id or t.category <> 'PARTICIPATION')""");
        assertThat(strays).isEqualTo("0");
    }

    @Test
    @Tag("PRO-13")
    void in_the_demo_somebody_has_waited_too_long_for_a_talk_and_somebody_for_a_decision() throws Exception {
        assertThat(tasks(demo(HANNA))).singleElement().satisfies(task -> {
            assertThat(task.getString("kind")).isEqualTo("STARTUP_TALK");
            assertThat(task.getString("group")).isEqualTo("OVERDUE");
        });
        assertThat(open(demo(MAJA))).containsExactly("ENROLMENT_DECISION");
        // The manager hears whose case it is and who has it, and not what it is about.
        List<JsonObject> heard =
                Api.as("amf-chef").get("/tasks").json().getJsonArray("overdue").getValuesAs(JsonObject.class);
        String late = tasks(demo(HANNA)).getFirst().getString("id");
        assertThat(heard)
                .filteredOn(one -> one.getString("task").equals(late))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.getString("holder")).isEqualTo("Patrik Ekström");
                    assertThat(one.toString()).doesNotContain("STARTUP_TALK", "PARTICIPATION");
                });
    }
}
