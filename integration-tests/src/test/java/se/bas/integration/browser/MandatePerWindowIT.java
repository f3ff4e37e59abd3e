package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** Two mandates in two windows of one browser. */
@Tag("IDA-05")
class MandatePerWindowIT {
    private static final String UNIT = "Beroende- och vuxenenheten";
    private static final String HOUSING = "Boendestödet";

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @Test
    void each_window_has_its_own_mandate_and_keeps_it() throws SQLException {
        try (BrowserContext context = Browsers.open()) {
            int before = choices();
            Page first = Browsers.signedIn(context, "soc-chef");
            choose(first, UNIT);
            assertThat(first.getByTestId("mandate")).containsText(UNIT);
            Page second = context.newPage();
            second.navigate("/cases");
            // A new window is asked, and shows nothing before it has been told.
            assertThat(second.getByTestId("case-count")).isHidden();
            choose(second, HOUSING);
            assertThat(second.getByTestId("mandate")).containsText(HOUSING);
            assertThat(second).hasURL(Pattern.compile(".*/cases$"));
            assertThat(choices()).isEqualTo(before + 2);

            String shownInFirst = first.getByTestId("case-count").textContent();
            String shownInSecond = second.getByTestId("case-count").textContent();
            assertThat(shownInFirst).isNotEqualTo(shownInSecond);
            first.reload();
            assertThat(first.getByTestId("mandate")).containsText(UNIT);
            assertThat(first.getByTestId("case-count")).hasText(shownInFirst);
            second.reload();
            assertThat(second.getByTestId("mandate")).containsText(HOUSING);
            assertThat(second.getByTestId("case-count")).hasText(shownInSecond);
            // To come back to a window is no choice.
            assertThat(choices()).isEqualTo(before + 2);

            // What is done in a window is done under its own mandate.
            second.getByTestId("change-mandate").click();
            choose(second, UNIT);
            assertThat(second.getByTestId("mandate")).containsText(UNIT);
            assertThat(second.getByTestId("case-count")).hasText(shownInFirst);
            assertThat(first.getByTestId("mandate")).containsText(UNIT);
            assertThat(choices()).isEqualTo(before + 3);
        }
    }

    @Test
    void a_window_that_opens_a_deep_address_first_has_a_name_of_its_own() {
        try (BrowserContext context = Browsers.open()) {
            Page first = Browsers.signedIn(context, "soc-chef");
            choose(first, UNIT);
            assertThat(first.getByTestId("mandate")).containsText(UNIT);
            Page second = context.newPage();
            List<String> missing = new CopyOnWriteArrayList<>();
            second.onResponse(answer -> {
                if (answer.status() >= 400) {
                    missing.add(answer.url());
                }
            });
            second.navigate("/case/" + Demo.file(Demo.ROBIN_AT_SOC));
            assertThat(second.getByTestId("case-count")).isHidden();
            choose(second, UNIT);
            assertThat(second.getByTestId("mandate")).containsText(UNIT);
            assertThat((String) second.evaluate("window.name")).startsWith("bas-");
            assertThat(second.evaluate("window.name")).isNotEqualTo(first.evaluate("window.name"));
            assertThat(missing).isEmpty();
        }
    }

    @Test
    void changing_in_one_window_leaves_the_other_alone() {
        try (BrowserContext context = Browsers.open()) {
            Page first = Browsers.signedIn(context, "soc-chef");
            choose(first, UNIT);
            String shown = first.getByTestId("case-count").textContent();
            Page second = context.newPage();
            second.navigate("/");
            choose(second, UNIT);
            second.getByTestId("change-mandate").click();
            choose(second, HOUSING);
            assertThat(second.getByTestId("mandate")).containsText(HOUSING);
            assertThat(first.getByTestId("mandate")).containsText(UNIT);
            assertThat(first.getByTestId("case-count")).hasText(shown);
            first.reload();
            assertThat(first.getByTestId("mandate")).containsText(UNIT);
            assertThat(first.getByTestId("case-count")).hasText(shown);
        }
    }

    @Test
    void a_link_followed_before_signing_in_waits_for_the_choice() {
        try (BrowserContext context = Browsers.open()) {
            Page page = context.newPage();
            page.navigate("/mandates");
            page.click("#social-soc");
            SessionIT.signInAt(page, "soc-chef");
            choose(page, UNIT);
            assertThat(page.getByTestId("mandate")).containsText(UNIT);
            assertThat(page).hasURL(Pattern.compile(".*/mandates$"));
        }
    }

    private static void choose(Page page, String unit) {
        page.locator("[data-testid^=mandate-]")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(unit))
                .click();
        assertThat(page.getByTestId("mandate")).isVisible();
        if (page.url().endsWith("/mandates")) {
            return;
        }
        if (!page.url().endsWith("/cases")) {
            // Where one begins has nothing to tell two units apart by.
            assertThat(page.getByTestId("nav-today")).isVisible();
            page.navigate("/cases");
        }
        assertThat(page.getByTestId("case-count")).isVisible();
    }

    private static int choices() throws SQLException {
        return Integer.parseInt(
                OwnersDatabase.value("select count(*) from log_entry where use_case = 'TakeUpMandate'"));
    }
}
