package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.Demo;
import se.bas.integration.api.Colleagues;

/** A colleague is added to a case and their part ends, in the browser; both see it at once. */
@Tag("PRO-08")
@Tag("IDA-07")
class ColleaguesPageIT {
    /** Conny Ahlmark, whom Maria Lindqvist has. */
    private static final String CONNY = "SOC-2025-0103";

    private static final String NETWORK = "/case/" + Demo.file(CONNY) + "/network";

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterEach
    void nobody_is_left_behind() throws Exception {
        Colleagues.gone(CONNY);
    }

    private static Locator johan(Page page) {
        return page.getByTestId("network-worker").filter(new Locator.FilterOptions().setHasText("Johan Berg"));
    }

    @Test
    void whoever_is_added_sees_the_case_and_sees_it_no_more_when_their_part_ends() {
        try (BrowserContext hers = Browsers.open();
                BrowserContext his = Browsers.open()) {
            Page page = Browsers.signedIn(hers, "soc-handlaggare");
            page.navigate(NETWORK);
            page.getByTestId("add-colleague").click();
            page.getByTestId("form-save").click();
            assertThat(page.getByTestId("colleague-part")).hasAttribute("invalid", "");
            // What is wrong takes the focus, and would close a list that was opened meanwhile.
            assertThat(page.getByTestId("colleague-part")).hasAttribute("focused", "");
            Lists.choose(page, "colleague-part", "samordnare");
            Lists.choose(page, "colleague-staff", "Johan Berg");
            page.getByTestId("colleague-reason").locator("textarea").fill("Maria har semester");
            page.getByTestId("form-save").click();
            assertThat(johan(page)).containsText("samordnare");
            assertThat(page.getByTestId("colleague-step").first()).containsText("Maria har semester");

            Page other = Browsers.signedIn(his, "soc-handlaggare2");
            other.navigate(NETWORK);
            assertThat(johan(other)).hasCount(1);
            assertThat(other.getByTestId("add-colleague")).hasCount(0);

            johan(page).getByTestId("end-colleague").click();
            page.getByTestId("end-reason").locator("textarea").fill("Maria är tillbaka");
            page.getByTestId("form-save").click();
            assertThat(johan(page)).hasCount(0);
            assertThat(other.getByTestId("network-workers")).hasCount(0);
        }
    }
}
