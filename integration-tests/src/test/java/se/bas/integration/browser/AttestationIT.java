package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.OwnersDatabase;

/** The quarterly list: a manager says who still works here. The demo's mandates have been there since 2015. */
@Tag("IDA-08")
class AttestationIT {
    private static final String MARIA = "Maria Lindqvist";

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @BeforeEach
    @AfterEach
    void nobody_has_attested() throws SQLException {
        OwnersDatabase.run("delete from mandate_attestation");
    }

    @Test
    void one_click_attests_the_next_quarter_asks_again_and_what_is_not_needed_is_ended_from_there() throws Exception {
        try (BrowserContext managers = Browsers.open()) {
            Page manager = Browsers.signedIn(managers, "soc-chef");
            manager.locator("[data-testid^=mandate-]")
                    .filter(new Locator.FilterOptions().setHasText("Beroende"))
                    .click();
            assertThat(manager.getByTestId("mandate")).containsText("Beroende");
            manager.navigate("/mandates");
            Locator list = manager.getByTestId("mandate-review");
            Locator maria = list.locator("li").filter(new Locator.FilterOptions().setHasText(MARIA));
            assertThat(maria).hasCount(1);
            // Another says whether she is needed herself.
            assertThat(list).not().containsText("Karin Öberg");
            maria.getByTestId("attest-mandate").click();
            assertThat(manager.getByTestId("attested")).containsText("Du har intygat att " + MARIA);
            // It stays where it was, so that a second click meets no other, and the keyboard goes on with what is left.
            assertThat(maria).containsText("Intygat");
            assertThat(maria.getByTestId("attest-mandate")).hasCount(0);
            Locator left = list.getByTestId("attest-mandate");
            for (int others = left.count(); others > 0; others--) {
                assertThat(list.locator("[data-testid=attest-mandate]:focus")).hasCount(1);
                manager.keyboard().press("Enter");
                assertThat(left).hasCount(others - 1);
            }
            assertThat(list).containsText("Allt är intygat det här kvartalet");
            assertThat(list).isFocused();
            assertThat(manager.getByTestId("mandate-grid")).containsText("Intygades av Karin Öberg");
            manager.reload();
            assertThat(manager.getByTestId("mandate-grid")).containsText("Intygades av Karin Öberg");
            assertThat(list).hasCount(0);

            OwnersDatabase.run("update mandate_attestation set quarter = (quarter - interval '3 months')::date,"
                    + " attested_at = attested_at - interval '3 months'");
            manager.reload();
            assertThat(maria).hasCount(1);
            assertThat(maria).containsText("Intygades av Karin Öberg");
            maria.getByTestId("end-reviewed-mandate").click();
            assertThat(manager.getByTestId("consequence")).containsText(MARIA);
            manager.getByTestId("cancel").click();
        }
    }
}
