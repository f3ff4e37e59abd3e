package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** From referral to a year after: the story, what is refused and why, and what others see of it. */
@Tag("PRO-01")
class ParticipationIT {
    private static final Api PATRIK = Api.as("amf-handlaggare");
    private static final Api SUSANNE = Api.as("amf-chef");

    /** Somebody new at AMF, with nothing recorded; the one who registers is the main caseworker. */
    private static String registered(LocalDate born) throws Exception {
        String number = "AMF-PRO-" + UUID.randomUUID().toString().substring(0, 8);
        return Robin.made(PATRIK.post(
                "/cases",
                Json.createObjectBuilder()
                        .add("givenName", "Kim")
                        .add("familyName", "Provsson")
                        .add("birthDate", born.toString())
                        .add("caseNumber", number)
                        .build()
                        .toString()));
    }

    private static String way(String file) {
        return "/cases/" + file + "/participation";
    }

    private static JsonObjectBuilder move(String move, LocalDate day) {
        return Json.createObjectBuilder().add("move", move).add("day", day.toString());
    }

    private static JsonObjectBuilder enrolment(LocalDate day) {
        return move("ENROL", day)
                .add("unemployed", true)
                .add("livesHere", true)
                .add("treatment", "ENDED")
                .add("knownBy", "OWN_STATEMENT")
                .add("consentAnswer", "NO");
    }

    private static JsonObjectBuilder exit(LocalDate day, String reason) {
        return move("EXIT", day)
                .add("exitReason", reason)
                .add("planWithAf", false)
                .add("backToSoc", false);
    }

    private static Api.Answer post(Api api, String file, int seen, JsonObjectBuilder body) throws Exception {
        return api.with("If-Match", "\"" + seen + "\"")
                .post(way(file) + "/steps", body.build().toString());
    }

    private static void done(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static void refused(Api.Answer answer, int status, String... said) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(said);
    }

    private static JsonObject own(String file) throws Exception {
        return PATRIK.get(way(file)).json().getJsonArray("participations").getJsonObject(0);
    }

    private static List<String> may(JsonObject own) {
        return own.getJsonArray("may").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static List<String> tasks(String file) throws Exception {
        return PATRIK
                .get("/cases/" + file + "/tasks")
                .json()
                .getJsonArray("tasks")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(task -> task.getString("kind").startsWith("FOLLOW_UP_AFTER"))
                .map(task -> task.getString("kind") + " " + task.getString("due") + " " + task.getString("status"))
                .toList();
    }

    /** Enrolled; three steps. */
    private static String enrolled(LocalDate day) throws Exception {
        String file = registered(LocalDate.of(1985, 5, 5));
        done(post(PATRIK, file, 0, move("REFER", day).add("source", "SELF")));
        done(post(PATRIK, file, 1, move("TALK", day)));
        done(post(PATRIK, file, 2, enrolment(day)));
        return file;
    }

    @Test
    @Tag("PRO-51")
    @Tag("PRO-53")
    void from_referral_to_a_year_after_and_back_again() throws Exception {
        LocalDate today = Robin.today();
        LocalDate left = today.minusMonths(7);
        LocalDate talk = left.minusMonths(3);
        String file = registered(LocalDate.of(1985, 5, 5));
        Api.Answer nothing = PATRIK.get(way(file));
        assertThat(nothing.tag()).isEqualTo("\"0\"");
        assertThat(own(file).getString("stage")).isEqualTo("NOT_BEGUN");
        assertThat(may(own(file))).containsExactly("REFER");

        done(post(PATRIK, file, 0, move("REFER", talk.minusDays(9)).add("source", "SOCIAL_SERVICES")));
        done(post(PATRIK, file, 1, move("TALK", talk)));
        assertThat(may(own(file))).containsExactly("DECLINE", "ENROL");
        done(post(PATRIK, file, 2, enrolment(talk.plusDays(3))));
        done(post(
                PATRIK,
                file,
                3,
                move("PAUSE", talk.plusDays(20)).add("pauseReason", "RELAPSE").add("text", "Vilar två veckor")));
        assertThat(own(file).getString("stage")).isEqualTo("PAUSED");
        done(post(PATRIK, file, 4, move("RESUME", talk.plusDays(34))));
        done(post(PATRIK, file, 5, exit(left, "WORK_REGULAR")));
        assertThat(tasks(file))
                .containsExactly(
                        "FOLLOW_UP_AFTER_3 " + left.plusMonths(3) + " TAKEN",
                        "FOLLOW_UP_AFTER_6 " + left.plusMonths(6) + " TAKEN",
                        "FOLLOW_UP_AFTER_12 " + left.plusMonths(12) + " TAKEN");

        done(post(
                PATRIK,
                file,
                6,
                move("FOLLOW_UP", left.plusMonths(3))
                        .add("months", 3)
                        .add("outcome", "STILL")
                        .add("occupation", "WORK_REGULAR")
                        .add("hours", 40)));
        assertThat(tasks(file).getFirst()).endsWith("DONE");
        assertThat(own(file).getString("stage")).isEqualTo("FOLLOW_UP");
        assertThat(own(file).getJsonArray("followUps").getJsonObject(0).getBoolean("made"))
                .isTrue();

        done(post(PATRIK, file, 7, move("REFER", today).add("source", "SELF")));
        assertThat(tasks(file)).allMatch(task -> task.endsWith("DONE"));
        done(post(PATRIK, file, 8, move("TALK", today)));
        done(post(PATRIK, file, 9, enrolment(today)));
        JsonObject again = own(file);
        assertThat(again.getInt("enrolments")).isEqualTo(2);
        assertThat(again.getInt("period")).isEqualTo(2);
        assertThat(again.getJsonArray("steps")).hasSize(10);
        assertThat(PATRIK.get("/cases/" + file).json().getJsonArray("timeline").getValuesAs(JsonObject.class))
                .filteredOn(item -> item.getString("kind").equals("PARTICIPATION"))
                .extracting(item -> item.getString("status"))
                .containsExactly(
                        "ENROL", "TALK", "REFER", "FOLLOW_UP", "EXIT", "RESUME", "PAUSE", "ENROL", "TALK", "REFER");
        // No consent came back with them, and none was there (CON-09).
        assertThat(PATRIK.get("/cases/" + file + "/consents").body()).contains("\"consents\":[]");
    }

    @Test
    void what_cannot_be_is_refused_with_the_reason_and_nothing_is_stored() throws Exception {
        LocalDate today = Robin.today();
        String file = enrolled(today.minusMonths(5));
        assertThat(PATRIK.post(
                                way(file) + "/steps",
                                move("PAUSE", today).build().toString())
                        .status())
                .isEqualTo(428);
        refused(post(PATRIK, file, 2, move("PAUSE", today).add("pauseReason", "HEALTH")), 412, "changed-meanwhile");
        refused(post(PATRIK, file, 3, move("TALK", today)), 409, "NOT_FROM_HERE");
        refused(post(PATRIK, file, 3, move("CLOSE", today)), 409, "NOT_FROM_HERE");
        refused(
                post(PATRIK, file, 3, move("PAUSE", today.plusDays(1))),
                422,
                "DAY_IN_THE_FUTURE",
                "PAUSE_REASON_MISSING");
        refused(
                post(PATRIK, file, 3, move("PAUSE", today.minusMonths(6)).add("pauseReason", "HEALTH")),
                422,
                "DAY_OUT_OF_ORDER");
        refused(
                post(PATRIK, file, 3, move("EXIT", today)),
                422,
                "EXIT_REASON_MISSING",
                "PLAN_WITH_AF_MISSING",
                "BACK_TO_SOC_MISSING");
        refused(post(PATRIK, file, 3, exit(today, "OTHER")), 422, "EXIT_TEXT_MISSING");
        refused(post(PATRIK, file, 3, exit(today, "WORK_REGULAR").add("text", "x".repeat(501))), 422, "TEXT_TOO_LONG");
        assertThat(post(PATRIK, file, 3, exit(today, "OTHER").add("text", "x".repeat(1_000_000)))
                        .status())
                .isIn(413, 422);
        assertThat(own(file).getInt("version")).isEqualTo(3);

        LocalDate left = today.minusMonths(2);
        done(post(PATRIK, file, 3, exit(left, "STUDY_REGULAR")));
        refused(
                post(PATRIK, file, 4, move("FOLLOW_UP", today).add("months", 6).add("outcome", "NOT_REACHED")),
                422,
                "FOLLOW_UP_TOO_EARLY");
        refused(
                post(
                        PATRIK,
                        file,
                        4,
                        move("FOLLOW_UP", today)
                                .add("months", 4)
                                .add("outcome", "STILL")
                                .add("hours", 61)),
                422,
                "MONTHS_NOT_POSSIBLE",
                "OCCUPATION_MISSING",
                "HOURS_NOT_POSSIBLE");
        refused(post(PATRIK, file, 4, move("CLOSE", today)), 422, "TOO_EARLY_TO_CLOSE");
        refused(
                post(PATRIK, file, 4, move("CLOSE", today).add("exception", "Flyttar till en annan kommun")),
                422,
                "EXCEPTION_IS_THE_MANAGERS");
    }

    @Test
    @Tag("PRO-02")
    @Tag("PRO-51")
    void a_manager_who_stands_in_makes_exceptions_and_one_who_does_not_sees_nothing() throws Exception {
        LocalDate today = Robin.today();
        String file = registered(LocalDate.of(1985, 5, 5));
        done(post(PATRIK, file, 0, move("REFER", today.minusMonths(2)).add("source", "SELF")));
        done(post(PATRIK, file, 1, move("TALK", today.minusMonths(2))));
        JsonObjectBuilder outside = enrolment(today.minusMonths(2)).add("treatment", "EARLIER");
        refused(post(PATRIK, file, 2, outside), 422, "NOT_IN_TARGET_GROUP");
        JsonObject body = enrolment(today.minusMonths(2))
                .add("treatment", "EARLIER")
                .add("exception", "Behandlingen slutar i nästa vecka")
                .build();
        refused(
                PATRIK.with("If-Match", "\"2\"").post(way(file) + "/steps", body.toString()),
                422,
                "EXCEPTION_IS_THE_MANAGERS");
        assertThat(SUSANNE.with("If-Match", "\"2\"")
                        .post(way(file) + "/steps", body.toString())
                        .status())
                .isEqualTo(404);
        assertThat(SUSANNE.get(way(file)).json().getJsonArray("participations")).isEmpty();

        String self = SUSANNE
                .get("/cases/" + file + "/covers")
                .json()
                .getJsonArray("colleagues")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("name").equals("Susanne Holm"))
                .map(one -> one.getString("id"))
                .findFirst()
                .orElseThrow();
        String cover = Robin.made(SUSANNE.post("/cases/" + file + "/covers", Robin.cover(self)));
        try {
            done(SUSANNE.with("If-Match", "\"2\"").post(way(file) + "/steps", body.toString()));
            done(post(SUSANNE, file, 3, exit(today.minusMonths(1), "WORK_REGULAR")));
            refused(post(SUSANNE, file, 4, move("CLOSE", today)), 422, "TOO_EARLY_TO_CLOSE");
            done(post(SUSANNE, file, 4, move("CLOSE", today).add("exception", "Flyttar till en annan kommun")));
        } finally {
            SUSANNE.post("/cases/" + file + "/covers/" + cover + "/ending");
        }
        assertThat(own(file).getString("stage")).isEqualTo("CLOSED");
        assertThat(tasks(file)).allMatch(task -> task.endsWith("DONE"));
    }

    @Test
    @Tag("CON-43")
    void nobody_is_enrolled_who_was_not_of_age_at_the_talk() throws Exception {
        LocalDate today = Robin.today();
        String file = registered(today.minusYears(18).minusDays(5));
        done(post(PATRIK, file, 0, move("REFER", today.minusDays(30)).add("source", "SELF")));
        done(post(PATRIK, file, 1, move("TALK", today.minusDays(20))));
        refused(post(PATRIK, file, 2, enrolment(today)), 422, "UNDERAGE");
    }

    @Test
    @Tag("PRO-52")
    void sobriety_is_kept_by_itself_and_only_by_wish_and_consent() throws Exception {
        LocalDate today = Robin.today();
        String file = enrolled(today.minusMonths(6));
        done(post(PATRIK, file, 3, exit(today.minusMonths(3), "WORK_SUBSIDISED")));
        JsonObject told = move("FOLLOW_UP", today)
                .add("months", 3)
                .add("outcome", "NOT_REACHED")
                .add("sobriety", "SOBER")
                .build();
        Api seen = PATRIK.with("If-Match", "\"4\"");
        refused(seen.post(way(file) + "/steps", told.toString()), 422, "SOBRIETY_NOT_WISHED");
        String wished = Json.createObjectBuilder(told)
                .add("sobrietyWished", true)
                .build()
                .toString();
        refused(seen.post(way(file) + "/steps", wished), 422, "SOBRIETY_WITHOUT_CONSENT");
        String consent = Robin.made(
                PATRIK.post("/cases/" + file + "/consents", Consents.draft(Demo.SOC_UNIT, "SOBRIETY_RELAPSE")));
        try {
            done(seen.post(way(file) + "/steps", wished));
        } finally {
            PATRIK.post("/cases/" + file + "/consents/" + consent + "/withdrawal", "{}");
        }
        assertThat(own(file).toString()).contains("SOBER");
        assertThat(OwnersDatabase.value(
                        "select string_agg(distinct r.category, ',') from sobriety_report r join case_file f"
                                + " using (participant_id) where f.id = ?::uuid",
                        file))
                .isEqualTo("SOBRIETY_RELAPSE");
    }

    @Test
    @Tag("UIX-15")
    void a_mistake_is_taken_back_by_whoever_made_it_for_some_seconds() throws Exception {
        LocalDate today = Robin.today();
        String file = enrolled(today);
        done(post(PATRIK, file, 3, move("PAUSE", today).add("pauseReason", "OTHER")));
        refused(PATRIK.with("If-Match", "\"3\"").post(way(file) + "/undoing"), 412, "changed-meanwhile");
        done(PATRIK.with("If-Match", "\"4\"").post(way(file) + "/undoing"));
        assertThat(own(file).getString("stage")).isEqualTo("ENROLLED");
        assertThat(own(file).getInt("version")).isEqualTo(5);
        refused(PATRIK.with("If-Match", "\"5\"").post(way(file) + "/undoing"), 409, "NOTHING_TO_TAKE_BACK");
        done(post(PATRIK, file, 5, exit(today, "RELAPSE")));
        refused(PATRIK.with("If-Match", "\"6\"").post(way(file) + "/undoing"), 409, "NOTHING_TO_TAKE_BACK");
    }

    @Test
    @Tag("CON-04")
    void the_programme_is_one_agencys_and_a_foreign_case_is_as_good_as_none() throws Exception {
        Api maria = Api.as("soc-handlaggare");
        String refer =
                move("REFER", Robin.today()).add("source", "SELF").build().toString();
        for (String file : List.of(
                Robin.AT_SOC.toString(),
                Robin.AT_AMF.toString(),
                UUID.randomUUID().toString())) {
            assertThat(maria.with("If-Match", "\"0\"")
                            .post(way(file) + "/steps", refer)
                            .status())
                    .isEqualTo(404);
            assertThat(maria.with("If-Match", "\"0\"")
                            .post(way(file) + "/undoing")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(maria.get(way(Robin.AT_SOC.toString())).json().getJsonArray("participations"))
                .isEmpty();
        assertThat(maria.get(way(Robin.AT_AMF.toString())).status()).isEqualTo(404);
    }

    @Test
    @Tag("CON-01")
    void by_consent_others_see_where_somebody_is_and_not_why() throws Exception {
        Api johan = Api.as("soc-handlaggare2");
        JsonArray seen =
                johan.get(way(Demo.file("SOC-2025-0102").toString())).json().getJsonArray("participations");
        assertThat(seen).hasSize(1);
        JsonObject amf = seen.getJsonObject(0);
        assertThat(amf.getString("owner")).isEqualTo("amf");
        assertThat(amf.getString("stage")).isEqualTo("ENROLLED");
        assertThat(amf.getInt("enrolments")).isEqualTo(2);
        assertThat(amf.getJsonArray("may")).isEmpty();
        assertThat(amf.toString())
                .contains("PAUSE", "WORK_TEMPORARY")
                .doesNotContain("RELAPSE", "Öppenvården", "planWithAf", "treatment", "consentAnswer");
        // AF has no such consent.
        assertThat(Api.as("af-handlaggare")
                        .get(way(Demo.file("AF-2025-1307").toString()))
                        .json()
                        .getJsonArray("participations"))
                .isEmpty();
    }

    @Test
    @Tag("NUM-01")
    @Tag("PRO-55")
    void the_projects_figures_are_the_reports_and_tell_nobody() throws Exception {
        JsonObject figures =
                SUSANNE.get("/figures?from=2015-01-01&until=2017-12-31").json();
        assertThat(figures.getJsonObject("talks").getInt("number")).isEqualTo(53);
        assertThat(figures.getJsonObject("enrolled").getInt("number")).isEqualTo(47);
        List<JsonObject> measures = figures.getJsonArray("measures").getValuesAs(JsonObject.class);
        assertThat(measures)
                .anySatisfy(one -> {
                    assertThat(one.getString("measure")).isEqualTo("WORK_OF_CARRIED_THROUGH");
                    assertThat(one.getJsonObject("numerator").getInt("number")).isEqualTo(21);
                    assertThat(one.getJsonObject("denominator").getInt("number"))
                            .isEqualTo(26);
                    assertThat(one.getString("percent")).isEqualTo("80.8");
                    assertThat(one.getString("published")).contains("80,7");
                })
                .anySatisfy(one -> {
                    assertThat(one.getString("measure")).isEqualTo("SELF_SUPPORTING");
                    assertThat(one.getString("percent")).isEqualTo("46.8");
                    assertThat(one.getBoolean("met")).isTrue();
                })
                .anySatisfy(one -> {
                    assertThat(one.getString("measure")).isEqualTo("PLAN_WITH_AF");
                    assertThat(one.getString("percent")).isEqualTo("0.0");
                    assertThat(one.getBoolean("met")).isFalse();
                });
        JsonObject first = figures.getJsonObject("firstPlacement");
        int placed = measures.stream()
                .filter(one -> one.getString("measure").equals("PLACED"))
                .map(one -> one.getJsonObject("numerator").getInt("number"))
                .findFirst()
                .orElseThrow();
        assertThat(first.getJsonObject("placed").getInt("number")).isEqualTo(placed);
        assertThat(first.getJsonObject("without").getInt("number")).isEqualTo(47 - placed);
        JsonObject continuity = figures.getJsonObject("continuity");
        assertThat(continuity.getJsonObject("enrolled").getInt("number")).isEqualTo(47);
        assertThat(continuity.getString("percent")).matches("\\d{1,3}\\.\\d");
        List<JsonObject> retention = figures.getJsonArray("retention").getValuesAs(JsonObject.class);
        assertThat(retention).extracting(line -> line.getInt("months")).containsExactly(3, 6, 12);
        assertThat(retention).allSatisfy(line -> {
            int still = line.getJsonObject("still").getInt("number");
            int heard = line.getJsonObject("heard").getInt("number");
            assertThat(still).isPositive().isLessThanOrEqualTo(heard);
            assertThat(heard).isLessThanOrEqualTo(line.getJsonObject("due").getInt("number"));
            assertThat(line.getJsonObject("due").getInt("number")).isLessThanOrEqualTo(22);
        });
        assertThat(continuity.getString("changesEach")).matches("\\d\\.\\d\\d");
        JsonObject capacity = figures.getJsonObject("capacity");
        assertThat(capacity.getInt("days")).isEqualTo(1_096);
        assertThat(capacity.getString("mean")).isEqualTo("9.0");
        assertThat(capacity.getJsonObject("fewest").getInt("number")).isEqualTo(7);
        assertThat(capacity.getJsonObject("most").getInt("number")).isEqualTo(15);
        for (String account : List.of("soc-handlaggare", "amf-handlaggare", "af-chef", "amf-granskare")) {
            assertThat(Api.as(account)
                            .get("/figures?from=2015-01-01&until=2017-12-31")
                            .status())
                    .as(account)
                    .isEqualTo(403);
        }
    }
}
