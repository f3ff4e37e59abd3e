package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bas.environment.Browsers;
import se.bas.environment.TestEnvironment;
import se.bas.integration.Demo;

/** {@code ./bas screenshots}: a picture of every view, in both languages, under docs/screenshots. */
@EnabledIfSystemProperty(named = "bas.screenshots", matches = "true")
class MakeScreenshots {
    private static final String CASE = "/case/" + Demo.file(Demo.ROBIN_AT_SOC);
    private static final String AT_AMF = "/case/" + Demo.file(Demo.ROBIN_AT_AMF);
    private static final String CONNY = "/case/" + Demo.file("AMF-2025-032");
    private static final String LINUS = "/case/" + Demo.file("AMF-2026-042");
    private static final String OLENA = "/case/" + Demo.file("AMF-2026-041");

    @ParameterizedTest
    @CsvSource({"sv, sv-SE", "en, en-GB"})
    void of_every_view(String language, String locale) {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        try (BrowserContext visitor = Browsers.open(laptop(locale));
                BrowserContext socs = Browsers.open(laptop(locale));
                BrowserContext amfs = Browsers.open(laptop(locale));
                BrowserContext managers = Browsers.open(laptop(locale));
                BrowserContext leaders = Browsers.open(laptop(locale));
                BrowserContext auditors = Browsers.open(laptop(locale));
                BrowserContext administrators = Browsers.open(laptop(locale));
                BrowserContext withoutMandate = Browsers.open(laptop(locale))) {
            Page outside = visitor.newPage();
            outside.navigate("/");
            take(outside, "choose-organisation", language);
            outside.click("#social-soc");
            take(outside, "sign-in", language);

            Page soc = signedIn(socs, "soc-handlaggare", language);
            assertThat(soc.getByTestId("task-card").first()).isVisible();
            take(soc, "today", language);
            take(at(soc, "/cases", "case-count"), "cases", language);
            take(at(soc, CASE + "/consent", "save"), "consent-form", language);
            fillIn(soc);
            take(soc, "consent-preview", language);
            Page amf = signedIn(amfs, "amf-handlaggare", language);
            take(at(amf, AT_AMF, "case-header"), "case-recipient-before", language);
            soc.getByTestId("save").click();
            assertThat(soc.getByTestId("receipt")).isVisible();
            take(soc, "consent-receipt", language);
            take(at(soc, CASE, "case-header"), "case", language);
            soc.getByTestId("write-note").click();
            take(soc, "note", language);
            soc.keyboard().press("Escape");
            take(at(soc, CASE + "/ground", "save"), "ground-form", language);
            take(at(soc, "/cases/new", "save"), "new-participant", language);
            ofLettersAndViews(soc, language);
            soc.navigate("/withdrawal");
            MandateStoryIT.signInOnceMore(soc, "soc-handlaggare");
            assertThat(soc.getByTestId("withdraw-blindly")).isVisible();
            take(soc, "withdrawal", language);

            take(at(amf, AT_AMF, "case-header"), "case-recipient", language);
            take(at(amf, CASE, "not-found"), "not-found", language);
            ofTheWayToWork(amf, language);
            take(at(signedIn(leaders, "amf-chef", language), "/figures", "period-bas"), "figures", language);

            at(soc, CASE, "case-header").getByTestId("withdraw").first().click();
            take(soc, "withdraw-dialog", language);
            soc.getByTestId("confirm").click();
            assertThat(soc.getByTestId("receipt")).isVisible();
            take(at(amf, AT_AMF, "case-header"), "case-recipient-after", language);

            Page manager = signedIn(managers, "soc-chef", language);
            take(manager, "choose-mandate", language);
            manager.locator("[data-testid^=mandate-]").first().click();
            assertThat(manager.getByTestId("overdue-in-unit")).isVisible();
            take(manager, "today-manager", language);
            take(at(manager, CASE, "header-alone"), "cover", language);
            take(signedIn(auditors, "soc-granskare", language), "log", language);
            Page administrator = signedIn(administrators, "admin", language);
            take(administrator, "mandates", language);
            administrator.navigate("/mandates/new");
            assertThat(administrator.getByTestId("step-up")).isVisible();
            take(administrator, "sign-in-once-more", language);
            MandateStoryIT.signInOnceMore(administrator, "admin");
            assertThat(administrator.getByTestId("save")).isVisible();
            take(administrator, "mandate-form", language);
            take(at(administrator, "/organisation", "agencies"), "organisation", language);
            ofWhatAnAgencyDecidesItself(administrator, language);
            take(signedIn(withoutMandate, "soc-utan", language), "refused", language);
            at(soc, "/cases", "case-count").getByTestId("sign-out").click();
            soc.waitForURL(url -> "/signed-out".equals(URI.create(url).getPath()));
            take(soc, "signed-out", language);
        }
    }

    private static void ofTheWayToWork(Page amf, String language) {
        take(at(amf, CONNY, "participation-panel"), "participation", language);
        Page looking = at(amf, LINUS, "ladder");
        looking.getByTestId("contact-panel").scrollIntoViewIfNeeded();
        take(looking, "appointments", language);
        take(at(amf, OLENA + "/placements", "placement-card"), "placements", language);
        take(at(amf, "/employers", "employer-grid"), "employers", language);
        amf.locator("[data-testid=employer-grid] a:visible").first().click();
        assertThat(amf.getByTestId("employer-places")).isVisible();
        take(amf, "employer", language);
    }

    private static void ofLettersAndViews(Page soc, String language) {
        at(soc, CASE, "case-header").getByTestId("write-letter").click();
        assertThat(soc.getByTestId("letter-sheet")).isVisible();
        take(soc, "letter", language);
        soc.keyboard().press("Escape");
        Page richest = at(soc, "/case/" + Demo.file("SOC-2025-0106"), "document-panel");
        richest.getByTestId("document-panel").scrollIntoViewIfNeeded();
        take(richest, "documents", language);
        richest.getByTestId("message-panel").scrollIntoViewIfNeeded();
        take(richest, "messages", language);
        at(soc, "/cases", "case-count").getByTestId("only-QUIET_30_DAYS").click();
        soc.getByTestId("save-view").click();
        soc.getByTestId("view-name").waitFor();
        take(soc, "saved-view", language);
        soc.keyboard().press("Escape");
    }

    private static void ofWhatAnAgencyDecidesItself(Page administrator, String language) {
        take(at(administrator, "/settings", "item-CONSENT_LENGTH"), "settings", language);
        take(at(administrator, "/settings/TEXT/CONSENT_INFORMATION", "text-SV.WHY"), "settings-information", language);
        Page templates = at(administrator, "/templates", "template-time-for-talk");
        templates.getByTestId("template-time-for-talk").click();
        assertThat(templates.getByTestId("template-preview-SV")).isVisible();
        take(templates, "templates", language);
        take(at(administrator, "/jobs", "job-list"), "jobs", language);
    }

    @Test
    void on_a_phone_and_in_the_dark() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        try (BrowserContext phone = Browsers.open(Browsers.phone());
                BrowserContext dark = Browsers.open(Browsers.laptop().setColorScheme(ColorScheme.DARK))) {
            Page small = Browsers.signedIn(phone, "soc-handlaggare");
            take(small, "cases-phone", "sv");
            take(at(small, CASE, "case-header"), "case-phone", "sv");
            Page night = Browsers.signedIn(dark, "amf-handlaggare");
            take(at(night, AT_AMF, "case-header"), "case-dark", "sv");
        }
    }

    /** Swedish is what everybody is met with; English is chosen, and kept in the cookie that choosing it leaves. */
    private static Page signedIn(BrowserContext context, String account, String language) {
        context.addCookies(List.of(new Cookie("BAS_LANGUAGE", language)
                .setUrl(TestEnvironment.addresses().app().toString())));
        return Browsers.signedIn(context, account);
    }

    private static NewContextOptions laptop(String locale) {
        return Browsers.laptop().setLocale(locale);
    }

    private static Page at(Page page, String path, String sign) {
        page.navigate(path);
        assertThat(page.getByTestId(sign).first()).isVisible();
        return page;
    }

    private static void fillIn(Page page) {
        page.getByTestId("recipient")
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile("BAS")))
                .check();
        for (int everyday : new int[] {0, 2}) {
            page.getByTestId("categories-everyday")
                    .locator("input")
                    .nth(everyday)
                    .check();
        }
        page.getByTestId("categories-sensitive").locator("input").nth(1).check();
        page.getByTestId("purpose").locator("input").first().check();
        page.getByTestId("form").locator("input").first().check();
        page.getByTestId("place").locator("input").fill("Algatan");
        page.getByTestId("voluntary").locator("input").check();
        page.getByTestId("capable").locator("input").check();
    }

    private static void take(Page page, String view, String language) {
        // Fonts, pictures and the last answer of the server.
        page.waitForTimeout(1500);
        Path file = TestEnvironment.project().resolve("docs/screenshots/" + view + "-" + language + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
}
