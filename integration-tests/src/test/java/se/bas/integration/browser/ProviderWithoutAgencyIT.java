package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** Keycloak lets somebody in through a provider that no agency has, as between two changes of an installation. */
@Tag("IDA-01")
@Tag("IDA-04")
class ProviderWithoutAgencyIT {
    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @Test
    void who_comes_through_it_gets_a_plain_page_and_nothing_else() throws Exception {
        OwnersDatabase.whileBroken(
                "update agency set identity_provider = 'none-of-ours' where code = 'af'",
                "update agency set identity_provider = 'af' where code = 'af'",
                () -> {
                    try (BrowserContext context = Browsers.open()) {
                        Page page = Browsers.signedIn(context, "af-handlaggare");
                        assertThat(page.getByTestId("refused"))
                                .hasText(
                                        "Du loggade in med ett konto från en organisation som inte deltar i samverkan.");
                        page.navigate("/case/" + Demo.file(Demo.ROBIN_AT_AF));
                        assertThat(page.getByTestId("refused")).isVisible();
                        assertThat(page.getByTestId("case-header")).hasCount(0);
                        page.getByTestId("language").click();
                        assertThat(page.locator("html")).hasAttribute("lang", "en");
                        assertThat(page.getByTestId("refused")).isVisible();
                    }
                });
    }
}
