package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;

/** Somebody comes whose number nobody knows yet. */
@Tag("PNR-06")
@Tag("PNR-07")
class NewParticipantIT {
    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @Test
    void is_registered_found_by_the_local_number_and_given_the_right_one() {
        try (BrowserContext browser = Browsers.open()) {
            Page page = Browsers.signedIn(browser, "soc-handlaggare2");
            page.getByTestId("nav-cases").click();
            page.getByTestId("new-participant").click();
            page.getByTestId("save").click();
            assertThat(page.getByText("Skriv förnamnet.")).isVisible();
            assertThat(page.getByText("eller kryssa för att det inte är känt")).isVisible();

            field(page, "given-name").fill("Noa");
            field(page, "family-name").fill("Utterström");
            page.getByText("Numret är inte känt").click();
            field(page, "birth-date").fill("1991-07-17");
            field(page, "birth-date").press("Enter");
            field(page, "case-number").fill("SOC-PNR-20");
            page.getByTestId("save").click();

            Locator header = page.getByTestId("case-header");
            assertThat(header).containsText("Noa Utterström");
            assertThat(header).containsText("Okänt, tillfälligt T");
            String local = header.innerText().replaceAll("(?s).*(T\\d\\d-\\w{5}).*", "$1");

            page.navigate("/cases");
            field(page, "case-search").fill(local.toLowerCase(java.util.Locale.ROOT));
            page.getByText("Noa Utterström", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            page.getByTestId("give-number").click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByTestId("number").locator("input").fill("19830412-2389");
            dialog.getByTestId("confirm").click();
            assertThat(dialog.getByText("Kontrollsiffran, den sista, är fel")).isVisible();
            dialog.getByTestId("number").locator("input").fill("8307172380");
            dialog.getByTestId("confirm").click();
            assertThat(dialog.getByTestId("receipt")).isVisible();
            dialog.getByTestId("close").click();
            assertThat(header).containsText("19830717-****");
            assertThat(header).containsText(local);
            assertThat(page.getByTestId("give-number")).hasCount(0);
        }
    }

    private static Locator field(Page page, String testId) {
        return page.getByTestId(testId).locator("input").first();
    }
}
