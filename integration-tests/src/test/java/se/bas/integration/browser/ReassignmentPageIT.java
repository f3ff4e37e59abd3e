package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.Demo;
import se.bas.integration.api.Moved;

/** A manager moves cases of somebody who leaves, in the browser. */
@Tag("PRO-07")
@Tag("UIX-13")
class ReassignmentPageIT {
    /** Marko Jovanović and Torbjörn Hallin, whom Johan Berg has. */
    private static final String MARKO = "SOC-2026-0117";

    private static final String TORBJORN = "SOC-2025-0102";

    /** A protected identity, whom he has too. */
    private static final String PROTECTED = "SOC-2026-0109";

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterEach
    void everybody_has_what_they_had() throws Exception {
        Moved.back(MARKO, TORBJORN);
    }

    private static void day(Page page, String field, LocalDate day) {
        Locator input = page.getByTestId(field).locator("input").first();
        input.fill(day.toString());
        input.press("Enter");
    }

    private static void note(Page page, String text) {
        page.getByTestId("change-note").locator("textarea").fill(text);
    }

    @Test
    void chosen_cases_are_moved_at_once_and_one_has_something_of_its_own() {
        LocalDate today = LocalDate.now(SWEDEN);
        try (BrowserContext managers = Browsers.open();
                BrowserContext caseworkers = Browsers.open()) {
            Page page = Browsers.signedIn(managers, "soc-chef");
            page.locator("[data-testid^=mandate-]")
                    .filter(new Locator.FilterOptions().setHasText("Beroende"))
                    .click();
            page.getByTestId("nav-cases").click();
            page.getByTestId("reassign").click();
            Lists.choose(page, "reassign-whose", "Johan Berg");
            page.getByTestId("move-cases").click();
            assertThat(page.getByTestId("caseload-problem")).isVisible();

            // Who is protected is never chosen with all others.
            page.getByTestId("choose-all").locator("input").check();
            assertThat(page.getByTestId("choose-" + MARKO).locator("input")).isChecked();
            assertThat(page.getByTestId("choose-" + PROTECTED).locator("input"))
                    .not()
                    .isChecked();
            page.getByTestId("choose-all").locator("input").uncheck();
            assertThat(page.getByTestId("choose-" + MARKO).locator("input"))
                    .not()
                    .isChecked();

            page.getByTestId("choose-" + TORBJORN).locator("input").check();
            page.getByTestId("caseload-row")
                    .filter(new Locator.FilterOptions().setHasText(MARKO))
                    .getByTestId("say-own")
                    .click();
            note(page, "Ringer hellre än skriver");
            page.getByTestId("form-save").click();
            assertThat(page.getByTestId("own-of-" + MARKO)).containsText("Ringer hellre");
            assertThat(page.getByTestId("choose-" + MARKO).locator("input")).isChecked();
            assertThat(page.getByTestId("form-save")).hasCount(0);

            page.getByTestId("move-cases").click();
            page.getByTestId("form-save").click();
            assertThat(page.getByTestId("change-note")).hasAttribute("invalid", "");
            // What is wrong takes the focus, and would close a list that was opened meanwhile.
            assertThat(page.getByTestId("change-staff")).hasAttribute("focused", "");
            Lists.choose(page, "change-staff", "Maria Lindqvist");
            day(page, "change-day", today);
            Lists.choose(page, "change-reason", "Handläggaren slutar");
            day(page, "change-meeting", today.plusDays(2));
            note(page, "Läs de senaste anteckningarna");
            page.getByTestId("form-save").click();
            assertThat(page.getByTestId("form-save")).hasCount(0);
            Lists.choose(page, "reassign-whose", "Johan Berg");
            assertThat(page.getByTestId("caseload")).isVisible();
            assertThat(page.getByTestId("choose-" + MARKO)).hasCount(0);

            Page hers = Browsers.signedIn(caseworkers, "soc-handlaggare");
            hers.navigate("/case/" + Demo.file(MARKO) + "/network");
            assertThat(hers.getByTestId("caseworker-change").first())
                    .containsText(Pattern.compile("Johan Berg.*Maria Lindqvist.*Ringer hellre", Pattern.DOTALL));
        }
    }
}
