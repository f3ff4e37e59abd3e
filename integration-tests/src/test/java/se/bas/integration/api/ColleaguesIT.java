package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** Colleagues are added to a case beside its main caseworker, and their part ends. */
@Tag("PRO-08")
@Tag("IDA-07")
class ColleaguesIT {
    private static final Api MARIA = Api.as("soc-handlaggare");
    private static final Api JOHAN = Api.as("soc-handlaggare2");
    private static final Api ALI = Api.as("boendestod");
    private static final String JOHANS = "d0000000-0000-4000-8000-000000000002";
    private static final String ALIS = "d0000000-0000-4000-8000-000000000006";
    private static final String PATRIKS = "d0000000-0000-4000-8000-000000000010";

    /** Olena Kovalchuk, and Therese-Marie Lövquist whose identity is protected; Maria has both. */
    private static final String OLENA = "SOC-2026-0105";

    private static final String THERESE = "SOC-2026-0103";

    private static Api manager = MARIA;
    private static Api elsewhere = MARIA;

    @BeforeAll
    static void sign_in() throws Exception {
        Api chief = Api.as("soc-chef");
        manager = chief.with("BAS-Mandate", Robin.mandateOf(chief, "MANAGER", "Beroende"));
        elsewhere = chief.with("BAS-Mandate", Robin.mandateOf(chief, "MANAGER", "Boende"));
    }

    @AfterEach
    void nobody_is_left_behind() throws Exception {
        Colleagues.gone(OLENA, THERESE);
    }

    private static void is(Api.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    private static String at(String caseNumber) {
        return "/cases/" + Demo.file(caseNumber);
    }

    private static JsonObject network(Api who, String caseNumber) throws Exception {
        return who.get(at(caseNumber) + "/network").json();
    }

    private static JsonObjectBuilder colleague(String part, String staff, LocalDate day) {
        return Json.createObjectBuilder()
                .add("part", part)
                .add("staff", staff)
                .add("day", day.toString())
                .add("reason", "Maria har semester");
    }

    private static Api.Answer add(Api who, String caseNumber, JsonObjectBuilder colleague) throws Exception {
        return who.post(
                at(caseNumber) + "/network/colleagues", colleague.build().toString());
    }

    private static Api.Answer end(Api who, String caseNumber, String colleague, LocalDate day) throws Exception {
        return who.post(
                at(caseNumber) + "/network/colleagues/" + colleague + "/ending",
                Json.createObjectBuilder()
                        .add("day", day.toString())
                        .add("reason", "Maria är tillbaka")
                        .build()
                        .toString());
    }

    private static List<String> flaws(Api.Answer refused) {
        is(refused, 422);
        return refused.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field") + " " + error.getString("reason"))
                .toList();
    }

    private static List<String> parts(JsonObject network, String which) {
        return network.getJsonArray(which).getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("owner").equals("soc"))
                .map(one -> one.getString("name") + " " + one.getString("part") + " " + one.getString("since"))
                .toList();
    }

    @Test
    void a_colleague_sees_the_case_from_the_day_they_are_added_until_their_part_ends() throws Exception {
        LocalDate today = Robin.today();
        is(MARIA.post(at(OLENA) + "/network/colleagues", "{}"), 422);
        is(JOHAN.get(at(OLENA)), 404);
        String id = Robin.made(add(MARIA, OLENA, colleague("COORDINATOR", JOHANS, today)));
        is(JOHAN.get(at(OLENA)), 200);
        assertThat(JOHAN.get(at(OLENA) + "/tasks").body()).contains("COLLEAGUE_ADDED");
        JsonObject network = network(JOHAN, OLENA);
        assertThat(parts(network, "workers")).contains("Johan Berg COORDINATOR " + today);
        assertThat(network.getJsonArray("colleagueSteps").getJsonObject(0).getString("reason"))
                .isEqualTo("Maria har semester");
        // Whoever coordinates it says neither who else does, nor who does no more.
        assertThat(network.getJsonArray("possibleColleagues")).isEmpty();
        is(add(JOHAN, OLENA, colleague("HOUSING_SUPPORT", ALIS, today)), 404);
        is(end(JOHAN, OLENA, id, today), 404);

        is(end(MARIA, OLENA, id, today), 200);
        is(JOHAN.get(at(OLENA)), 404);
        is(end(MARIA, OLENA, id, today), 409);
        assertThat(parts(network(MARIA, OLENA), "workers")).noneMatch(one -> one.startsWith("Johan"));
        assertThat(network(MARIA, OLENA).getJsonArray("colleagueSteps").getValuesAs(JsonObject.class))
                .extracting(step -> step.getString("event") + " " + step.getString("name"))
                .startsWith("ENDED Johan Berg", "ADDED Johan Berg");
        assertThat(OwnersDatabase.value(
                        "select count(*) from task t join task_step s on s.task_id = t.id where t.source_id = ?::uuid"
                                + " and s.kind = 'DONE'",
                        id))
                .isEqualTo("1");
    }

    @Test
    @Tag("CON-49")
    void only_staff_of_the_own_agency_with_a_mandate_for_that_part_can_be_added() throws Exception {
        LocalDate today = Robin.today();
        assertThat(flaws(add(MARIA, OLENA, colleague("COORDINATOR", PATRIKS, today))))
                .containsExactly("staff STAFF_WITHOUT_MANDATE");
        assertThat(flaws(add(MARIA, OLENA, colleague("COORDINATOR", ALIS, today))))
                .containsExactly("staff STAFF_WITHOUT_MANDATE");
        assertThat(flaws(add(MARIA, OLENA, colleague("HOUSING_SUPPORT", JOHANS, today))))
                .containsExactly("staff STAFF_WITHOUT_MANDATE");
        assertThat(flaws(add(MARIA, OLENA, colleague("MAIN", JOHANS, today))))
                .containsExactly("part PART_NOT_POSSIBLE");
        is(ALI.get(at(OLENA)), 404);
        Robin.made(add(MARIA, OLENA, colleague("HOUSING_SUPPORT", ALIS, today)));
        is(ALI.get(at(OLENA)), 200);
    }

    @Test
    @Tag("PRO-07")
    void nobody_has_two_parts_at_a_time_and_the_main_caseworkers_does_not_end_so() throws Exception {
        LocalDate today = Robin.today();
        String until = today.plusDays(5).toString();
        Robin.made(add(MARIA, OLENA, colleague("DEPUTY", JOHANS, today).add("until", until)));
        assertThat(flaws(add(MARIA, OLENA, colleague("COORDINATOR", JOHANS, today.plusDays(5)))))
                .containsExactly("staff STAFF_WORKS_ALREADY");
        Robin.made(add(MARIA, OLENA, colleague("COORDINATOR", JOHANS, today.plusDays(6))));
        String main = OwnersDatabase.value(
                "select id from assignment where part = 'MAIN' and case_file_id = ?", Demo.file(OLENA));
        assertThat(flaws(end(manager, OLENA, main, today))).containsExactly(" MAIN_BY_CHANGE");
        is(MARIA.get(at(OLENA)), 200);
    }

    @Test
    void a_manager_adds_somebody_for_later_and_takes_it_back() throws Exception {
        LocalDate later = Robin.today().plusDays(10);
        String id = Robin.made(add(manager, OLENA, colleague("COORDINATOR", JOHANS, later)));
        is(JOHAN.get(at(OLENA)), 404);
        JsonObject seen = network(manager, OLENA);
        assertThat(parts(seen, "coming")).containsExactly("Johan Berg COORDINATOR " + later);
        // Whoever leads the unit sees who works with the case; why is told within it.
        assertThat(seen.getJsonArray("colleagueSteps")).isEmpty();
        assertThat(network(MARIA, OLENA).getJsonArray("colleagueSteps")).isNotEmpty();

        is(end(manager, OLENA, id, Robin.today()), 200);
        assertThat(network(manager, OLENA).getJsonArray("coming")).isEmpty();
        assertThat(manager.get("/reassignments/" + JOHANS).body()).doesNotContain(OLENA);
        is(end(manager, OLENA, id, later), 409);
        // Taken back, it stands in the way of nothing.
        Robin.made(add(manager, OLENA, colleague("COORDINATOR", JOHANS, later)));
    }

    @Test
    @Tag("CON-04")
    void nobody_adds_anybody_to_a_case_of_another_unit_or_agency() throws Exception {
        LocalDate today = Robin.today();
        String id = Robin.made(add(MARIA, OLENA, colleague("COORDINATOR", JOHANS, today)));
        Api amf = Api.as("amf-chef");
        for (Api stranger : List.of(elsewhere, amf, Api.as("amf-handlaggare"))) {
            is(add(stranger, OLENA, colleague("COORDINATOR", PATRIKS, today)), 404);
            is(end(stranger, OLENA, id, today), 404);
        }
        // Nor is a part ended by way of another case.
        is(end(MARIA, THERESE, id, today), 404);
        is(JOHAN.get(at(OLENA)), 200);
    }

    @Test
    @Tag("CON-41")
    void the_manager_alone_says_who_may_know_a_protected_identity() throws Exception {
        LocalDate today = Robin.today();
        JsonObject network = network(MARIA, THERESE);
        assertThat(network.getBoolean("byManager")).isTrue();
        assertThat(network.getJsonArray("possibleColleagues")).isEmpty();
        assertThat(flaws(add(MARIA, THERESE, colleague("COORDINATOR", JOHANS, today))))
                .containsExactly(" PROTECTED_BY_MANAGER");
        is(JOHAN.get(at(THERESE)), 404);
        String id = Robin.made(add(manager, THERESE, colleague("COORDINATOR", JOHANS, today)));
        is(JOHAN.get(at(THERESE)), 200);
        // Fewer may know it: that, the main caseworker says as well.
        is(end(MARIA, THERESE, id, today), 200);
    }

    @Test
    @Tag("LOG-01")
    void that_somebody_was_added_is_in_the_log_and_nobody_elses_to_know() throws Exception {
        String id = Robin.made(add(MARIA, OLENA, colleague("COORDINATOR", JOHANS, Robin.today())));
        // That it was looked at, and that it was done.
        assertThat(OwnersDatabase.value(
                        "select count(*) from log_entry where use_case = 'AddColleague' and outcome = 'DONE'"
                                + " and case_file_id = ? and at >= (select made_at from colleague_step"
                                + " where assignment_id = ?::uuid)",
                        Demo.file(OLENA),
                        id))
                .isEqualTo("2");
        assertThat(Api.as("amf-handlaggare")
                        .get("/cases/" + Demo.file("AMF-2026-041") + "/network")
                        .body())
                .doesNotContain("Maria har semester");
    }
}
