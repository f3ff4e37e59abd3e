package se.bas.integration.api;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bas.integration.OwnersDatabase;

/** The demo population as the server has loaded it, through the same gate as everything else. */
class DemoPopulationIT {
    private static final String RELAPSE = "SOBRIETY_RELAPSE";

    @Test
    void everybody_is_there_and_nobody_twice() throws Exception {
        assertThat(OwnersDatabase.value("select count(distinct participant_id) from case_file"
                        + " where owner_agency_id = 'a0000000-0000-4000-8000-000000000001'"
                        + " and case_number ~ '^SOC-201[3-7]-' and opened_on < '2018-01-01'"))
                .isEqualTo("53");
        assertThat(OwnersDatabase.value("select count(*) from (select from identity where personal_number is not null"
                        + " group by owner_agency_id, personal_number having count(*) > 1) as twice"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "soc-handlaggare, Maja Sundin, NOT_YET_VALID",
        "soc-handlaggare, Conny Ahlmark, EXPIRED",
        "soc-handlaggare2, Frida Nordlander, WITHDRAWN",
        "soc-handlaggare2, Petra Lindroos, ANNULLED",
        "soc-handlaggare2, Petra Lindroos, ACTIVE",
    })
    @Tag("CON-24")
    void there_are_consents_in_every_status(String account, String name, String status) throws Exception {
        Api api = Api.as(account);
        assertThat(api.get("/cases/" + caseOf(api, name) + "/consents")
                        .json()
                        .getJsonArray("consents")
                        .getValuesAs(JsonObject.class))
                .extracting(consent -> consent.getString("status"))
                .contains(status);
    }

    @Test
    @Tag("CON-23")
    void what_was_withdrawn_in_part_does_not_cross_and_the_rest_does() throws Exception {
        Api amf = Api.as("amf-handlaggare");
        Api soc = Api.as("soc-handlaggare");
        assertThat(categories(soc, caseOf(soc, "Jonatan Hägg"), "soc")).contains("ATTENDANCE", "FAMILY", RELAPSE);
        assertThat(categories(amf, caseOf(amf, "Jonatan Hägg"), "soc"))
                .contains("ATTENDANCE")
                .doesNotContain(RELAPSE, "FAMILY");
        assertThat(categories(amf, caseOf(amf, "Frida Nordlander"), "soc")).isEmpty();
    }

    @Test
    @Tag("CON-41")
    void a_protected_identity_is_not_found_by_name() throws Exception {
        Api soc = Api.as("soc-handlaggare");
        assertThat(found(soc, "Alex Bergvik")).isEmpty();
        assertThat(found(soc, "Rolf Stenqvist")).hasSize(1);
    }

    @Test
    void a_case_whose_assignment_has_run_out_is_its_managers_and_nobody_elses() throws Exception {
        assertThat(found(Api.as("amf-handlaggare"), "Ahmed El-Khatib")).isEmpty();
        assertThat(found(Api.as("amf-chef"), "Ahmed El-Khatib")).hasSize(1);
    }

    private static UUID caseOf(Api api, String name) throws Exception {
        Set<UUID> cases = found(api, name);
        assertThat(cases).as(name).hasSize(1);
        return cases.iterator().next();
    }

    private static Set<UUID> found(Api api, String name) throws Exception {
        return api.get("/cases?limit=200").json().getJsonArray("cases").getValuesAs(JsonObject.class).stream()
                .filter(listed -> name.equals(listed.getString("name", "")))
                .map(listed -> UUID.fromString(listed.getString("id")))
                .collect(toSet());
    }

    private static Set<String> categories(Api api, UUID file, String owner) throws Exception {
        return api.openCase(file).json().getJsonArray("timeline").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("owner").equals(owner))
                .map(item -> item.getString("category"))
                .collect(toSet());
    }
}
