package se.bas.integration.api;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** Steps 3 to 5 of the story, as a client of the API meets them. */
@Tag("CON-01")
@Tag("CON-02")
class ConsentDecidesIT {
    private static final UUID AT_SOC = Demo.file(Demo.DENNIS_AT_SOC);
    private static final UUID AT_AMF = Demo.file(Demo.DENNIS_AT_AMF);
    private static final UUID AT_AF = Demo.file(Demo.DENNIS_AT_AF);

    private final Api soc = Api.as("soc-handlaggare");
    private final Api amf = Api.as("amf-handlaggare");
    private final Api af = Api.as("af-handlaggare");

    private static String register(Api discloser, UUID file, String draft) throws Exception {
        Api.Answer answer = discloser.post("/cases/" + file + "/consents", draft);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("id");
    }

    private static Set<String> foreignCategories(Api api, UUID file, String owner) throws Exception {
        return api.openCase(file).json().getJsonArray("timeline").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("owner").equals(owner))
                .map(item -> item.getString("category"))
                .collect(toSet());
    }

    @AfterEach
    void withdraw_everything() throws Exception {
        Api.Answer answer =
                Api.as("registrator").post("/withdrawals", "{\"personalNumber\":\"" + Demo.DENNIS_NUMBER + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    @Tag("CON-09")
    void without_a_consent_nothing_crosses() throws Exception {
        assertThat(foreignCategories(amf, AT_AMF, "soc")).isEmpty();
        assertThat(foreignCategories(af, AT_AF, "soc")).isEmpty();
        assertThat(foreignCategories(soc, AT_SOC, "amf")).isEmpty();
        assertThat(amf.get("/cases/" + AT_AMF + "/consents").json().getJsonArray("consents"))
                .noneMatch(consent -> "ACTIVE".equals(((JsonObject) consent).getString("status")));
    }

    @Test
    @Tag("CON-10")
    void exactly_the_consented_categories_cross_and_to_the_named_unit_only() throws Exception {
        Api.Answer afBefore = af.openCase(AT_AF);
        register(soc, AT_SOC, Consents.draft(Demo.AMF_TEAM, "ATTENDANCE", "ADDICTION_TREATMENT"));
        assertThat(foreignCategories(amf, AT_AMF, "soc"))
                .containsExactlyInAnyOrder("ATTENDANCE", "ADDICTION_TREATMENT");
        for (JsonObject item :
                amf.openCase(AT_AMF).json().getJsonArray("timeline").getValuesAs(JsonObject.class)) {
            assertThat(item.getString("ground"))
                    .isEqualTo(item.getString("owner").equals("amf") ? "OWN_AGENCY" : "CONSENT");
        }
        // For everybody else the world is as it was: by page, by guessed id and by count.
        assertThat(af.openCase(AT_AF)).isEqualTo(afBefore);
        assertThat(af.openCase(AT_SOC)).isEqualTo(af.openCase(UUID.randomUUID()));
        assertThat(amf.openCase(AT_SOC)).isEqualTo(amf.openCase(UUID.randomUUID()));
        assertThat(foreignCategories(soc, AT_SOC, "amf")).isEmpty();
    }

    @Test
    @Tag("CON-30")
    void a_withdrawal_counts_from_the_next_request() throws Exception {
        String consent = register(soc, AT_SOC, Consents.draft(Demo.AMF_TEAM, "ATTENDANCE"));
        assertThat(foreignCategories(amf, AT_AMF, "soc")).containsExactly("ATTENDANCE");
        assertThat(soc.post("/cases/" + AT_SOC + "/consents/" + consent + "/withdrawal", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(foreignCategories(amf, AT_AMF, "soc")).isEmpty();
    }

    @Test
    @Tag("CON-30")
    @Tag("CON-31")
    void the_recipients_staff_can_register_it_too_and_a_part_of_it() throws Exception {
        String consent = register(soc, AT_SOC, Consents.draft(Demo.AMF_TEAM, "ATTENDANCE", "ADDICTION_TREATMENT"));
        assertThat(amf.post(
                                "/cases/" + AT_AMF + "/consents/" + consent + "/withdrawal",
                                "{\"categories\":[\"ADDICTION_TREATMENT\"]}")
                        .status())
                .isEqualTo(200);
        assertThat(foreignCategories(amf, AT_AMF, "soc")).containsExactly("ATTENDANCE");
        // Someone whom the consent does not name cannot: for them there is none.
        assertThat(af.post("/cases/" + AT_AF + "/consents/" + consent + "/withdrawal", "{}")
                        .status())
                .isEqualTo(404);
        assertThat(foreignCategories(amf, AT_AMF, "soc")).containsExactly("ATTENDANCE");
    }

    @Test
    @Tag("CON-30")
    void who_cannot_see_the_consent_withdraws_it_blindly_and_gets_the_same_answer_for_anyone() throws Exception {
        register(soc, AT_SOC, Consents.draft(Demo.AMF_TEAM, "ATTENDANCE"));
        Api.Answer someone = af.post("/withdrawals", "{\"personalNumber\":\"931216-2390\"}");
        Api.Answer nobody = af.post("/withdrawals", "{\"personalNumber\":\"198507099805\"}");
        assertThat(someone.status()).isEqualTo(200).isEqualTo(nobody.status());
        assertThat(someone.json().keySet()).isEqualTo(nobody.json().keySet());
        assertThat(foreignCategories(amf, AT_AMF, "soc")).isEmpty();
        assertThat(af.post("/withdrawals", "{\"personalNumber\":\"931216-2391\"}")
                        .json()
                        .getJsonArray("errors")
                        .getJsonObject(0)
                        .getString("reason"))
                .isEqualTo("CHECK_DIGIT");
    }

    @Test
    @Tag("CON-42")
    void of_somebody_who_has_died_nothing_new_crosses_by_a_consent_and_the_other_agency_is_not_told_why()
            throws Exception {
        register(soc, AT_SOC, Consents.draft(Demo.AMF_TEAM, "ATTENDANCE"));
        assertThat(foreignCategories(amf, AT_AMF, "soc")).containsExactly("ATTENDANCE");
        try {
            Api.Answer told =
                    soc.post("/cases/" + AT_SOC + "/message-wishes", "{\"channel\":\"MAIL\",\"kind\":\"DECEASED\"}");
            assertThat(told.status()).as(told.body()).isEqualTo(200);
            assertThat(foreignCategories(amf, AT_AMF, "soc")).isEmpty();
            assertThat(statuses(soc, AT_SOC)).contains("DECEASED").doesNotContain("ACTIVE");
            assertThat(statuses(amf, AT_AMF)).contains("ACTIVE").doesNotContain("DECEASED");
        } finally {
            OwnersDatabase.deleteHeld(
                    "message_wish",
                    "kind = 'DECEASED' and participant_id = (select participant_id from case_file where id = '" + AT_SOC
                            + "')");
        }
        assertThat(foreignCategories(amf, AT_AMF, "soc")).containsExactly("ATTENDANCE");
    }

    private static Set<String> statuses(Api api, UUID file) throws Exception {
        return api
                .get("/cases/" + file + "/consents")
                .json()
                .getJsonArray("consents")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(consent -> consent.getString("status"))
                .collect(toSet());
    }

    @Test
    @Tag("CON-24")
    void a_consent_for_later_shares_nothing_yet() throws Exception {
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(1);
        register(soc, AT_SOC, Consents.draft(Demo.AMF_TEAM, tomorrow, tomorrow.plusDays(9), "ATTENDANCE"));
        assertThat(foreignCategories(amf, AT_AMF, "soc")).isEmpty();
    }

    @Test
    @Tag("CON-12")
    @Tag("CON-14")
    void what_is_missing_or_wrong_is_named_field_by_field_and_nothing_is_stored() throws Exception {
        int before = soc.get("/cases/" + AT_SOC + "/consents")
                .json()
                .getJsonArray("consents")
                .size();
        String path = "/cases/" + AT_SOC + "/consents";
        Api.Answer empty = soc.post(path, "{}");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.type()).startsWith("application/problem+json");
        assertThat(empty.json().getJsonArray("errors").size()).isEqualTo(12);
        assertThat(soc.post(path, Consents.draft(Demo.SOC_UNIT, "ATTENDANCE")).body())
                .contains("RECIPIENT_NOT_POSSIBLE");
        assertThat(soc.post(path, Consents.draft(Demo.AMF_TEAM)).body()).contains("CATEGORIES_MISSING");
        assertThat(soc.post(path, Consents.draft(Demo.AMF_TEAM, "ALL")).body()).contains("UNREADABLE");
        assertThat(soc.post(path, "{\"from\":7}").status()).isIn(400, 422);
        assertThat(soc.post(path, "not json").status()).isEqualTo(400);
        assertThat(soc.post(path, "").status()).isIn(400, 422);
        assertThat(soc.get(path).json().getJsonArray("consents")).hasSize(before);
    }

    @Test
    @Tag("PNR-09")
    void a_protected_identity_stands_as_case_number_alone() throws Exception {
        var lines = soc.get("/cases?limit=200").json().getJsonArray("cases").getValuesAs(JsonObject.class);
        var masked = lines.stream()
                .filter(line -> !line.getString("protection").equals("NONE"))
                .toList();
        assertThat(masked).isNotEmpty().allSatisfy(line -> {
            assertThat(line.containsKey("name")).isFalse();
            assertThat(line.containsKey("maskedNumber")).isFalse();
        });
        assertThat(lines.stream().filter(line -> line.getString("protection").equals("NONE")))
                .allSatisfy(line -> assertThat(line.getString("maskedNumber")).matches("\\d{8}-\\*{4}|T\\d{2}-\\w{5}"));
    }

    @Test
    void lists_and_counts_are_of_ones_own_files_only() throws Exception {
        for (String agency : new String[] {"soc", "amf", "af"}) {
            JsonObject list =
                    Api.as(agency + "-handlaggare").get("/cases?limit=200").json();
            assertThat(list.getJsonArray("cases").size())
                    .isEqualTo(list.getInt("total"))
                    .isPositive();
            assertThat(list.getJsonArray("cases").getValuesAs(JsonObject.class))
                    .allSatisfy(line -> assertThat(line.getString("caseNumber").toLowerCase(Locale.ROOT))
                            .startsWith(agency + "-"));
        }
        assertThat(soc.get("/cases?limit=0").status()).isEqualTo(422);
        assertThat(soc.get("/cases?limit=201").status()).isEqualTo(422);
        assertThat(soc.get("/cases?offset=-1").status()).isEqualTo(422);
    }
}
