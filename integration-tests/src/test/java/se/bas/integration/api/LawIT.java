package se.bas.integration.api;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** The law as an agency has written it: by which provisions it discloses, what a duty opens, and what death ends. */
@Tag("CON-06")
class LawIT {
    private static final Api MARIA = Api.as("soc-handlaggare");
    private static final Api PATRIK = Api.as("amf-handlaggare");
    private static final Api FATIMA = Api.as("af-handlaggare");
    private static final Api SOC_ADMIN = Api.as("soc-admin");
    private static final Api AF_ADMIN = Api.as("af-admin");

    private static final UUID AT_SOC = Demo.file(Demo.DENNIS_AT_SOC);
    private static final UUID AT_AMF = Demo.file(Demo.DENNIS_AT_AMF);
    private static final UUID AT_AF = Demo.file(Demo.DENNIS_AT_AF);
    private static final String OF_DENNIS =
            "participant_id = (select participant_id from case_file where id = '" + AT_SOC + "')";

    private final List<String> grounds = new ArrayList<>();

    @BeforeEach
    @AfterEach
    void nothing_is_left_behind() throws Exception {
        for (String ground : grounds) {
            MARIA.post("/cases/" + AT_SOC + "/grounds/" + ground + "/revocation");
        }
        OwnersDatabase.run("delete from edition_withdrawal", "delete from edition");
        OwnersDatabase.deleteHeld("duty_sheet", OF_DENNIS);
    }

    private static void is(Api.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    /** An edition of a provision, whose text nobody minds. */
    private static Api.Answer written(Api admin, String item, int seen, String... fields) throws Exception {
        List<String> content = new ArrayList<>(List.of(fields));
        content.add("SV=Vad lagen säger står här, version " + (seen + 1) + ".");
        content.add("EN=What the law says stands here, version " + (seen + 1) + ".");
        return admin.post(
                "/editions", Editions.request("LAW", item, Robin.today(), seen, content.toArray(String[]::new)));
    }

    private static String decision(String kind) {
        return Json.createObjectBuilder()
                .add("recipientUnit", Demo.AF_OFFICE)
                .add("kind", kind)
                .add("categories", Json.createArrayBuilder().add("ATTENDANCE"))
                .add("purpose", "COORDINATION")
                .add("from", Robin.today().toString())
                .add("until", Robin.today().plusDays(10).toString())
                .add("decisionMaker", "Karin Öberg, enhetschef")
                .add("reason", "Det står klart att uppgiften kan lämnas utan men för den enskilda")
                .build()
                .toString();
    }

    private String decided(String kind) throws Exception {
        String id = Robin.made(MARIA.post("/cases/" + AT_SOC + "/grounds", decision(kind)));
        grounds.add(id);
        return id;
    }

    private static Set<String> recordable(Api api, UUID file) throws Exception {
        return api.get("/cases/" + file + "/grounds").json().getJsonArray("recordable").stream()
                .map(kind -> kind.toString().replace("\"", ""))
                .collect(toSet());
    }

    private static Set<String> grounds(Api api, UUID file, String owner) throws Exception {
        return api.openCase(file).json().getJsonArray("timeline").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("owner").equals(owner))
                .map(item -> item.getString("ground"))
                .collect(toSet());
    }

    private static String status(String ground) throws Exception {
        return MARIA.get("/cases/" + AT_SOC + "/grounds/" + ground).json().getString("status");
    }

    @Test
    void a_provision_that_an_agency_stops_using_cannot_be_chosen_and_discloses_nothing_from_that_day()
            throws Exception {
        String ground = decided("HARM_TEST");
        assertThat(grounds(FATIMA, AT_AF, "soc")).containsExactly("HARM_TEST");
        Robin.made(written(SOC_ADMIN, "HARM_TEST", 0, "OSL_26=NO", "OSL_28=YES"));
        assertThat(recordable(MARIA, AT_SOC)).doesNotContain("HARM_TEST").contains("NECESSARY_10_2");
        Api.Answer refused = MARIA.post("/cases/" + AT_SOC + "/grounds", decision("HARM_TEST"));
        is(refused, 422);
        assertThat(refused.body()).contains("KIND_NOT_POSSIBLE");
        assertThat(grounds(FATIMA, AT_AF, "soc")).isEmpty();
        assertThat(status(ground)).isEqualTo("NOT_USED");
        // What one agency decides is not another's.
        assertThat(recordable(PATRIK, AT_AMF)).contains("HARM_TEST");
        Robin.made(written(SOC_ADMIN, "HARM_TEST", 1, "OSL_26=YES", "OSL_28=YES"));
        assertThat(grounds(FATIMA, AT_AF, "soc")).containsExactly("HARM_TEST");
        assertThat(status(ground)).isEqualTo("ACTIVE");
    }

    @Test
    @Tag("CON-07")
    void nobody_writes_that_the_general_clause_reaches_chapter_26_and_what_is_uncertain_is_the_agencys_to_decide()
            throws Exception {
        Api.Answer shutOut = written(SOC_ADMIN, "GENERAL_10_27", 0, "OSL_26=YES", "OSL_28=YES");
        is(shutOut, 422);
        assertThat(shutOut.body()).contains("SHUT_OUT_BY_LAW");
        // Whatever the database holds, nobody can use it.
        OwnersDatabase.run("""
                insert into edition (id, collaboration_id, agency_id, kind, item, version, valid_from, content, written_by,
                    written_under, written_at)
                select gen_random_uuid(), p.collaboration_id, p.agency_id, 'LAW', 'GENERAL_10_27', 1, date '2020-01-01',
                       '{"OSL_26": "YES", "OSL_28": "YES", "SV": "x", "EN": "x"}', s.id, gen_random_uuid(), now()
                  from participation p join agency a on a.id = p.agency_id and a.code = 'soc'
                  join staff s on s.display_name = 'Henrik Lund'
                """);
        assertThat(recordable(MARIA, AT_SOC)).doesNotContain("GENERAL_10_27", "CRIME_FRAUD_10_15A");
        is(MARIA.post("/cases/" + AT_SOC + "/grounds", decision("GENERAL_10_27")), 422);
        Robin.made(written(SOC_ADMIN, "CRIME_FRAUD_10_15A", 0, "OSL_26=YES", "OSL_28=YES"));
        assertThat(recordable(MARIA, AT_SOC)).contains("CRIME_FRAUD_10_15A");
    }

    @Test
    @Tag("IDA-06")
    void what_the_law_says_is_told_to_everybody_and_written_by_administrators_alone() throws Exception {
        Robin.made(written(SOC_ADMIN, "NECESSARY_10_2", 0, "OSL_26=YES", "OSL_28=YES"));
        assertThat(MARIA.get("/settings").json().getJsonArray("law").getValuesAs(JsonObject.class))
                .filteredOn(one -> one.getString("provision").equals("NECESSARY_10_2"))
                .singleElement()
                .satisfies(one -> assertThat(one.getString("swedish")).contains("version 1"));
        assertThat(written(MARIA, "NECESSARY_10_2", 1, "OSL_26=NO", "OSL_28=NO").status())
                .isEqualTo(403);
    }

    // ------------------------------------------------------------------------------------------------------------------

    private static final String SIX = "{\"registeredFrom\":\"2026-01-07\",\"jobSeekerCategory\":\"11\","
            + "\"unemploymentFund\":\"Kommunals\",\"programme\":\"Stöd och matchning\","
            + "\"programmeFrom\":\"2026-02-02\",\"lastActivityReport\":\"2026-03-03\"}";

    private static Api.Answer write(Api api, UUID file, int seen, String body) throws Exception {
        return api.with("If-Match", "\"" + seen + "\"").post("/cases/" + file + "/duty-sheet/versions", body);
    }

    private static List<JsonObject> sheets(Api api, UUID file) throws Exception {
        Api.Answer answer = api.get("/cases/" + file + "/duty-sheet");
        is(answer, 200);
        return answer.json().getJsonArray("sheets").getValuesAs(JsonObject.class);
    }

    @Test
    @Tag("CON-08")
    void the_six_things_cross_when_the_employment_service_carries_the_duty_out_and_nothing_else_does()
            throws Exception {
        is(write(FATIMA, AT_AF, 0, SIX), 200);
        assertThat(sheets(FATIMA, AT_AF)).hasSize(1);
        assertThat(sheets(MARIA, AT_SOC)).isEmpty();
        Api.Answer before = MARIA.openCase(AT_SOC);

        Robin.made(written(AF_ADMIN, "DUTY_2008_975", 0, "IN_USE=YES"));
        JsonObject sheet = sheets(MARIA, AT_SOC).getFirst();
        assertThat(new TreeSet<>(sheet.keySet()))
                .containsExactly(
                        "at",
                        "ground",
                        "jobSeekerCategory",
                        "lastActivityReport",
                        "owner",
                        "person",
                        "programme",
                        "registered",
                        "unemploymentFund",
                        "version");
        assertThat(sheet.getString("ground")).isEqualTo("DUTY");
        assertThat(sheet.getJsonObject("person").getString("number")).isEqualTo(Demo.DENNIS_NUMBER);
        // The case itself is as it was, and whom the duty is not towards sees nothing.
        assertThat(MARIA.openCase(AT_SOC).body()).isEqualTo(before.body());
        assertThat(grounds(MARIA, AT_SOC, "af")).isEmpty();
        assertThat(sheets(PATRIK, AT_AMF)).isEmpty();
        is(Api.as("soc-handlaggare").get("/cases/" + AT_AF + "/duty-sheet"), 404);

        Robin.made(written(AF_ADMIN, "DUTY_2008_975", 1, "IN_USE=NO"));
        assertThat(sheets(MARIA, AT_SOC)).isEmpty();
    }

    @Test
    @Tag("CON-08")
    @Tag("LOG-01")
    void the_owners_log_says_on_which_ground_the_sheet_was_seen() throws Exception {
        is(write(FATIMA, AT_AF, 0, SIX), 200);
        Robin.made(written(AF_ADMIN, "DUTY_2008_975", 0, "IN_USE=YES"));
        String count = "select count(*) from log_access l join agency a on a.id = l.owner_agency_id and a.code = 'af'"
                + " where l.ground = 'DUTY' and l.categories = 'DUTY_SHEET' and l." + OF_DENNIS;
        int before = Integer.parseInt(OwnersDatabase.value(count));
        assertThat(sheets(MARIA, AT_SOC)).hasSize(1);
        assertThat(Integer.parseInt(OwnersDatabase.value(count))).isEqualTo(before + 1);
    }

    @Test
    @Tag("CON-08")
    void a_seventh_thing_has_no_place() throws Exception {
        Api.Answer seventh = write(FATIMA, AT_AF, 0, SIX.replace("}", ",\"children\":2}"));
        is(seventh, 422);
        assertThat(seventh.body()).contains("children");
        assertThat(sheets(FATIMA, AT_AF)).isEmpty();
        // Nor in the table: what every row has, the six, and who wrote it when.
        assertThat(OwnersDatabase.value("""
                select string_agg(column_name, ' ' order by column_name) from information_schema.columns
                 where table_schema = 'bas' and table_name = 'duty_sheet' and column_name not in ('id', 'collaboration_id',
                   'owner_agency_id', 'participant_id', 'category', 'retention_class', 'version', 'written_by', 'written_at')
                """))
                .isEqualTo("job_seeker_category last_report_on person_name person_number programme programme_from"
                        + " programme_until registered_from registered_until unemployment_fund");
    }

    @Test
    @Tag("CON-08")
    @Tag("UIX-14")
    void only_the_employment_service_writes_it_and_the_second_of_two_is_told() throws Exception {
        is(write(MARIA, AT_SOC, 0, SIX), 404);
        is(write(PATRIK, AT_AMF, 0, SIX), 404);
        is(write(FATIMA, AT_AF, 0, SIX), 200);
        is(write(FATIMA, AT_AF, 0, SIX), 412);
        is(write(FATIMA, AT_AF, 1, SIX), 200);
        assertThat(sheets(FATIMA, AT_AF).getFirst().getInt("version")).isEqualTo(2);
        Api.Answer wrong = write(FATIMA, AT_AF, 2, "{\"registeredFrom\":\"2026-01-07\"}");
        is(wrong, 422);
        assertThat(wrong.body()).contains("CATEGORY_MISSING");
    }

    // ------------------------------------------------------------------------------------------------------------------

    @Test
    @Tag("CON-42")
    void what_was_to_be_done_stops_with_the_death_and_what_staff_note_down_afterwards_stays() throws Exception {
        String before = reminder("Ring före");
        try {
            is(MARIA.post("/cases/" + AT_SOC + "/message-wishes", "{\"channel\":\"SMS\",\"kind\":\"DECEASED\"}"), 200);
            assertThat(pending()).doesNotContain(before);
            String after = reminder("Ring dödsboet");
            assertThat(pending()).contains(after).doesNotContain(before);
        } finally {
            OwnersDatabase.deleteHeld("message_wish", "kind = 'DECEASED' and " + OF_DENNIS);
            String made = "text in ('Ring före', 'Ring dödsboet') and " + OF_DENNIS;
            OwnersDatabase.deleteHeld("task_step", "task_id in (select id from task where " + made + ")");
            OwnersDatabase.deleteHeld("task", made);
        }
    }

    private static String reminder(String text) throws Exception {
        JsonObject doer = MARIA.get("/cases/" + AT_SOC + "/doers")
                .json()
                .getJsonArray("doers")
                .getValuesAs(JsonObject.class)
                .getFirst();
        return Robin.made(MARIA.post(
                "/cases/" + AT_SOC + "/tasks",
                Json.createObjectBuilder()
                        .add("unit", doer.getString("unit"))
                        .add("text", text)
                        .add("category", "PLAN")
                        .add("due", Robin.today().toString())
                        .build()
                        .toString()));
    }

    /** The tasks of the case that are still to be done. */
    private static Set<String> pending() throws Exception {
        return MARIA
                .get("/cases/" + AT_SOC + "/tasks")
                .json()
                .getJsonArray("tasks")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(task -> !Set.of("DONE", "SKIPPED").contains(task.getString("status")))
                .map(task -> task.getString("id"))
                .collect(toSet());
    }
}
