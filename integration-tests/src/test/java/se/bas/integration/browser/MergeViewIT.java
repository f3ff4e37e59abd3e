package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;
import se.bas.integration.api.Api;
import se.bas.integration.api.Employers;

/** Somebody else saves while a form is open: what they wrote is shown beside what is typed, and both can be kept. */
@Tag("UIX-14")
class MergeViewIT {
    private static final Api SOC = Api.as("soc-handlaggare");
    private static final Api AMF = Api.as("amf-handlaggare");

    /** Solveig Ämterud, whom only SOC knows. */
    private static final String SOLVEIG = Demo.file("SOC-2026-0113").toString();

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private static String made(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("id");
    }

    private static void saved(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
    }

    private static Locator field(Page page, String name) {
        return page.getByTestId(name).locator("input, textarea").first();
    }

    /** What is typed stays and what the other wrote stands beside it; taken and added to, it is saved. */
    private static void both_are_kept(Page page, String field, String typed, String theirs, Locator saved) {
        page.getByTestId("form-save").click();
        Locator meanwhile = page.getByTestId("meanwhile");
        assertThat(meanwhile).containsText(theirs);
        assertThat(page.getByTestId("take-theirs")).hasCount(1);
        assertThat(field(page, field)).hasValue(typed);
        page.getByTestId("take-theirs").click();
        assertThat(field(page, field)).hasValue(theirs);
        field(page, field).fill(theirs + ", " + typed);
        page.getByTestId("form-save").click();
        assertThat(page.getByTestId("form-save")).hasCount(0);
        assertThat(saved).containsText(theirs + ", " + typed);
    }

    @Test
    @Tag("PRO-20")
    void of_two_who_write_the_same_part_of_a_plan() throws Exception {
        String file = made(
                AMF.post("/cases", """
                {"givenName":"Kim","familyName":"Provsson","birthDate":"1985-05-05","caseNumber":"AMF-M-%s"}""".formatted(UUID.randomUUID().toString().substring(0, 8))));
        plan(file, "Kock");
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "amf-handlaggare");
            page.navigate("/case/" + file + "/plan");
            page.getByTestId("plan-write").click();
            field(page, "plan-goal").fill("Bagare");
            plan(file, "Snickare");
            both_are_kept(page, "plan-goal", "Bagare", "Snickare", page.getByTestId("plan-own-part"));
        }
    }

    private void plan(String file, String goal) throws IOException, InterruptedException {
        saved(AMF.with("If-Match", AMF.get("/cases/" + file + "/plan").tag())
                .post("/cases/" + file + "/plan/versions", """
                        {"goal":"%s","alternatives":["WORK","REGULAR_STUDIES"],"withoutPlacement":"Har redan ett arbete",
                         "activities":[{"what":"Söka","doer":"PARTICIPANT","by":"%s"}]}""".formatted(goal, today.plusDays(30))));
    }

    @Test
    @Tag("PRO-06")
    void of_two_who_write_the_same_handover() throws Exception {
        String file = "/cases/" + SOLVEIG;
        String said = "\"message\":\"%s\",\"day\":\"" + today.plusDays(14) + "\"}";
        String handover =
                made(SOC.post(file + "/handovers", "{\"unit\":\"" + Demo.AMF_TEAM + "\"," + said.formatted("Kock")));
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "soc-handlaggare");
            page.navigate("/case/" + SOLVEIG + "/handovers");
            page.getByTestId("rewrite-handover").click();
            field(page, "handover-message").fill("Bagare");
            saved(SOC.with("If-Match", "\"1\"")
                    .post(file + "/handovers/" + handover + "/versions", "{" + said.formatted("Snickare")));
            both_are_kept(page, "handover-message", "Bagare", "Snickare", page.getByTestId("handover"));
        } finally {
            String hers = "participant_id = (select participant_id from case_file where id = '" + SOLVEIG + "')";
            for (String table : List.of("handover_item", "handover_terms", "handover_step", "handover")) {
                OwnersDatabase.deleteHeld(table, hers);
            }
        }
    }

    @Test
    @Tag("PRO-10")
    void of_two_who_write_the_same_agreement() throws Exception {
        String name = "Sammansatt " + UUID.randomUUID();
        String employer = Employers.registered(AMF, name);
        String file = Demo.file(Demo.DENNIS_AT_AMF).toString();
        String placements = "/cases/" + file + "/placements";
        String placement = made(AMF.post(
                placements,
                Json.createObjectBuilder(agreement("Kock"))
                        .add("employer", employer)
                        .add("kind", "WORK_TRAINING")
                        .build()
                        .toString()));
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "amf-handlaggare");
            page.navigate("/case/" + file + "/placements");
            Locator card = page.getByTestId("placement-card").filter(new Locator.FilterOptions().setHasText(name));
            card.getByTestId("placement-write").click();
            field(page, "placement-goals").fill("Bagare");
            String at = placements + "/" + placement;
            saved(AMF.with("If-Match", AMF.get(at).tag())
                    .post(at + "/agreements", agreement("Snickare").toString()));
            both_are_kept(page, "placement-goals", "Bagare", "Snickare", card);
        } finally {
            String at = placements + "/" + placement;
            AMF.with("If-Match", AMF.get(at).tag())
                    .post(at + "/moves", "{\"move\":\"CANCEL\",\"text\":\"Blev inte av\"}");
        }
    }

    private JsonObject agreement(String goals) {
        return Json.createObjectBuilder()
                .add("from", today.plusDays(7).toString())
                .add("until", today.plusDays(60).toString())
                .add("hours", 20)
                .add("wished", true)
                .add("goals", goals)
                .add("tasks", "Packa och sortera")
                .add("supervisor", "Eva Fabel")
                .build();
    }
}
