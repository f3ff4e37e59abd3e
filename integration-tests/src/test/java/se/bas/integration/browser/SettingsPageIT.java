package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** An administrator decides, and colleagues' pages go by it. */
@Tag("IDA-06")
class SettingsPageIT {
    /** Days on a page do not break behind it. */
    private static final String DASH = "-\u2060";

    private static final String CONSENT = "/case/" + Demo.file(Demo.ADAM_AT_SOC) + "/consent";

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @BeforeEach
    @AfterEach
    void nothing_is_written() throws SQLException {
        OwnersDatabase.run("delete from edition_withdrawal", "delete from edition");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }

    private static Page at(Page page, String path, String sign) {
        page.navigate(path);
        assertThat(page.getByTestId(sign).first()).isVisible();
        return page;
    }

    private static void fromToday(Page page) {
        Locator from = page.getByTestId("from").locator("input");
        from.fill(today().toString());
        from.press("Enter");
    }

    @Test
    void what_is_decided_from_today_holds_on_a_colleagues_page_and_she_is_refused_the_settings() {
        try (BrowserContext hers = Browsers.open();
                BrowserContext his = Browsers.open()) {
            Page maria = Browsers.signedIn(hers, "soc-handlaggare");
            at(maria, CONSENT, "until");
            assertThat(maria.getByTestId("until")).containsText("Högst 12 månader");
            maria.navigate("/settings");
            assertThat(maria.getByTestId("item-now")).hasCount(0);

            Page admin = at(Browsers.signedIn(his, "soc-admin"), "/settings", "item-now");
            admin.getByTestId("item-CONSENT_LENGTH").getByTestId("change").click();
            Locator most = admin.getByTestId("policy-CONSENT_AT_MOST").locator("input");
            most.fill("13");
            admin.getByTestId("save").click();
            assertThat(admin.getByTestId("policy-CONSENT_AT_MOST")).containsText("Ange ett tal från 1 till 12");
            most.fill("4");
            admin.getByTestId("policy-CONSENT_OFFERED").locator("input").fill("3");
            fromToday(admin);
            assertThat(admin.getByTestId("policy-example"))
                    .containsText(today().plusMonths(4).toString().replace("-", DASH));
            assertThat(admin.getByTestId("differences")).containsText("12 månader blir 4 månader");
            assertThat(admin.getByTestId("edition-consequence")).containsText("så snart du sparar");
            admin.getByTestId("save").click();
            assertThat(admin.getByTestId("receipt")).containsText("Ändringen är sparad");
            admin.getByTestId("to-settings").click();
            assertThat(admin.getByTestId("item-CONSENT_LENGTH")).containsText("Henrik Lund");

            at(maria, CONSENT, "until");
            assertThat(maria.getByTestId("until")).containsText("Högst 4 månader");
            assertThat(maria.getByTestId("until").locator("input"))
                    .hasValue(today().plusMonths(3).toString());
        }
    }

    @Test
    @Tag("ACC-02")
    void a_notice_is_written_with_the_keyboard_alone_and_stands_on_today() {
        try (BrowserContext hers = Browsers.open();
                BrowserContext his = Browsers.open()) {
            Page admin = at(Browsers.signedIn(his, "soc-admin"), "/settings", "item-now");
            admin.getByTestId("item-STAFF_NOTICE").getByTestId("change").focus();
            admin.keyboard().press("Enter");
            Locator swedish = admin.getByTestId("text-SV.NOTICE").locator("textarea");
            assertThat(swedish).isVisible();
            swedish.focus();
            admin.keyboard().type("Systemet är stängt på fredag kväll.");
            admin.keyboard().press("Tab");
            admin.keyboard().type("Closed on Friday evening.");
            admin.keyboard().press("Tab");
            assertThat(admin.getByTestId("text-preview")).containsText("Closed on Friday evening.");
            assertThat(admin.getByTestId("lix-sv")).isVisible();
            admin.keyboard().press("Control+A");
            admin.keyboard().type(today().toString());
            admin.keyboard().press("Enter");
            assertThat(admin.getByTestId("edition-consequence")).containsText("så snart du sparar");
            admin.getByTestId("save").focus();
            admin.keyboard().press("Enter");
            assertThat(admin.getByTestId("receipt")).isVisible();

            Page maria = Browsers.signedIn(hers, "soc-handlaggare");
            assertThat(maria.getByTestId("staff-notice")).hasText("Systemet är stängt på fredag kväll.");
            maria.getByTestId("language").click();
            assertThat(maria.getByTestId("staff-notice")).hasText("Closed on Friday evening.");
        }
    }

    @Test
    @Tag("CON-20")
    void a_consent_carries_the_version_of_the_text_that_was_written_for_it() {
        try (BrowserContext hers = Browsers.open();
                BrowserContext his = Browsers.open()) {
            Page maria = at(Browsers.signedIn(hers, "soc-handlaggare"), CONSENT, "information-version");
            assertThat(maria.getByTestId("information-version")).containsText("2026-11-2");

            Page admin = at(Browsers.signedIn(his, "soc-admin"), "/settings/TEXT/CONSENT_INFORMATION", "text-SV.WHY");
            admin.getByTestId("text-SV.WHY").locator("textarea").fill("De ska bara användas för att hjälpa dig.");
            fromToday(admin);
            assertThat(admin.getByTestId("differences")).containsText("hjälpa dig");
            admin.getByTestId("save").click();
            assertThat(admin.getByTestId("receipt")).isVisible();

            // She has the form open since before: nothing is registered by a text that was not shown.
            maria.getByTestId("recipient")
                    .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile("^BAS-teamet")))
                    .check();
            maria.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Möten")))
                    .check();
            maria.getByTestId("purpose").locator("input").first().check();
            maria.getByTestId("form").locator("input").first().check();
            Locator place = maria.getByTestId("place");
            assertThat(place.locator("datalist option[value='På vårt kontor']")).hasCount(1);
            assertThat(place.locator("input")).hasAttribute("list", Pattern.compile("^offered-"));
            place.locator("input").fill("På vårt kontor");
            maria.getByTestId("voluntary").locator("input").check();
            maria.getByTestId("capable").locator("input").check();
            maria.getByTestId("save").click();
            assertThat(maria.getByTestId("information-version")).containsText("SOC-1");
            assertThat(maria.getByTestId("information")).containsText("hjälpa dig");
            maria.getByTestId("save").click();
            assertThat(maria.getByTestId("receipt")).isVisible();
            maria.getByTestId("to-case").click();
            Locator consent = maria.getByTestId("consent").first();
            assertThat(consent).isVisible();
            consent.locator("[data-testid=consent-details] > vaadin-details-summary")
                    .click();
            assertThat(consent).containsText("SOC-1");
            consent.locator("[data-testid=consent-words] > vaadin-details-summary")
                    .click();
            assertThat(consent).containsText("De ska bara användas för att hjälpa dig.");
            consent.getByTestId("withdraw").click();
            maria.getByTestId("confirm").click();
            assertThat(maria.getByTestId("receipt")).isVisible();
        }
    }

    @Test
    @Tag("UIX-14")
    void the_second_of_two_is_told_loses_nothing_and_what_has_not_begun_is_taken_back() {
        try (BrowserContext one = Browsers.open();
                BrowserContext other = Browsers.open()) {
            Page first = at(Browsers.signedIn(one, "soc-admin"), "/settings/POLICY/NOTE_LOCK", "policy-example");
            Page second = at(Browsers.signedIn(other, "soc-admin"), "/settings/POLICY/NOTE_LOCK", "policy-example");
            second.getByTestId("policy-NOTE_OPEN").locator("input").fill("20");
            first.getByTestId("policy-NOTE_OPEN").locator("input").fill("10");
            first.getByTestId("save").click();
            assertThat(first.getByTestId("receipt")).isVisible();
            second.getByTestId("save").click();
            assertThat(second.getByTestId("meanwhile")).containsText("Henrik Lund");
            assertThat(second.getByTestId("meanwhile")).containsText("14 dagar blir 10 dagar");
            assertThat(second.getByTestId("policy-NOTE_OPEN").locator("input")).hasValue("20");
            second.getByTestId("save").click();
            assertThat(second.getByTestId("receipt")).isVisible();
            second.getByTestId("to-settings").click();
            Locator item = second.getByTestId("item-NOTE_LOCK");
            // The other's, of the same day, will never hold.
            assertThat(item.getByTestId("item-coming")).hasCount(1);
            assertThat(item.getByTestId("item-coming")).containsText("20 dagar");
            item.getByTestId("withdraw-edition").click();
            assertThat(second.getByTestId("consequence")).isVisible();
            second.getByTestId("confirm").click();
            assertThat(second.getByTestId("receipt")).isVisible();
            second.getByTestId("close").click();
            assertThat(item.getByTestId("item-coming")).containsText("10 dagar");
            item.locator("vaadin-details-summary").click();
            assertThat(item.getByTestId("item-history")).containsText("Togs tillbaka");
            item.getByTestId("restore").click();
            assertThat(second.getByTestId("policy-NOTE_OPEN").locator("input")).hasValue("20");
        }
    }
}
