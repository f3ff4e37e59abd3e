package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.Demo;
import se.bas.integration.api.Api;

/** Where the day begins: what waits, one click that settles it, and another that takes that back. */
@Tag("UIX-01")
class TodayIT {
    private static final String CASE = "/cases/" + Demo.file(Demo.ROBIN_AT_SOC);

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    static Page today(BrowserContext context, String account) {
        Page page = Browsers.signedIn(context, account);
        // It is where one comes to after signing in.
        assertThat(page.getByTestId("today-today")).isVisible();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/today$"));
        // Until the browser has its own way to the server, it is told nothing.
        page.waitForTimeout(1500);
        return page;
    }

    static Locator card(Page page, String text) {
        return page.getByTestId("task-card").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** The id of a task about Robin, for Maria or for whoever of her unit takes it. */
    static String made(String text, boolean herself) throws Exception {
        // Not a constant: a token is good for five minutes.
        Api maria = Api.as("soc-handlaggare");
        JsonObject who = maria.get(CASE + "/doers").json().getJsonArray("doers").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("unit").equals(Demo.SOC_UNIT))
                .filter(one -> herself == one.getBoolean("self") && herself == one.containsKey("staff"))
                .findFirst()
                .orElseThrow();
        var task = Json.createObjectBuilder()
                .add("text", text)
                .add("category", "PLAN")
                .add("due", LocalDate.now(ZoneId.of("Europe/Stockholm")).toString())
                .add("unit", Demo.SOC_UNIT);
        if (herself) {
            task.add("staff", who.getString("staff"));
        }
        Api.Answer answer = maria.post(CASE + "/tasks", task.build().toString());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("id");
    }

    static String unique(String text) {
        return text + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void what_waits_stands_in_three_groups_and_says_who_what_and_why_now() {
        try (BrowserContext context = Browsers.open()) {
            Page page = today(context, "soc-handlaggare");
            assertThat(page.getByTestId("today-overdue")
                            .getByRole(AriaRole.LISTITEM)
                            .first())
                    .isVisible();
            Locator overdue = page.getByTestId("today-overdue");
            assertThat(overdue).containsText("Ring hyresvärden om störningsanmälan");
            assertThat(overdue).containsText("Rolf Stenqvist");
            assertThat(overdue).containsText("SOC-2025-0104");
            assertThat(overdue).containsText("dagar sen");
            assertThat(overdue).containsText("Samtycket till BAS-teamet gick ut");
            assertThat(page.getByTestId("today-today")).containsText("Boka uppföljning tillsammans med AMF och AF");
            assertThat(page.getByTestId("today-today")).containsText("Ingen har tagit den");
            Locator coming = page.getByTestId("today-coming");
            assertThat(coming).containsText("Stäm av återfallsplanen efter provsvaret");
            // A protected identity stands as its case number alone.
            assertThat(coming).containsText("SOC-2026-0103");
            assertThat(coming).not().containsText("Lövquist");
            // Nothing of a colleague's, nor of another agency's.
            assertThat(page.locator("main")).not().containsText("Ring anhörigkonsulenten");
            assertThat(page.locator("main")).not().containsText("Ring arbetsgivaren om praktikplatsen");
            card(page, "Ring hyresvärden").getByTestId("task-whom").click();
            assertThat(page.getByTestId("case-header")).containsText("Rolf Stenqvist");
        }
    }

    @Test
    @Tag("UIX-15")
    void one_click_settles_it_and_another_takes_that_back() throws Exception {
        String text = unique("Ring Robin");
        made(text, true);
        try (BrowserContext context = Browsers.open()) {
            Page page = today(context, "soc-handlaggare");
            card(page, text).getByTestId("task-first").click();
            assertThat(card(page, text)).hasCount(0);
            page.getByTestId("undo").last().click();
            assertThat(card(page, text)).isVisible();
            // The rest is in the menu.
            card(page, text).getByTestId("task-more").click();
            page.locator("[data-testid=task-skip]:visible").click();
            page.getByTestId("skip-save").click();
            assertThat(page.getByText("Skriv varför, med minst 10 tecken.")).isVisible();
            page.getByTestId("skip-reason").locator("textarea").fill("Robin ringde själv");
            page.getByTestId("skip-save").click();
            assertThat(card(page, text)).hasCount(0);
            page.navigate("/case/" + Demo.file(Demo.ROBIN_AT_SOC));
            assertThat(page.getByTestId("task-panel")).isVisible();
            page.getByTestId("task-panel").locator("vaadin-details-summary").click();
            assertThat(page.getByTestId("task-panel")).containsText("Robin ringde själv");
        }
    }

    @Test
    @Tag("D4")
    void what_a_colleague_takes_is_gone_from_my_page_at_once() throws Exception {
        Api karin = Api.as("soc-chef");
        String mandate = karin.get("/me").json().getJsonArray("mandates").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("unit").startsWith("Beroende"))
                .map(one -> one.getString("id"))
                .findFirst()
                .orElseThrow();
        Api chief = karin.with("BAS-Mandate", mandate);
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        String johan =
                chief.get(CASE + "/covers").json().getJsonArray("colleagues").getValuesAs(JsonObject.class).stream()
                        .filter(one -> one.getString("name").equals("Johan Berg"))
                        .map(one -> one.getString("id"))
                        .findFirst()
                        .orElseThrow();
        Api.Answer cover = chief.post(
                CASE + "/covers",
                "{\"staff\":\"%s\",\"from\":\"%s\",\"until\":\"%s\",\"reason\":\"Ordinarie är sjuk\"}"
                        .formatted(johan, day, day));
        assertThat(cover.status()).as(cover.body()).isEqualTo(201);
        String text = unique("Boka möte med Robin");
        try (BrowserContext context = Browsers.open()) {
            Page page = today(context, "soc-handlaggare");
            String task = made(text, false);
            // It came by itself.
            assertThat(card(page, text)).isVisible();
            assertThat(card(page, text).getByTestId("task-first")).containsText("Jag tar den");
            Locator gone = card(page, text);
            Api.Answer taken =
                    Api.as("soc-handlaggare2").with("If-Match", "\"0\"").post(CASE + "/tasks/" + task + "/taking");
            assertThat(taken.status()).as(taken.body()).isEqualTo(200);
            long begun = System.nanoTime();
            assertThat(gone).hasCount(0);
            // On a quiet machine it takes a tenth of a second.
            assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(5_000);
            assertThat(page.getByText("Sidan har uppdaterats.").last()).isVisible();
        } finally {
            chief.post(CASE + "/covers/" + cover.json().getString("id") + "/ending");
        }
    }

    @Test
    void a_new_task_is_written_on_the_case_and_waits_on_the_first_page() {
        String text = unique("Fråga om flytten");
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "soc-handlaggare");
            page.navigate("/case/" + Demo.file(Demo.ROBIN_AT_SOC));
            page.getByTestId("new-task").click();
            page.getByTestId("task-text").locator("textarea").fill(text);
            page.getByTestId("task-save").click();
            assertThat(page.getByTestId("task-category")).containsText("Välj vad det handlar om.");
            page.getByTestId("task-category").click();
            page.getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText("Boende och"))
                    .first()
                    .click();
            page.getByTestId("task-save").click();
            Locator row = page.getByTestId("task-row").filter(new Locator.FilterOptions().setHasText(text));
            assertThat(row).isVisible();
            assertThat(row).containsText("om 7 dagar");
            page.getByTestId("nav-today").click();
            assertThat(page.getByTestId("today-coming")).containsText(text);
            page.navigate("/case/" + Demo.file(Demo.ROBIN_AT_SOC));
            row.getByTestId("task-first").click();
            assertThat(row).hasCount(0);
        }
    }

    @Test
    @Tag("PRO-13")
    void a_manager_sees_what_waits_too_long_and_lets_somebody_else_do_it() {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "amf-chef");
            Locator unit = page.getByTestId("overdue-in-unit");
            assertThat(unit).containsText("Frida Nordlander");
            assertThat(unit).containsText("Ligger hos Patrik Ekström");
            assertThat(page.locator("main")).not().containsText("arbetsträning");
            Locator one = page.getByTestId("overdue-card")
                    .filter(new Locator.FilterOptions().setHasText("Frida Nordlander"))
                    .first();
            one.getByTestId("task-first").click();
            page.getByTestId("hand-on-who").click();
            page.getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText("Vem som helst"))
                    .click();
            page.getByTestId("hand-on-note").locator("textarea").fill("Kan någon ta den i dag?");
            page.getByTestId("hand-on-save").click();
            assertThat(one).containsText("Ingen på BAS-teamet har tagit den");
        }
    }

    @Test
    void whoever_has_nothing_to_do_is_told_where_to_go() {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "soc-chef");
            page.locator("[data-testid^=mandate-]")
                    .filter(new Locator.FilterOptions().setHasText("Boendestödet"))
                    .click();
            assertThat(page.getByTestId("today-nothing")).containsText("Inget är försenat i enheten");
            page.getByTestId("today-nothing").getByRole(AriaRole.LINK).click();
            assertThat(page.getByTestId("case-count")
                            .or(page.getByTestId("case-empty"))
                            .first())
                    .isAttached();
        }
    }
}
