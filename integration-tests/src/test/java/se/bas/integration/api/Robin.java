package se.bas.integration.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import se.bas.integration.Demo;

/** What a story about one case sends: bodies that are as they should be today. */
final class Robin {
    static final UUID AT_SOC = Demo.file(Demo.ROBIN_AT_SOC);
    static final UUID AT_AMF = Demo.file(Demo.ROBIN_AT_AMF);
    static final String CASE = "/cases/" + AT_SOC;

    private Robin() {}

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }

    static String note(String text) {
        return Json.createObjectBuilder()
                .add("day", today().toString())
                .add("category", "PLAN")
                .add("text", text)
                .build()
                .toString();
    }

    static String amendment(String text) {
        return Json.createObjectBuilder()
                .add("category", "PLAN")
                .add("text", text)
                .build()
                .toString();
    }

    static String cover(String staff) {
        return Json.createObjectBuilder()
                .add("staff", staff)
                .add("from", today().toString())
                .add("until", today().plusDays(2).toString())
                .add("reason", "Ordinarie handläggare är sjuk")
                .build()
                .toString();
    }

    static String ground() {
        return Json.createObjectBuilder()
                .add("recipientUnit", Demo.AF_OFFICE)
                .add("kind", "HARM_TEST")
                .add("categories", Json.createArrayBuilder().add("PLAN"))
                .add("purpose", "COORDINATION")
                .add("from", today().toString())
                .add("until", today().plusDays(10).toString())
                .add("decisionMaker", "Karin Öberg, enhetschef")
                .add("reason", "Det står klart att uppgiften kan lämnas utan men för den enskilda")
                .build()
                .toString();
    }

    static String mandate(String affiliation) {
        return Json.createObjectBuilder()
                .add("affiliation", affiliation)
                .add("name", "Prov Provsson")
                .add("unit", Demo.SOC_UNIT)
                .add("role", "CASEWORKER")
                .add("from", today().toString())
                .add("until", today().plusDays(30).toString())
                .build()
                .toString();
    }

    /** The id of what came to be. */
    static String made(Api.Answer answer) {
        if (answer.status() != 201) {
            throw new AssertionError(answer.status() + " " + answer.body());
        }
        return answer.json().getString("id");
    }

    /** The id of the caller's mandate in a unit or with a role. */
    static String mandateOf(Api api, String role, String unit) throws Exception {
        return api.get("/me").json().getJsonArray("mandates").getValuesAs(JsonObject.class).stream()
                .filter(mandate -> mandate.getString("role").equals(role)
                        && mandate.getString("unit").contains(unit))
                .map(mandate -> mandate.getString("id"))
                .findFirst()
                .orElseThrow();
    }
}
