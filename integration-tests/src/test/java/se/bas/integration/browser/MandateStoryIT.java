package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;

/** How somebody comes to work here and leaves again, with everybody it takes, each in a browser of their own. */
@Tag("IDA-03")
@Tag("IDA-05")
@Tag("IDA-06")
@Tag("IDA-10")
class MandateStoryIT {
    private static final String SARA = "Sara Nilsson";

    /** What the administrator calls her, until her own sign-in says better. */
    private static final String FIRST_CALLED = "Sara (ny)";

    private static final String UNIT = "Beroende- och vuxenenheten";

    private static final int A_FEW = 5;
    private static final int FAR_ENOUGH = 300;

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @Test
    void one_grants_another_approves_the_newcomer_signs_in_works_and_is_out_when_it_ends() {
        try (BrowserContext administrators = Browsers.open();
                BrowserContext managers = Browsers.open();
                BrowserContext amfs = Browsers.open();
                BrowserContext early = Browsers.open();
                BrowserContext saras = Browsers.open();
                BrowserContext auditors = Browsers.open()) {
            Page administrator = Browsers.signedIn(administrators, "soc-admin");
            administrator.getByTestId("grant-mandate").click();
            signInOnceMore(administrator, "soc-admin");
            administrator.getByTestId("save").click();
            assertThat(administrator.getByText("Välj vem uppdraget är för.")).isVisible();
            grantToSara(administrator);
            assertThat(administrator.getByTestId("receipt")).containsText("väntar på godkännande");

            // Who granted it can take it back, and not approve it.
            administrator.getByTestId("to-mandates").click();
            administrator.getByTestId("filter-waiting").click();
            assertThat(administrator.getByTestId("mandate-grid")).containsText("Har inte loggat in ännu");
            assertThat(button(administrator, "withdraw-mandate")).isVisible();
            assertThat(administrator.getByTestId("approve-mandate")).hasCount(0);

            assertThat(Browsers.signedIn(early, "soc-ny").getByTestId("refused"))
                    .isVisible();

            Page amf = Browsers.signedIn(amfs, "admin");
            amf.getByTestId("filter-waiting").click();
            assertThat(amf.getByTestId("mandates-empty")).isVisible();
            assertThat(amf.locator("body")).not().containsText("Sara");

            Page manager = Browsers.signedIn(managers, "soc-chef");
            choose(manager, "Boendestödet");
            manager.navigate("/mandates");
            assertThat(manager.getByTestId("filter-waiting")).isVisible();
            assertThat(manager.getByTestId("mandate-inbox")).hasCount(0);
            manager.navigate("/mandate");
            choose(manager, UNIT);
            manager.navigate("/mandates");
            assertThat(manager.getByTestId("mandate-inbox")).containsText(FIRST_CALLED);
            manager.getByTestId("mandate-inbox").getByTestId("approve-mandate").click();
            signInOnceMore(manager, "soc-chef");
            manager.getByTestId("mandate-inbox").getByTestId("approve-mandate").click();
            assertThat(manager.getByTestId("consequence")).containsText("Ditt namn står vid beslutet");
            manager.getByTestId("confirm").click();
            assertThat(manager.getByTestId("receipt")).isVisible();
            manager.getByTestId("close").click();
            assertThat(manager.getByTestId("mandate-inbox")).hasCount(0);

            Page sara = Browsers.signedIn(saras, "soc-ny");
            assertThat(sara.getByTestId("mandate")).containsText(SARA);
            assertThat(sara.getByTestId("mandate")).containsText(UNIT);
            assertThat(sara.getByTestId("nav-cases")).isVisible();

            administrator.navigate("/mandates");
            administrator.getByTestId("mandate-search").locator("input").fill("sara");
            // Her name is now what her own sign-in says.
            assertThat(administrator.getByTestId("mandate-grid")).containsText(SARA);
            assertThat(administrator.getByTestId("mandate-grid")).containsText("Godkändes av Karin Öberg");
            // The list is narrowed a moment after the typing; a button of the list before would be gone under the
            // click.
            assertThat(administrator.locator("[data-testid=end-mandate]:visible"))
                    .hasCount(1);
            button(administrator, "end-mandate").click();
            administrator.getByTestId("confirm").click();
            assertThat(administrator.getByText("Skriv varför, med minst 10 tecken."))
                    .isVisible();
            administrator.getByTestId("why").locator("textarea").fill("Började aldrig hos oss");
            administrator.getByTestId("confirm").click();
            assertThat(administrator.getByTestId("receipt")).isVisible();

            // Her open page is told; only when it has led her out by itself does she try again.
            assertThat(sara.getByTestId("refused")).isVisible();
            sara.navigate("/cases");
            assertThat(sara.getByText("gäller inte längre").or(sara.getByTestId("refused")))
                    .isVisible();
            assertThat(sara.getByTestId("case-count")).hasCount(0);

            Page auditor = Browsers.signedIn(auditors, "soc-granskare");
            assertThat(auditor.getByTestId("log-count")).isVisible();
            assertThat(readDownTo(auditor, "Gav ett uppdrag"))
                    .contains("Gav ett uppdrag", "Godkände ett uppdrag", "Avslutade ett uppdrag")
                    .contains("Henrik Lund", "Karin Öberg", SARA);
        }
    }

    /** Granting and approving take a fresh sign-in (IDA-10). */
    static void signInOnceMore(Page page, String account) {
        page.getByTestId("step-up").click();
        Locator name = page.locator("#username:visible");
        assertThat(page.locator("#password")).isVisible();
        if (name.count() > 0) {
            name.fill(account);
        }
        page.locator("#password").fill(account);
        page.locator("#kc-login").click();
    }

    private static void grantToSara(Page page) {
        page.getByText("är ny här", exactly()).click();
        page.getByTestId("affiliation").locator("input").fill("soc-ny");
        page.getByTestId("name").locator("input").fill(FIRST_CALLED);
        page.getByTestId("unit").click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(UNIT))
                .click();
        page.getByTestId("role").click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Handläggare"))
                .click();
        assertThat(page.getByTestId("mandate-consequence")).containsText(FIRST_CALLED);
        page.getByTestId("save").click();
    }

    private static void choose(Page page, String unit) {
        page.locator("[data-testid^=mandate-]")
                .filter(new Locator.FilterOptions().setHasText(unit))
                .click();
        assertThat(page.getByTestId("mandate")).containsText(unit);
    }

    /** Rows are used again, so there may be buttons that stand nowhere. */
    private static Locator button(Page page, String testId) {
        return page.locator("[data-testid=" + testId + "][aria-label*=Sara]:visible");
    }

    /** The log's lines, newest first, down to the first one that says so; only those in sight are on the page. */
    private static String readDownTo(Page page, String words) {
        Locator grid = page.locator("vaadin-grid.log-grid");
        StringBuilder read = new StringBuilder();
        for (int line = 0; line < FAR_ENOUGH && !read.toString().contains(words); line += A_FEW) {
            grid.evaluate("(grid, line) => grid.scrollToIndex(line)", line);
            page.waitForFunction("grid => !grid.loading", grid.elementHandle());
            read.append(page.locator("#main").innerText());
        }
        return read.toString();
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
