package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** A placement from proposal to end, followed up in its rhythm; and what an employer is told, and when not. */
class PlacementsIT {
    private static final String CASE = "/cases/" + Demo.file(Demo.DENNIS_AT_AMF);
    private static final String PLACEMENTS = CASE + "/placements";
    private static final String PRESENTATIONS = CASE + "/presentations";
    private static final String AT_SOC = "/cases/" + Demo.file(Demo.DENNIS_AT_SOC);
    private static final Api AMF = Api.as("amf-handlaggare");
    private static final Api SOC = Api.as("soc-handlaggare");
    private static String employer = "";
    private static String other = "";

    @BeforeAll
    static void there_are_two_employers() throws Exception {
        employer = Employers.registered(AMF, "Arbetsplatsen " + UUID.randomUUID());
        other = Employers.registered(AMF, "Den andra " + UUID.randomUUID());
    }

    @AfterEach
    void withdraw_everything() throws Exception {
        Api.as("registrator").post("/withdrawals", "{\"personalNumber\":\"" + Demo.DENNIS_NUMBER + "\"}");
    }

    private static JsonObjectBuilder agreement(LocalDate from, LocalDate until) {
        return Json.createObjectBuilder()
                .add("from", from.toString())
                .add("until", until.toString())
                .add("hours", 20)
                .add("wished", true)
                .add("goals", "Komma in i rutiner")
                .add("tasks", "Packa och sortera")
                .add("supervisor", "Eva Fabel");
    }

    private static JsonObjectBuilder proposal(LocalDate from, LocalDate until) {
        return agreement(from, until).add("employer", employer).add("kind", "WORK_TRAINING");
    }

    private static String proposed(LocalDate from, LocalDate until) throws Exception {
        return PLACEMENTS + "/"
                + Robin.made(AMF.post(PLACEMENTS, proposal(from, until).build().toString()));
    }

    private static String agreed(LocalDate from, LocalDate until) throws Exception {
        String at = proposed(from, until);
        approve(at);
        return at;
    }

    private static void approve(String at) throws Exception {
        for (String party : List.of("PARTICIPANT", "EMPLOYER", "AGENCY")) {
            ok(move(at, "APPROVE", "\"party\":\"" + party + "\",\"way\":\"SIGNED\",\"day\":\"" + Robin.today() + "\""));
        }
    }

    private static Api.Answer move(String at, String move, String... more) throws Exception {
        return AMF.with("If-Match", AMF.get(at).tag()).post(at + "/moves", body(move, more));
    }

    private static String body(String move, String... more) {
        return "{\"move\":\"" + move + "\"" + (more.length == 0 ? "" : "," + String.join(",", more)) + "}";
    }

    private static void ok(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static void refused(int status, Api.Answer answer, String reason) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(reason);
    }

    private static String status(String at) throws Exception {
        return AMF.get(at).json().getString("status");
    }

    private static List<JsonObject> followUps(String at) throws Exception {
        return AMF.get(at).json().getJsonArray("followUps").getValuesAs(JsonObject.class);
    }

    private static List<String> due(String at) throws Exception {
        return followUps(at).stream().map(one -> one.getString("due")).toList();
    }

    private static String openTasks(String at) throws Exception {
        return OwnersDatabase.value(
                "select count(*) from task t where t.kind = 'PLACEMENT_FOLLOW_UP' and t.source_id in"
                        + " (select id from placement_follow_up where placement_id = ?::uuid)"
                        + " and not exists (select from task_step s where s.task_id = t.id and s.kind = 'DONE')",
                at.substring(at.lastIndexOf('/') + 1));
    }

    @Test
    @Tag("PRO-10")
    @Tag("ACC-10")
    @Tag("PRO-11")
    @Tag("PRO-12")
    void a_placement_is_agreed_on_by_three_begun_followed_up_made_longer_and_ended() throws Exception {
        String at = proposed(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 4, 15));
        assertThat(status(at)).isEqualTo("DRAFT");
        refused(409, move(at, "START"), "NOT_AGREED");
        ok(move(at, "APPROVE", "\"party\":\"EMPLOYER\",\"way\":\"EMAIL\",\"day\":\"" + Robin.today() + "\""));
        refused(
                422,
                move(at, "APPROVE", "\"party\":\"EMPLOYER\",\"way\":\"EMAIL\",\"day\":\"" + Robin.today() + "\""),
                "APPROVED_ALREADY");
        // Another version takes every approval away.
        ok(AMF.with("If-Match", AMF.get(at).tag())
                .post(
                        at + "/agreements",
                        agreement(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 4, 10))
                                .build()
                                .toString()));
        assertThat(AMF.get(at).json().getJsonArray("approved")).isEmpty();
        assertThat(AMF.get(at).json().getInt("waiting")).isEqualTo(2);
        approve(at);
        assertThat(status(at)).isEqualTo("AGREED");
        refused(409, move(at, "APPROVE", "\"party\":\"EMPLOYER\""), "NOTHING_TO_APPROVE");
        ok(move(at, "START"));
        // The requirement's own days, Easter Monday among them.
        assertThat(due(at))
                .containsExactly(
                        "2026-01-15",
                        "2026-01-19",
                        "2026-01-26",
                        "2026-02-02",
                        "2026-02-09",
                        "2026-02-23",
                        "2026-03-09",
                        "2026-03-23",
                        "2026-04-07");
        assertThat(openTasks(at)).isEqualTo("9");
        assertThat(followUps(at)).allMatch(one -> one.getBoolean("overdue"));

        String first = at + "/follow-ups/" + followUps(at).getFirst().getString("id") + "/result";
        String said =
                "{\"day\":\"2026-01-15\",\"participantView\":\"Det går bra.\",\"employerView\":\"Kommer i tid.\"}";
        refused(422, AMF.post(first, said.replace("Kommer i tid.", " ")), "EMPLOYER_VIEW_MISSING");
        refused(422, AMF.post(first, said.replace("2026-01-15", "2026-01-11")), "DAY_TOO_EARLY");
        ok(AMF.post(first, said));
        refused(409, AMF.post(first, said), "RECORDED_ALREADY");
        JsonObject held = followUps(at).getFirst();
        assertThat(held.getString("participantView")).isEqualTo("Det går bra.");
        assertThat(held.getString("employerView")).isEqualTo("Kommer i tid.");
        assertThat(held.getBoolean("overdue")).isFalse();
        assertThat(openTasks(at)).isEqualTo("8");
        assertThat(AMF.post(at + "/follow-ups/" + UUID.randomUUID() + "/result", said)
                        .status())
                .isEqualTo(404);

        refused(422, move(at, "EXTEND", "\"until\":\"2026-04-10\",\"changeReason\":\"MORE_TIME\""), "NOT_LATER");
        refused(422, move(at, "EXTEND", "\"until\":\"2026-06-30\""), "REASON_MISSING");
        ok(move(at, "EXTEND", "\"until\":\"2026-06-30\",\"changeReason\":\"MORE_TIME\""));
        assertThat(due(at)).endsWith("2026-05-06", "2026-06-08").hasSize(11);
        refused(422, move(at, "END", "\"day\":\"2026-07-01\",\"endReason\":\"COMPLETED\""), "DAY_AFTER_LAST");
        refused(422, move(at, "END", "\"day\":\"2026-01-11\",\"endReason\":\"COMPLETED\""), "DAY_TOO_EARLY");
        ok(move(at, "END", "\"day\":\"2026-05-29\",\"endReason\":\"EMPLOYED\""));
        assertThat(due(at)).endsWith("2026-05-06").hasSize(10);
        assertThat(openTasks(at)).isEqualTo("9");
        assertThat(AMF.get(at).json().getString("endReason")).isEqualTo("EMPLOYED");
        refused(409, move(at, "END", "\"day\":\"2026-05-29\",\"endReason\":\"EMPLOYED\""), "OVER");
    }

    /** What AMF's placements are on a case's timeline. */
    private static List<String> onTimeline(Api who, String file) throws Exception {
        return who.get(file).json().getJsonArray("timeline").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("kind").equals("PLACEMENT"))
                .map(item -> item.getString("date") + " " + item.getString("status") + " " + item.getString("ground"))
                .toList();
    }

    @Test
    @Tag("CON-09")
    void the_timeline_has_what_came_of_it_and_for_others_by_consent_alone() throws Exception {
        String at = agreed(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 5, 8));
        ok(move(at, "START"));
        ok(AMF.post(
                at + "/follow-ups/" + followUps(at).getFirst().getString("id") + "/result",
                "{\"day\":\"2026-02-06\",\"participantView\":\"Bra.\",\"employerView\":\"Bra.\"}"));
        ok(move(at, "END", "\"day\":\"2026-04-17\",\"endReason\":\"COMPLETED\""));
        assertThat(onTimeline(AMF, CASE))
                .contains("2026-04-17 ENDED OWN_AGENCY", "2026-02-06 FOLLOWED_UP OWN_AGENCY")
                .contains("2026-02-03 BEGAN OWN_AGENCY");
        assertThat(onTimeline(SOC, AT_SOC)).isEmpty();
        String consent = Robin.made(AMF.post(CASE + "/consents", Consents.draft(Demo.SOC_UNIT, "PLACEMENT")));
        assertThat(onTimeline(SOC, AT_SOC)).contains("2026-04-17 ENDED CONSENT", "2026-02-03 BEGAN CONSENT");
        AMF.post(CASE + "/consents/" + consent + "/withdrawal", "{}");
        assertThat(onTimeline(SOC, AT_SOC)).isEmpty();
    }

    @Test
    @Tag("PRO-11")
    void a_running_placement_keeps_its_rhythm_and_version_until_somebody_changes_them() throws Exception {
        LocalDate today = Robin.today();
        String at = agreed(today.minusDays(1), today.plusMonths(6));
        ok(move(at, "START"));
        String before = openTasks(at);
        ok(AMF.with("If-Match", AMF.get(at).tag())
                .post(
                        at + "/agreements",
                        agreement(today.minusDays(1), today.plusMonths(6))
                                .add("hours", 30)
                                .build()
                                .toString()));
        assertThat(status(at)).isEqualTo("CHANGING");
        assertThat(AMF.get(at).json().getInt("holds")).isEqualTo(1);
        refused(
                422,
                AMF.with("If-Match", AMF.get(at).tag())
                        .post(
                                at + "/agreements",
                                agreement(today.minusDays(1), today.plusMonths(7))
                                        .build()
                                        .toString()),
                "PERIOD_FIXED");
        approve(at);
        assertThat(status(at)).isEqualTo("RUNNING");
        assertThat(AMF.get(at).json().getInt("holds")).isEqualTo(2);
        assertThat(openTasks(at)).isEqualTo(before);
        refused(422, move(at, "CHANGE_RHYTHM", "\"first\":3,\"weekly\":4,\"fortnightsUntil\":2"), "RHYTHM_WRONG");
        ok(move(at, "CHANGE_RHYTHM", "\"first\":5,\"weekly\":12,\"fortnightsUntil\":12"));
        assertThat(Integer.parseInt(openTasks(at))).isGreaterThan(Integer.parseInt(before));
        ok(move(at, "SHORTEN", "\"until\":\"" + today.plusDays(8) + "\",\"changeReason\":\"EMPLOYER_WISH\""));
        assertThat(due(at)).allMatch(day -> !LocalDate.parse(day).isAfter(today.plusDays(8)));
        refused(
                422,
                move(at, "SHORTEN", "\"until\":\"" + today.minusDays(1) + "\",\"changeReason\":\"EMPLOYER_WISH\""),
                "UNTIL_IN_THE_PAST");
        ok(move(at, "END", "\"day\":\"" + today + "\",\"endReason\":\"OTHER\",\"text\":\"Flyttar\""));
    }

    @Test
    @Tag("PRO-10")
    @Tag("UIX-14")
    void what_is_wrong_is_refused_and_the_slower_of_two_is_told() throws Exception {
        LocalDate today = Robin.today();
        String wrong =
                proposal(today, today.minusDays(1)).add("hours", 41).build().toString();
        Api.Answer answer = AMF.post(PLACEMENTS, wrong);
        refused(422, answer, "UNTIL_BEFORE_FROM");
        assertThat(answer.body()).contains("HOURS_WRONG");
        refused(422, AMF.post(PLACEMENTS, "{}"), "EMPLOYER_MISSING");
        String good = proposal(today, today.plusDays(30)).build().toString();
        refused(
                422,
                AMF.post(PLACEMENTS, good.replace(employer, UUID.randomUUID().toString())),
                "EMPLOYER_UNKNOWN");
        refused(422, AMF.post(PLACEMENTS, good.replace("Packa och sortera", "x".repeat(1_000_000))), "TASKS_TOO_LONG");
        assertThat(AMF.post(PLACEMENTS, good.replace("Packa och sortera", "x".repeat(1_100_000)))
                        .status())
                .isEqualTo(413);
        assertThat(AMF.post(AT_SOC + "/placements", good).status()).isEqualTo(404);
        assertThat(AMF.post("/cases/" + UUID.randomUUID() + "/placements", good).status())
                .isEqualTo(404);
        assertThat(SOC.post(AT_SOC + "/placements", good).status())
                .as("it does not arrange placements")
                .isEqualTo(404);
        assertThat(Api.as("amf-chef").post(PLACEMENTS, good).status()).isIn(403, 404);

        String at = proposed(today, today.plusDays(30));
        Api seen = AMF.with("If-Match", AMF.get(at).tag());
        String approval = body("APPROVE", "\"party\":\"AGENCY\",\"way\":\"ORALLY\",\"day\":\"" + today + "\"");
        ok(seen.post(at + "/moves", approval));
        assertThat(seen.post(at + "/moves", approval.replace("AGENCY", "EMPLOYER"))
                        .status())
                .isEqualTo(412);
        assertThat(seen.post(
                                at + "/agreements",
                                agreement(today, today.plusDays(31)).build().toString())
                        .status())
                .isEqualTo(412);
        refused(422, move(at, "CANCEL"), "TEXT_MISSING");
        ok(move(at, "CANCEL", "\"text\":\"Arbetsgivaren fick förhinder\""));
        refused(409, AMF.post(at + "/support", support(today)), "OVER");
        assertThat(move(PLACEMENTS + "/" + at.substring(at.lastIndexOf('/') + 1), "WRITE")
                        .status())
                .isEqualTo(422);
        assertThat(AMF.get(PLACEMENTS + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private static String support(LocalDate from) {
        return "{\"kind\":\"WAGE_SUBSIDY\",\"from\":\"" + from + "\",\"until\":\"" + from.plusMonths(6)
                + "\",\"applyBy\":\"" + from.plusMonths(5) + "\"}";
    }

    @Test
    @Tag("PRO-10")
    void placements_that_overlap_are_told_of_and_wage_support_becomes_a_task() throws Exception {
        LocalDate from = Robin.today().plusYears(1);
        String one = proposed(from, from.plusDays(20));
        String two = proposed(from.plusDays(20), from.plusDays(40));
        String three = proposed(from.plusDays(41), from.plusDays(60));
        assertThat(overlaps(one)).isEqualTo(1);
        assertThat(overlaps(two)).isEqualTo(1);
        assertThat(overlaps(three)).isZero();
        ok(move(two, "CANCEL", "\"text\":\"Blev inte av\""));
        assertThat(overlaps(one)).isZero();

        refused(422, AMF.post(one + "/support", support(from).replace("WAGE_SUBSIDY", "NONE")), "UNREADABLE");
        refused(
                422,
                AMF.post(
                        one + "/support",
                        support(from)
                                .replace(
                                        from.plusMonths(5).toString(),
                                        from.plusMonths(7).toString())),
                "APPLY_AFTER_UNTIL");
        ok(AMF.post(one + "/support", support(from)));
        assertThat(OwnersDatabase.value(
                        "select t.due_on || ' ' || t.about_day from task t join placement_support s on s.id = t.source_id"
                                + " where t.kind = 'WAGE_SUPPORT_ENDS' and s.placement_id = ?::uuid",
                        one.substring(one.lastIndexOf('/') + 1)))
                .isEqualTo(from.plusMonths(5) + " " + from.plusMonths(6));
    }

    private static int overlaps(String at) throws Exception {
        return AMF.get(at).json().getJsonArray("overlaps").size();
    }

    @Test
    @Tag("CON-09")
    @Tag("CON-30")
    void others_see_placements_by_consent_alone_and_never_what_an_employer_is_told() throws Exception {
        LocalDate today = Robin.today();
        String mine = proposed(today.plusDays(1), today.plusDays(9));
        String id = mine.substring(mine.lastIndexOf('/') + 1);
        presented("Van vid lagerarbete.", "WORK_MAPPING");
        assertThat(SOC.get(AT_SOC + "/placements").body()).doesNotContain(id);
        assertThat(SOC.get(AT_SOC + "/placements/" + id).status()).isEqualTo(404);
        String consents = CASE + "/consents";
        String consent = Robin.made(AMF.post(consents, Consents.draft(Demo.SOC_UNIT, "PLACEMENT")));
        JsonObject seen = SOC.get(AT_SOC + "/placements/" + id).json();
        assertThat(seen.getString("owner")).isEqualTo("amf");
        assertThat(seen.getString("ground")).isEqualTo("CONSENT");
        assertThat(seen.getJsonArray("may")).isEmpty();
        assertThat(SOC.get(AT_SOC + "/presentations").json().getJsonArray("presentations"))
                .isEmpty();
        assertThat(SOC.with("If-Match", "\"1\"")
                        .post(AT_SOC + "/placements/" + id + "/moves", body("CANCEL", "\"text\":\"Nej tack\""))
                        .status())
                .isEqualTo(404);
        assertThat(SOC.get(AT_SOC + "/placements/" + id + "/paper").status()).isEqualTo(404);
        ok(AMF.post(consents + "/" + consent + "/withdrawal", "{}"));
        assertThat(SOC.get(AT_SOC + "/placements").body()).doesNotContain(id);
    }

    private static String presented(String text, String... categories) throws Exception {
        return PRESENTATIONS + "/" + Robin.made(AMF.post(PRESENTATIONS, telling(employer, text, categories)));
    }

    private static String telling(String to, String text, String... categories) {
        var told = Json.createArrayBuilder();
        for (String category : categories) {
            told.add(category);
        }
        return Json.createObjectBuilder()
                .add("employer", to)
                .add("text", text)
                .add("categories", told)
                .build()
                .toString();
    }

    private static Api.Answer answered(String at, String answer) throws Exception {
        return AMF.post(
                at + "/answers",
                "{\"answer\":\"" + answer + "\",\"way\":\"SIGNED\",\"day\":\"" + Robin.today() + "\"}");
    }

    @Test
    @Tag("PRO-30")
    @Tag("PRO-31")
    void an_employer_is_told_what_the_participant_approved_for_it_and_as_long_as_they_do() throws Exception {
        String text = "Har varit på behandlingshem och är nykter sedan i våras.";
        refused(422, AMF.post(PRESENTATIONS, telling(employer, text, "WORK_MAPPING")), "ADDICTION_NOT_TICKED");
        refused(422, AMF.post(PRESENTATIONS, telling(employer, "Van", "CRIMINAL")), "CATEGORY_NOT_POSSIBLE");
        String at = presented(text, "ADDICTION_TREATMENT", "SOBRIETY_RELAPSE");
        refused(409, AMF.get(at + "/paper"), "NOT_APPROVED");
        refused(409, answered(at, "ADDICTION_APPROVED"), "NOT_APPROVED");
        ok(answered(at, "APPROVED"));
        refused(409, AMF.get(at + "/paper"), "ADDICTION_NOT_APPROVED");
        ok(answered(at, "ADDICTION_APPROVED"));
        assertThat(AMF.bytes(at + "/paper").body()).startsWith('%', 'P', 'D', 'F');

        // The same words for another employer are approved of nothing.
        String elsewhere =
                PRESENTATIONS + "/" + Robin.made(AMF.post(PRESENTATIONS, telling(other, text, "ADDICTION_TREATMENT")));
        refused(409, AMF.get(elsewhere + "/paper"), "NOT_APPROVED");

        ok(answered(at, "WITHDRAWN"));
        refused(409, AMF.get(at + "/paper"), "APPROVAL_WITHDRAWN");
        refused(409, answered(at, "APPROVED"), "APPROVAL_WITHDRAWN");
        assertThat(SOC.get(AT_SOC + at.substring(CASE.length()) + "/paper").status())
                .isEqualTo(404);
        assertThat(OwnersDatabase.value(
                        "select count(*) from log_entry e join log_leaf l on l.entry_id = e.id where e.use_case = 'PrintPresentation'"
                                + " and e.outcome = 'DONE' and position(uuid_send(?::uuid) in l.payload) > 0",
                        at.substring(at.lastIndexOf('/') + 1)))
                .isNotEqualTo("0");
    }

    @Test
    @Tag("ACC-08")
    @Tag("ACC-10")
    void the_agreement_is_taken_out_as_a_paper() throws Exception {
        String at = agreed(Robin.today(), Robin.today().plusDays(30));
        assertThat(AMF.bytes(at + "/paper").body()).startsWith('%', 'P', 'D', 'F');
        assertThat(AMF.get(PLACEMENTS + "/" + UUID.randomUUID() + "/paper").status())
                .isEqualTo(404);
    }

    @Test
    @Tag("PRO-55")
    void of_the_47_enrolled_in_bas_41_had_a_placement() throws Exception {
        assertThat(OwnersDatabase.value(
                        "select count(distinct p.participant_id) from placement p join placement_agreement a on a.placement_id = p.id"
                                + " join case_file f on f.participant_id = p.participant_id and f.owner_agency_id = p.owner_agency_id"
                                + " where f.case_number ~ '^AMF-201[4567]-' and a.ends_on < '2019-01-01'"))
                .isEqualTo("41");
    }

    @Test
    @Tag("CON-01")
    void every_state_is_there_in_the_demo_and_some_follow_ups_are_overdue() throws Exception {
        List<String> statuses = List.of("DRAFT", "AGREED", "RUNNING", "CHANGING", "ENDED", "CANCELLED");
        var found = new java.util.TreeSet<String>();
        for (String number : List.of(
                "AMF-2026-040", "AMF-2026-046", "AMF-2026-045", "AMF-2026-038", "AMF-2026-035", "AMF-2026-042")) {
            AMF.get("/cases/" + Demo.file(number) + "/placements")
                    .json()
                    .getJsonArray("placements")
                    .getValuesAs(JsonObject.class)
                    .forEach(one -> {
                        found.add(one.getString("status"));
                        one.getJsonArray("followUps").getValuesAs(JsonObject.class).stream()
                                .filter(due -> due.getBoolean("overdue"))
                                .forEach(due -> found.add("overdue"));
                    });
        }
        assertThat(found).containsAll(statuses).contains("overdue");
    }
}
