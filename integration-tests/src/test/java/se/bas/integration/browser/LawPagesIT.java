package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** The employment service switches its duty on and writes the six things; the social board's caseworker reads them. */
@Tag("CON-08")
class LawPagesIT {
    private static final String AT_SOC = "/case/" + Demo.file(Demo.ROBIN_AT_SOC);
    private static final String AT_AF = "/case/" + Demo.file(Demo.ROBIN_AT_AF);

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @BeforeEach
    @AfterEach
    void nothing_is_left_behind() throws Exception {
        OwnersDatabase.run("delete from edition_withdrawal", "delete from edition");
        OwnersDatabase.deleteHeld(
                "duty_sheet",
                "participant_id = (select participant_id from case_file where id = '" + Demo.file(Demo.ROBIN_AT_SOC)
                        + "')");
    }

    private static void day(Page page, String field, LocalDate day) {
        Locator input = page.getByTestId(field).locator("input");
        input.fill(day.toString());
        input.press("Enter");
    }

    @Test
    void the_six_things_are_written_switched_on_and_read_and_the_law_stands_beside_them() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        try (BrowserContext hers = Browsers.open();
                BrowserContext his = Browsers.open();
                BrowserContext others = Browsers.open()) {
            Page fatima = Browsers.signedIn(hers, "af-handlaggare");
            fatima.navigate(AT_AF + "/duty");
            assertThat(fatima.getByTestId("duty-state")).containsText("inte påslagen");
            fatima.getByTestId("write-duty").click();
            fatima.getByTestId("form-save").click();
            assertThat(fatima.getByTestId("duty-category")).hasAttribute("invalid", "");
            day(fatima, "duty-from", today.minusMonths(2));
            fatima.getByTestId("duty-category").locator("input").fill("Öppet arbetslös");
            fatima.getByTestId("form-save").click();
            assertThat(fatima.getByTestId("duty-sheet")).containsText("Robin Sandell");

            Page maria = Browsers.signedIn(others, "soc-handlaggare");
            maria.navigate(AT_SOC + "/duty");
            assertThat(maria.getByTestId("duty-nothing")).isVisible();

            Page admin = Browsers.signedIn(his, "af-admin");
            admin.navigate("/settings/LAW/DUTY_2008_975");
            admin.getByTestId("law-IN_USE")
                    .getByText("Används", new Locator.GetByTextOptions().setExact(true))
                    .click();
            day(admin, "from", today);
            assertThat(admin.getByTestId("law-consequence")).containsText("Används");
            admin.getByTestId("save").click();
            assertThat(admin.getByTestId("receipt")).isVisible();
            admin.navigate("/legal-basis");
            assertThat(admin.getByTestId("law-own").getByTestId("law-DUTY_2008_975"))
                    .containsText("Används");
            assertThat(admin.getByTestId("point-DUTY_SCOPE")).containsText("ekonomiskt bistånd");

            maria.reload();
            assertThat(maria.getByTestId("duty-sheet")).containsText("Öppet arbetslös");
            assertThat(maria.getByTestId("duty-law")).containsText("2008:975");
        }
    }

    @Test
    @Tag("CON-06")
    void what_the_law_says_stands_where_a_decision_is_recorded() {
        try (BrowserContext hers = Browsers.open()) {
            Page maria = Browsers.signedIn(hers, "soc-handlaggare");
            maria.navigate(AT_SOC + "/ground");
            maria.getByTestId("kind").getByText("Menprövning").click();
            assertThat(maria.getByTestId("law")).containsText("26 kap. 1 §");
            assertThat(maria.getByTestId("kind")).not().containsText("Generalklausulen");
        }
    }
}
