package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.Demo;

/** An agency's part of the joint plan, from nothing to carried out, in the browser. */
@Tag("PRO-20")
class PlanPageIT {
    private static final String CASE = "/case/" + Demo.file(Demo.DENNIS_AT_SOC);
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private static void fill(Locator in, String field, String text) {
        in.getByTestId(field).locator("input, textarea").first().fill(text);
    }

    private static void activity(Page page, int no, String what, String doer) {
        Locator row = page.locator(".plan-activity-row").nth(no);
        fill(row, "activity-what", what);
        row.getByTestId("activity-doer").locator("vaadin-select-value-button").click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + doer)))
                .first()
                .click();
        Locator by = row.getByTestId("activity-by").locator("input").first();
        by.fill(LocalDate.now(SWEDEN).plusDays(14).toString());
        by.press("Enter");
    }

    private static void approve(Page page, String party) {
        page.getByTestId("plan-approve").click();
        page.getByTestId("approve-party")
                .getByText(party, new Locator.GetByTextOptions().setExact(true))
                .click();
        page.getByTestId("form-save").click();
        assertThat(page.getByTestId("form-save")).hasCount(0);
    }

    @Test
    @Tag("PRO-41")
    void a_part_is_written_approved_and_carried_out() {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "soc-handlaggare");
            page.navigate(CASE);
            page.getByTestId("to-plan").click();
            assertThat(page.getByTestId("reach-note")).isVisible();
            page.getByTestId("write-plan").or(page.getByTestId("plan-write")).click();
            String goal = "Mål " + UUID.randomUUID();
            fill(page.locator("body"), "plan-goal", "");
            page.getByTestId("form-save").click();
            assertThat(page.getByTestId("plan-goal")).containsText("Skriv ett mål");
            fill(page.locator("body"), "plan-goal", goal);
            page.getByTestId("plan-alternatives").locator("input").last().check();
            activity(page, 0, "Söka till Komvux", "Deltagaren");
            page.getByTestId("add-activity").click();
            activity(page, 1, "Följa med på studiebesök", "Tillsammans");
            page.getByTestId("form-save").click();
            Locator part = page.getByTestId("plan-own-part");
            assertThat(part).containsText(goal);
            assertThat(part.getByTestId("plan-approvals")).containsText("Deltagaren har inte godkänt än");
            approve(page, "Deltagaren");
            approve(page, "Myndigheten");
            assertThat(part.getByTestId("plan-status")).hasText("Gäller");
            page.getByTestId("plan-do").click();
            page.getByTestId("done-activity").getByText("Söka till Komvux").click();
            page.getByTestId("form-save").click();
            assertThat(part.getByTestId("plan-activity-list").first()).containsText("Gjort");
            page.getByTestId("plan-end").click();
            page.getByTestId("end-reason").locator("vaadin-select-value-button").click();
            page.getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText("Allt är gjort"))
                    .first()
                    .click();
            page.getByTestId("form-save").click();
            assertThat(part.getByTestId("plan-status")).hasText("Avslutad");
        }
    }
}
