package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** Registering participants, with a number and before it is known. */
class NumbersIT {
    /** Leila Moradi, whom AMF and AF know and SOC does not. */
    private static final String KNOWN_TO_OTHERS = "200001032382";

    private static final UUID LEILA_AT_AMF = Demo.file("AMF-2026-018");

    private final Api soc = Api.as("soc-handlaggare");
    private final Api amf = Api.as("amf-handlaggare");
    private final Api af = Api.as("af-handlaggare");

    private static JsonObjectBuilder person(String caseNumber) {
        return Json.createObjectBuilder()
                .add("givenName", "Sam")
                .add("familyName", "Provsson")
                .add("caseNumber", caseNumber);
    }

    private static String numbered(String caseNumber, String number) {
        return person(caseNumber).add("personalNumber", number).build().toString();
    }

    private static String unnumbered(String caseNumber) {
        return person(caseNumber)
                .add("birthDate", "1990-05-01")
                .add("phone", "070-1740620")
                .build()
                .toString();
    }

    private static UUID registered(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return UUID.fromString(answer.json().getString("id"));
    }

    private static String problems(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        return answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field") + " " + error.getString("reason"))
                .toList()
                .toString();
    }

    private static Api.Answer give(Api api, UUID file, String number) throws Exception {
        return api.with("If-Match", "\"unnumbered\"")
                .put("/cases/" + file + "/number", "{\"personalNumber\":\"" + number + "\"}");
    }

    @Test
    @Tag("PNR-08")
    @Tag("CON-04")
    @Tag("CON-09")
    void whether_others_know_the_person_shows_nowhere() throws Exception {
        Api.Answer atAmf = amf.openCase(LEILA_AT_AMF);
        Api.Answer knownElsewhere = soc.post("/cases", numbered("SOC-PNR-1", KNOWN_TO_OTHERS));
        Api.Answer unknown = soc.post("/cases", numbered("SOC-PNR-2", "830412-2388"));
        assertThat(knownElsewhere.json().keySet()).isEqualTo(unknown.json().keySet());
        for (UUID file : List.of(registered(knownElsewhere), registered(unknown))) {
            JsonObject opened = soc.openCase(file).json();
            assertThat(opened.getJsonArray("timeline")).isEmpty();
            assertThat(opened.getString("maskedNumber")).matches("\\d{8}-\\*{4}");
            assertThat(opened.getString("mainCaseworker")).isEqualTo("Maria Lindqvist");
        }
        assertThat(amf.openCase(LEILA_AT_AMF)).isEqualTo(atAmf);
        // A second file at the same agency is refused; another agency has its own.
        assertThat(problems(soc.post("/cases", numbered("SOC-PNR-3", "198304122388"))))
                .isEqualTo("[personalNumber NUMBER_TAKEN]");
        assertThat(problems(soc.post("/cases", numbered("SOC-PNR-2", "200003612389"))))
                .contains("LEVEL_MISSING");
        registered(af.post("/cases", numbered("AF-PNR-2", "198304122388")));
    }

    @Test
    @Tag("PNR-08")
    void of_several_who_register_the_same_person_at_once_one_succeeds() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> attempts = List.of(
                    () -> soc.post("/cases", numbered("SOC-PNR-4", "198304132395"))
                            .status(),
                    () -> soc.post("/cases", numbered("SOC-PNR-5", "198304132395"))
                            .status(),
                    () -> soc.post("/cases", numbered("SOC-PNR-6", "198304132395"))
                            .status(),
                    () -> soc.post("/cases", numbered("SOC-PNR-7", "198304132395"))
                            .status());
            List<Integer> statuses = new java.util.ArrayList<>();
            for (Future<Integer> attempt : both.invokeAll(attempts)) {
                statuses.add(attempt.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 422, 422, 422);
        }
    }

    @Test
    @Tag("PNR-07")
    void a_number_that_becomes_known_joins_what_two_agencies_hold_on_the_person() throws Exception {
        UUID atSoc = registered(soc.post("/cases", unnumbered("SOC-PNR-8")));
        JsonObject before = soc.openCase(atSoc).json();
        assertThat(before.getString("localNumber")).matches("T\\d{2}-[2-9B-Z]{5}");
        assertThat(before.containsKey("maskedNumber")).isFalse();
        assertThat(soc.post("/cases/" + atSoc + "/consents", Consents.draft(Demo.AMF_TEAM, "CONTACT"))
                        .status())
                .isEqualTo(201);
        UUID atAmf = registered(amf.post("/cases", numbered("AMF-PNR-8", "198407179806")));
        assertThat(amf.openCase(atAmf).json().getJsonArray("timeline")).isEmpty();

        assertThat(problems(give(soc, atSoc, "19840717-9807"))).isEqualTo("[personalNumber NUMBER_CHECK_DIGIT]");
        assertThat(problems(give(soc, atSoc, Demo.ROBIN_NUMBER))).isEqualTo("[personalNumber NUMBER_TAKEN]");
        assertThat(give(amf, atSoc, "198407179806").status()).isEqualTo(404);
        assertThat(give(soc, atSoc, "840717-9806").status()).isEqualTo(200);

        JsonObject after = soc.openCase(atSoc).json();
        assertThat(after.getString("localNumber")).isEqualTo(before.getString("localNumber"));
        assertThat(after.getString("maskedNumber")).isEqualTo("19840717-****");
        // What was agreed under the local number holds for the person; the consent said contact details.
        assertThat(amf.openCase(atAmf).json().getJsonArray("timeline").getValuesAs(JsonObject.class))
                .singleElement()
                .satisfies(item -> assertThat(item.getString("category")).isEqualTo("CONTACT"));
        // What has a number is not given another.
        assertThat(give(soc, atSoc, "198407179806").status()).isEqualTo(412);
        assertThat(OwnersDatabase.value(
                        "select count(*) from participant p where merged_into is not null and not exists"
                                + " (select from identity i where i.participant_id = p.id)"))
                .isNotEqualTo("0");
        assertThat(OwnersDatabase.value("select count(distinct participant_id) from case_file where case_number in"
                        + " ('SOC-PNR-8', 'AMF-PNR-8')"))
                .isEqualTo("1");
    }

    @Test
    @Tag("CON-43")
    void nothing_is_kept_of_a_child() throws Exception {
        String before = OwnersDatabase.value("select count(*) from participant");
        assertThat(problems(soc.post("/cases", numbered("SOC-PNR-9", "260301-9809"))))
                .isEqualTo("[birthDate UNDERAGE]");
        assertThat(OwnersDatabase.value("select count(*) from participant")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; givenName GIVEN_NAME_MISSING, familyName FAMILY_NAME_MISSING, birthDate BIRTH_DATE_MISSING,"
                        + " caseNumber CASE_NUMBER_MISSING",
                "{\"birthDate\":\"1990-02-30\"}; birthDate UNREADABLE",
                "{\"protection\":\"SECRET\"}; protection UNREADABLE"
            })
    void what_is_missing_or_wrong_is_named_field_by_field(String body, String expected) throws Exception {
        assertThat(problems(soc.post("/cases", body))).isEqualTo("[" + expected + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soc-granskare", "registrator", "boendestod", "admin"})
    @Tag("IDA-06")
    void only_caseworkers_and_managers_register(String account) throws Exception {
        assertThat(Api.as(account)
                        .post("/cases", numbered("SOC-PNR-10", "198304122388"))
                        .status())
                .isEqualTo(403);
    }
}
