package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.OwnersDatabase;

/** The register of employers: the labour market administration's alone, and without participants. */
@Tag("PRO-10")
class EmployersIT {
    private static final Api AMF = Api.as("amf-handlaggare");
    private static final Api CHIEF = Api.as("amf-chef");

    private static List<String> found(Api api, String asked) throws Exception {
        return api
                .post("/employers/search", asked)
                .json()
                .getJsonArray("employers")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(one -> one.getString("name"))
                .toList();
    }

    private static void refused(Api.Answer answer, String... reasons) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains(reasons);
    }

    @Test
    void an_employer_is_registered_found_changed_and_put_aside() throws Exception {
        String name = "Provstället " + UUID.randomUUID();
        String id = Employers.registered(AMF, name);
        Api.Answer read = AMF.get("/employers/" + id);
        assertThat(read.status()).isEqualTo(200);
        String number = read.json().getString("organisationNumber");
        assertThat(found(AMF, "{\"text\":\"" + name.toUpperCase(java.util.Locale.ROOT) + "\"}"))
                .containsExactly(name);
        assertThat(found(AMF, "{\"text\":\"" + number + "\"}")).containsExactly(name);
        assertThat(found(AMF, "{\"text\":\"" + number.replace("-", "").substring(0, 9) + "\"}"))
                .contains(name);
        assertThat(found(CHIEF, "{\"text\":\"" + name + "\"}")).containsExactly(name);
        assertThat(found(AMF, "{\"text\":\"%\"}")).isEmpty();

        String aside = Employers.employer(name + " AB", number).replace("{", "{\"active\":false,");
        Api seen = AMF.with("If-Match", read.tag());
        Api.Answer changed = seen.put("/employers/" + id, aside);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(AMF.get("/employers/" + id).tag()).isEqualTo(changed.tag()).isNotEqualTo(read.tag());
        assertThat(found(AMF, "{\"text\":\"" + number + "\"}")).isEmpty();
        assertThat(found(AMF, "{\"text\":\"" + number + "\",\"only\":\"PUT_ASIDE\"}"))
                .containsExactly(name + " AB");
        assertThat(seen.put("/employers/" + id, aside).status())
                .as("the second of two is told")
                .isEqualTo(412);
        refused(
                AMF.with("If-Match", changed.tag())
                        .put("/employers/" + id, Employers.employer(name, Employers.number())),
                "NUMBER_FIXED");
        refused(AMF.post("/employers", Employers.employer("Samma nummer", number)), "NUMBER_TAKEN");
    }

    @Test
    void whatever_is_wrong_is_said_by_its_field_and_nothing_is_kept() throws Exception {
        String before = OwnersDatabase.value("select count(*) from employer");
        Map<String, String> wrong = Map.of(
                Employers.employer("", Employers.number()), "NAME_MISSING",
                Employers.employer("Ny", ""), "NUMBER_MISSING",
                Employers.employer("Ny", "558888-12"), "NUMBER_FORM",
                Employers.employer("Ny", "559999-0017"), "NUMBER_CHECK_DIGIT",
                Employers.employer("Ny", "900101-2385"), "NUMBER_PERSONAL",
                Employers.employer("Ny", "19900101-2385"), "NUMBER_PERSONAL",
                Employers.employer("Ring 19900101-2385", Employers.number()), "PERSONAL_NUMBER",
                Employers.employer("x".repeat(1_000_000), Employers.number()), "NAME_TOO_LONG");
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            Api.Answer answer = AMF.post("/employers", one.getKey());
            refused(answer, one.getValue());
            assertThat(answer.body()).doesNotContain("2385");
        }
        assertThat(AMF.post("/employers", Employers.employer("x".repeat(1_100_000), Employers.number()))
                        .status())
                .isEqualTo(413);
        assertThat(OwnersDatabase.value("select count(*) from employer")).isEqualTo(before);
    }

    @Test
    @Tag("CON-04")
    void nobody_else_has_the_register_and_a_manager_only_reads_it() throws Exception {
        String id = Employers.registered(AMF, "Bara vårt " + UUID.randomUUID());
        for (String account : List.of("soc-handlaggare", "af-handlaggare", "amf-granskare", "admin")) {
            Api other = Api.as(account);
            assertThat(other.post("/employers/search", "{}").status())
                    .as(account)
                    .isEqualTo(403);
            assertThat(other.get("/employers/" + id).status()).as(account).isEqualTo(403);
            assertThat(other.post("/employers", Employers.employer("Ny", Employers.number()))
                            .status())
                    .as(account)
                    .isEqualTo(403);
        }
        assertThat(CHIEF.get("/employers/" + id).status()).isEqualTo(200);
        assertThat(CHIEF.post("/employers", Employers.employer("Ny", Employers.number()))
                        .status())
                .isEqualTo(403);
        assertThat(AMF.get("/employers/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(AMF.post("/employers/" + UUID.randomUUID() + "/places", Employers.places("SHOP", 1, 40))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void people_places_and_contacts_are_kept_and_a_contact_names_no_participant() throws Exception {
        String at = "/employers/" + Employers.registered(AMF, "Delarna " + UUID.randomUUID());
        String person = Robin.made(
                AMF.post(at + "/people", "{\"name\":\"Eva Fabel\",\"title\":\"Chef\",\"phone\":\"0410-73 30 00\"}"));
        refused(AMF.post(at + "/people", "{\"name\":\"Eva Fabel\"}"), "NO_WAY_TO_REACH");
        String place = Robin.made(AMF.post(at + "/places", Employers.places("WAREHOUSE", 10, 20, "QUIET")));
        refused(AMF.post(at + "/places", Employers.places("WAREHOUSE", 21, 20)), "HOURS_WRONG");
        String contact = "{\"day\":\"" + Robin.today() + "\",\"way\":\"VISIT\",\"with\":\"Eva\",\"text\":\"%s\"}";
        Robin.made(AMF.post(at + "/contacts", contact.formatted("De kan ta emot två.")));
        refused(AMF.post(at + "/contacts", contact.formatted("Gäller 19900101-2385")), "PERSONAL_NUMBER");
        refused(
                AMF.post(
                        at + "/contacts",
                        contact.formatted("I morgon")
                                .replace(
                                        Robin.today().toString(),
                                        Robin.today().plusDays(1).toString())),
                "DAY_IN_THE_FUTURE");
        refused(AMF.post(at + "/contacts", contact.formatted("x".repeat(1_000_000))), "TEXT_TOO_LONG");

        JsonObject read = AMF.get(at).json();
        assertThat(read.getJsonArray("people")).hasSize(1);
        assertThat(read.getJsonArray("places")
                        .getJsonObject(0)
                        .getJsonArray("adaptations")
                        .getString(0))
                .isEqualTo("QUIET");
        assertThat(read.getString("lastContact")).isEqualTo(Robin.today().toString());

        assertThat(AMF.post(at + "/people/" + person + "/removal").status()).isEqualTo(200);
        assertThat(AMF.post(at + "/people/" + person + "/removal").status()).isEqualTo(409);
        assertThat(AMF.post(at + "/places/" + place + "/withdrawal").status()).isEqualTo(200);
        assertThat(AMF.post(at + "/places/" + place + "/withdrawal").status()).isEqualTo(409);
        assertThat(AMF.get(at).json().getJsonArray("places")).isEmpty();
    }

    @Test
    void places_are_proposed_with_the_reasons_the_best_first() throws Exception {
        String name = "Passar " + UUID.randomUUID();
        String at = "/employers/" + Employers.registered(AMF, name);
        Robin.made(AMF.post(at + "/places", Employers.places("ANIMALS", 5, 15, "QUIET", "SITTING", "LITTLE_SWEDISH")));
        Robin.made(AMF.post(at + "/places", Employers.places("OFFICE", 30, 40)));
        String wishes =
                "{\"kinds\":[\"ANIMALS\"],\"hours\":10,\"needs\":[\"QUIET\",\"SITTING\",\"LITTLE_SWEDISH\"],\"from\":\""
                        + Robin.today() + "\"}";
        List<JsonObject> mine = AMF
                .post("/employers/matching", wishes)
                .json()
                .getJsonArray("matches")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("name").equals(name))
                .toList();
        assertThat(mine.getFirst().getInt("points")).isEqualTo(3 + 2 + 3 * 2);
        assertThat(mine.getFirst().getJsonArray("reasons").getValuesAs(JsonObject.class).stream()
                        .map(reason -> reason.getString("why")))
                .containsExactly("KIND_WISHED", "HOURS_FIT", "NEED_MET", "NEED_MET", "NEED_MET");
        assertThat(AMF.post("/employers/matching", "{}").status()).isEqualTo(422);
    }

    @Test
    void the_log_says_what_was_done_and_nothing_of_what_was_written() throws Exception {
        String id = Employers.registered(AMF, "Loggat " + UUID.randomUUID());
        assertThat(OwnersDatabase.value(
                        "select e.outcome from log_entry e join log_leaf l on l.entry_id = e.id where e.use_case = 'RegisterEmployer'"
                                + " and position(uuid_send(?::uuid) in l.payload) > 0",
                        id))
                .isEqualTo("DONE");
        assertThat(OwnersDatabase.value("select count(*) from log_entry e join log_access a on a.entry_id = e.id"
                        + " where e.use_case like '%Employer%'"))
                .isEqualTo("0");
    }
}
