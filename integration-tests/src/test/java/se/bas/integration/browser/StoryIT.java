package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.Demo;

/** The story the product is for, with everybody in it at once, each in a browser of their own. */
@Tag("CON-01")
@Tag("CON-30")
@Tag("LOG-01")
class StoryIT {
    private static final String SOC = "Socialförvaltningen";

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @Test
    void three_organisations_open_a_case_consent_decides_what_crosses_and_the_log_knows() {
        try (BrowserContext socs = Browsers.open();
                BrowserContext amfs = Browsers.open();
                BrowserContext afs = Browsers.open();
                BrowserContext auditors = Browsers.open()) {
            CasePage soc = CasePage.open(socs, "soc-handlaggare", Demo.ROBIN);
            CasePage amf = CasePage.open(amfs, "amf-handlaggare", Demo.ROBIN);
            CasePage af = CasePage.open(afs, "af-handlaggare", Demo.ROBIN);

            assertThat(soc.header()).containsText(Demo.ROBIN_AT_SOC);
            assertThat(amf.header()).containsText(Demo.ROBIN_AT_AMF);
            assertThat(af.header()).containsText(Demo.ROBIN_AT_AF);
            assertThat(soc.owners()).containsExactly("soc");
            assertThat(amf.owners()).containsExactly("amf");
            String afBefore = af.everything();
            assertThat(afBefore).doesNotContain(SOC).doesNotContain(Demo.ROBIN_AT_SOC);

            soc.registerConsent("BAS-teamet", "Möten och närvaro", "Beroendebehandling");

            amf.reload();
            assertThat(amf.owners()).containsExactly("amf", "soc");
            assertThat(amf.categoriesOf("soc")).containsExactly("ADDICTION_TREATMENT", "ATTENDANCE");
            assertThat(amf.groundsOf("soc")).isNotEmpty().allMatch(why -> why.contains("Samtycke"));

            af.reload();
            assertThat(af.everything()).isEqualTo(afBefore);
            assertIsNotFound(af, Demo.file(Demo.ROBIN_AT_SOC));
            assertIsNotFound(af, Demo.file(Demo.ROBIN_AT_AMF));
            assertIsNotFound(af, UUID.randomUUID());

            soc.withdrawConsent();

            amf.reload();
            assertThat(amf.owners()).containsExactly("amf");

            LogPage log = LogPage.open(auditors, "soc-granskare");
            log.showWhatOthersDid();
            assertThat(log.text()).contains("Patrik Ekström").contains(Demo.ROBIN_AT_SOC);
            log.showWhatWasDenied();
            assertThat(log.text()).contains("Fatima Noor").contains(Demo.ROBIN_AT_SOC);
            assertThat(log.text()).doesNotContain(Demo.ROBIN).doesNotContain("skuldrådgivaren");
        }
    }

    private static void assertIsNotFound(CasePage page, UUID file) {
        page.goTo(file);
        assertThat(page.notFound()).isVisible();
    }

    /** A case as somebody sees it. */
    private record CasePage(Page page, String name) {
        static CasePage open(BrowserContext context, String account, String name) {
            Page page = Browsers.signedIn(context, account);
            CasePage here = new CasePage(page, name);
            here.openFromList();
            return here;
        }

        private void openFromList() {
            page.getByTestId("nav-cases").click();
            page.getByTestId("case-search").locator("input").first().fill(name);
            page.getByText(name, new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            assertThat(header()).isVisible();
        }

        Locator header() {
            return page.getByTestId("case-header");
        }

        Locator notFound() {
            return page.getByTestId("not-found");
        }

        void goTo(UUID file) {
            page.navigate("/case/" + file);
        }

        void reload() {
            page.reload();
            assertThat(header()).isVisible();
        }

        /** All that the page says, but for what the clock says. */
        String everything() {
            return page.getByTestId("timeline").innerText()
                    + page.getByTestId("consent-panel").innerText();
        }

        Set<String> owners() {
            return attributes("[data-testid=timeline-row]", "data-owner");
        }

        Set<String> categoriesOf(String owner) {
            return attributes("[data-testid=timeline-row][data-owner=" + owner + "]", "data-category");
        }

        Set<String> groundsOf(String owner) {
            assertThat(page.getByTestId("timeline")).isVisible();
            return new TreeSet<>(page.locator("[data-testid=timeline-row][data-owner=" + owner + "] [data-testid=why]")
                    .allInnerTexts());
        }

        private Set<String> attributes(String selector, String attribute) {
            assertThat(page.getByTestId("timeline")).isVisible();
            return page.locator(selector).all().stream()
                    .map(row -> row.getAttribute(attribute))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        void registerConsent(String unit, String... categories) {
            page.getByTestId("register-consent").click();
            page.getByTestId("recipient")
                    .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + unit)))
                    .check();
            for (String category : categories) {
                page.getByLabel(category, new Page.GetByLabelOptions().setExact(true))
                        .check();
            }
            page.getByTestId("purpose").locator("input").first().check();
            page.getByTestId("form").locator("input").first().check();
            page.getByTestId("place").locator("input").fill("Algatan");
            page.getByTestId("voluntary").locator("input").check();
            page.getByTestId("capable").locator("input").check();
            assertThat(page.getByTestId("effect")).containsText("kommer att se");
            page.getByTestId("save").click();
            assertThat(page.getByTestId("receipt")).isVisible();
            page.getByTestId("to-case").click();
            assertThat(header()).isVisible();
        }

        void withdrawConsent() {
            page.getByTestId("withdraw").first().click();
            page.getByTestId("confirm").click();
            assertThat(page.getByTestId("receipt")).isVisible();
        }
    }

    /** The log as an auditor sees it. */
    private record LogPage(Page page) {
        static LogPage open(BrowserContext context, String account) {
            Page page = Browsers.signedIn(context, account);
            assertThat(page.getByTestId("log-count")).isVisible();
            return new LogPage(page);
        }

        void showWhatOthersDid() {
            show(1);
        }

        void showWhatWasDenied() {
            show(2);
        }

        private void show(int option) {
            page.getByTestId("log-show").click();
            page.getByRole(AriaRole.OPTION).nth(option).click();
            // The count is told when the server has answered.
            page.waitForTimeout(1000);
        }

        String text() {
            return page.locator("main, #main").first().innerText();
        }
    }
}
