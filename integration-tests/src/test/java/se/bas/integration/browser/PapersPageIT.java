package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.Demo;

/** What a caseworker takes out of a page: consents, a form, a receipt, a calendar; and what they ask a colleague for. */
class PapersPageIT {
    private static final String ROBIN = "/case/" + Demo.file(Demo.ROBIN_AT_SOC);

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    private static Page at(Page page, String path, String sign) {
        page.navigate(path);
        assertThat(page.getByTestId(sign).first()).isVisible();
        return page;
    }

    private static String fetched(Page page, Locator button, String name) throws IOException {
        assertThat(button).isVisible();
        Download fetched =
                page.waitForDownload(new Page.WaitForDownloadOptions().setTimeout(90_000), () -> button.click());
        assertThat(fetched.suggestedFilename()).matches(name);
        try (InputStream content = fetched.createReadStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @Tag("ACC-09")
    @Tag("CON-35")
    void a_form_is_printed_and_what_was_withdrawn_gives_a_receipt_in_the_participant_s_language() throws IOException {
        try (BrowserContext context = Browsers.open()) {
            Page page = at(Browsers.signedIn(context, "soc-handlaggare"), ROBIN + "/consent", "effect");
            assertThat(fetched(page, page.getByTestId("form-in-english"), "BAS-25-[0-9a-f-]{36}\\.pdf"))
                    .startsWith("%PDF-");
            register(page);
            at(page, ROBIN, "consent");
            assertThat(fetched(page, page.getByTestId("file-consents"), "BAS-24-[0-9a-f-]{36}\\.pdf"))
                    .startsWith("%PDF-");
            page.getByTestId("withdraw").first().click();
            page.getByTestId("confirm").click();
            assertThat(page.getByTestId("receipt")).isVisible();
            assertThat(fetched(page, page.getByTestId("receipt-in-english"), "BAS-26-[0-9a-f-]{36}\\.pdf"))
                    .startsWith("%PDF-");
        }
    }

    private static Locator option(Page page, String field, String label) {
        return page.getByTestId(field)
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + label)));
    }

    private static void register(Page page) {
        option(page, "recipient", "BAS-teamet").click();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Planering")))
                .click();
        option(page, "purpose", "Samordning").click();
        option(page, "form", "Skriftligt").click();
        page.getByTestId("place").locator("input").fill("Algatan");
        page.getByTestId("voluntary").locator("input").click();
        page.getByTestId("capable").locator("input").click();
        page.getByTestId("save").click();
        assertThat(page.getByTestId("receipt")).isVisible();
    }

    @Test
    @Tag("UIX-08")
    void the_calendar_that_is_fetched_says_when_and_nothing_else() throws IOException {
        try (BrowserContext context = Browsers.open()) {
            Page page = at(Browsers.signedIn(context, "soc-handlaggare"), "/today", "to-calendar");
            assertThat(fetched(page, page.getByTestId("to-calendar"), "bas\\.ics"))
                    .startsWith("BEGIN:VCALENDAR")
                    .doesNotContain("Robin", "Sandell", "SOC-2026", "Algatan");
            assertThat(page.getByTestId("calendar-told")).isVisible();
        }
    }

    @Test
    @Tag("UIX-07")
    void a_consent_is_asked_for_and_waits_in_the_own_agency() {
        try (BrowserContext context = Browsers.open()) {
            Page page = at(Browsers.signedIn(context, "soc-handlaggare"), ROBIN, "ask-for-consent");
            page.getByTestId("ask-for-consent").click();
            choose(page, "ask-unit", "BAS-teamet");
            choose(page, "ask-category", "Boende och boendestöd");
            assertThat(page.getByTestId("consequence")).containsText("får inte veta något");
            page.getByTestId("confirm").click();
            assertThat(page.getByTestId("receipt")).isVisible();
            page.getByTestId("close").click();
            assertThat(page.getByTestId("task-panel")).containsText("Boende och boendestöd");
        }
    }

    private static void choose(Page page, String field, String name) {
        page.getByTestId(field).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
                .first()
                .click();
    }
}
