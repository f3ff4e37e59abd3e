package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.environment.Browsers;
import se.bas.integration.Demo;

/** Signing in and out, as people meet it. */
class SignOutIT {
    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @Test
    @Tag("IDA-09")
    void signing_out_ends_the_session_here_at_keycloak_and_at_the_agency() {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "soc-handlaggare");
            assertThat(page.getByTestId("nav-cases")).isVisible();
            page.getByTestId("sign-out").click();
            page.waitForURL(url -> "/signed-out".equals(URI.create(url).getPath()));
            page.navigate("/case/" + Demo.file(Demo.ROBIN_AT_SOC));
            // Nobody is remembered: the organisation is asked for, and there the password.
            page.click("#social-soc");
            assertThat(page.locator("#password")).isVisible();
            assertThat(page.content()).doesNotContain(Demo.ROBIN);
        }
    }

    @ParameterizedTest
    @Tag("IDA-02")
    @Tag("IDA-04")
    @Tag("IDA-05")
    @ValueSource(strings = {"soc-utan", "soc-loa2", "soc-annan-org"})
    void an_account_that_may_not_come_in_gets_a_page_that_says_so(String account) {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, account);
            assertThat(page.getByTestId("refused")).isVisible();
            page.navigate("/case/" + Demo.file(Demo.ROBIN_AT_SOC));
            assertThat(page.getByTestId("refused")).isVisible();
        }
    }

    @Test
    @Tag("IDA-05")
    void with_several_mandates_one_is_chosen_and_stands_in_the_header() {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "soc-chef");
            page.locator("[data-testid^=mandate-]").first().click();
            assertThat(page.getByTestId("mandate")).containsText("Beroende- och vuxenenheten");
            assertThat(page.getByTestId("nav-cases")).isVisible();
        }
    }

    @Test
    @Tag("ACC-06")
    void the_language_is_chosen_and_remembered() {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "af-handlaggare");
            assertThat(page.locator("html")).hasAttribute("lang", "sv");
            page.getByTestId("language").click();
            assertThat(page.locator("h1").first()).hasText("Today");
            page.reload();
            assertThat(page.locator("h1").first()).hasText("Today");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
        }
    }
}
