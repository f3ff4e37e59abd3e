package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.environment.TestEnvironment;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** Sessions, as people meet their end. The times are shortened by a cookie that only a test's server listens to. */
class SessionIT {
    private static final String CASE = "/case/" + Demo.file(Demo.ROBIN_AT_SOC);

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @Test
    @Tag("IDA-09")
    @Tag("ACC-04")
    void an_idle_session_ends_with_a_warning_and_an_emptied_page_and_leads_back_to_it() {
        int before = endsInTheLog();
        try (BrowserContext context = lasting(14, 900, 8)) {
            Page page = Browsers.signedIn(context, "soc-handlaggare");
            page.navigate(CASE);
            assertThat(page.getByText(Demo.ROBIN).first()).isVisible();
            // The warning takes the focus and can be answered at once.
            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERTDIALOG))
                    .isVisible();
            assertThat(page.locator("#session-idle [data-stay]")).isFocused();
            assertThat(page.locator("#session-idle .session-left")).containsText(Pattern.compile("0:0[1-8]"));
            page.keyboard().press("Enter");
            assertThat(page.locator("#session-idle")).isHidden();
            // Nobody answers the second time. Once Keycloak has told the server, the very next request of the browser
            // takes
            // the session away under who ends it; the log has its end all the same.
            Page asking = context.newPage();
            asking.navigate("/signed-out");
            asking.evaluate("() => { setInterval(() => fetch('/session', {redirect: 'manual'}), 15) }");
            page.bringToFront();
            assertThat(page.locator("#session-idle")).isVisible();
            page.waitForURL(url -> url.contains("/signed-out?why=IDLE"));
            assertThat(page.content()).doesNotContain(Demo.ROBIN);
            // The page is emptied first, and the log told then: an end discloses nothing.
            page.waitForCondition(() -> endsInTheLog() > before);
            asking.close();
            // Back shows nothing; the way in asks for everything anew, and ends where one was.
            page.click("#sign-in");
            page.click("#social-soc");
            assertThat(page.locator("#password")).isVisible();
            signInAt(page, "soc-handlaggare");
            page.waitForURL(url -> url.endsWith(CASE));
            assertThat(page.getByText(Demo.ROBIN).first()).isVisible();
        }
    }

    @Test
    @Tag("IDA-09")
    void what_a_page_does_by_itself_keeps_no_session_and_what_its_user_does_keeps_it() {
        try (BrowserContext context = lasting(12, 900, 5)) {
            Page page = Browsers.signedIn(context, "af-handlaggare");
            assertThat(page.getByTestId("nav-cases")).isVisible();
            for (int second = 0; second < 16; second++) {
                page.keyboard().press("Shift");
                page.waitForTimeout(1000);
            }
            assertThat(page.getByTestId("nav-cases")).isVisible();
            assertThat(page.locator("#session-idle")).isHidden();
            // Asking and events without anybody's hand, as a page itself has them, are nobody doing anything.
            page.evaluate("() => { setInterval(() => { fetch('/session');"
                    + " window.dispatchEvent(new KeyboardEvent('keydown', {key: 'a'})) }, 700) }");
            page.waitForURL(url -> url.contains("/signed-out?why=IDLE"));
        }
    }

    @Test
    @Tag("IDA-09")
    void a_session_ends_for_good_however_busy_its_user_is() {
        try (BrowserContext context = lasting(60, 25, 10)) {
            Page page = Browsers.signedIn(context, "af-granskare");
            page.keyboard().press("Shift");
            assertThat(page.locator("#session-absolute")).isVisible();
            page.locator("#session-absolute [data-stay]").click();
            assertThat(page.locator("#session-absolute")).isHidden();
            for (int second = 0; second < 15 && !page.url().contains("signed-out"); second++) {
                page.keyboard().press("Shift");
                page.waitForTimeout(1000);
            }
            page.waitForURL(url -> url.contains("/signed-out?why=ABSOLUTE"));
        }
    }

    @Test
    @Tag("IDA-09")
    void a_sign_in_whose_session_is_over_begins_no_other_one() {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "soc-handlaggare2");
            assertThat(page.getByTestId("nav-cases")).isVisible();
            List<Cookie> kept = context.cookies();
            page.getByTestId("sign-out").click();
            page.waitForURL(url -> "/signed-out".equals(URI.create(url).getPath()));
            // Someone who has copied the cookies of the session that was.
            context.clearCookies();
            context.addCookies(kept.stream()
                    .filter(cookie -> cookie.name.startsWith("WASOidcClient_") || cookie.name.equals("BAS_SESSION"))
                    .toList());
            page.navigate("/cases");
            assertThat(page.locator("#social-soc")).isVisible();
            assertThat(page.getByTestId("case-count")).isHidden();
        }
    }

    @Test
    @Tag("IDA-09")
    void an_open_page_notices_within_seconds_that_its_session_was_ended_elsewhere() throws Exception {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "soc-handlaggare");
            page.navigate(CASE);
            assertThat(page.getByText(Demo.ROBIN).first()).isVisible();
            KeycloakAdmin.signOutEverywhere("soc.soc-handlaggare");
            page.waitForURL(
                    url -> url.contains("/signed-out?why=ELSEWHERE"), new Page.WaitForURLOptions().setTimeout(20_000));
            assertThat(page.content()).doesNotContain(Demo.ROBIN);
            page.click("#sign-in");
            assertThat(page.locator("#social-soc")).isVisible();
        }
    }

    @Test
    @Tag("IDA-08")
    void who_is_disabled_at_keycloak_is_out_and_does_not_come_in_again() throws Exception {
        int before = endsInTheLog();
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "soc-handlaggare2");
            page.navigate("/cases");
            assertThat(page.getByTestId("case-count")).isVisible();
            KeycloakAdmin.enable("soc.soc-handlaggare2", false);
            page.waitForURL(
                    url -> url.contains("/signed-out?why=ELSEWHERE"), new Page.WaitForURLOptions().setTimeout(40_000));
            page.waitForCondition(() -> endsInTheLog() > before);
            page.click("#sign-in");
            page.click("#social-soc");
            signInAt(page, "soc-handlaggare2");
            assertThat(page.locator("body")).containsText(Pattern.compile("avstängt|inaktiverat|disabled"));
            assertThat(page.getByTestId("case-count")).hasCount(0);
        } finally {
            KeycloakAdmin.enable("soc.soc-handlaggare2", true);
        }
    }

    @Test
    @Tag("IDA-09")
    void after_signing_out_every_window_is_empty_and_back_shows_nothing() {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "soc-handlaggare");
            page.navigate(CASE);
            assertThat(page.getByText(Demo.ROBIN).first()).isVisible();
            Page other = context.newPage();
            other.navigate(CASE);
            assertThat(other.getByText(Demo.ROBIN).first()).isVisible();
            page.getByTestId("sign-out").click();
            page.waitForURL(url -> "/signed-out".equals(URI.create(url).getPath()));
            other.waitForURL(url -> url.contains("/signed-out"));
            for (int back = 0; back < 6; back++) {
                page.goBack();
                assertThat(page.content())
                        .doesNotContain(Demo.ROBIN)
                        .doesNotContain("CWOAUTH")
                        .doesNotContain("CWWKS")
                        .doesNotContain("Error 500");
            }
        }
    }

    @Test
    @Tag("IDA-01")
    void a_link_followed_before_signing_in_is_where_one_ends_up() {
        try (BrowserContext context = Browsers.open()) {
            Page page = context.newPage();
            page.navigate(CASE);
            page.click("#social-soc");
            signInAt(page, "soc-handlaggare");
            page.waitForURL(url -> url.endsWith(CASE));
            assertThat(page.getByText(Demo.ROBIN).first()).isVisible();
        }
    }

    static int endsInTheLog() {
        try {
            return Integer.parseInt(
                    OwnersDatabase.value("select count(*) from log_entry where use_case = 'EndSession'"));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static void signInAt(Page page, String account) {
        page.locator("#password").waitFor();
        // Where the agency still knows who sat here, it asks for the password alone.
        if (page.locator("#username").isVisible()) {
            page.fill("#username", account);
        }
        page.fill("#password", account);
        page.click("#kc-login");
    }

    private static BrowserContext lasting(int idle, int absolute, int warning) {
        BrowserContext context = Browsers.open();
        context.addCookies(List.of(new Cookie("BAS_SHORTER_SESSION", idle + "-" + absolute + "-" + warning)
                .setUrl(TestEnvironment.addresses().app().toString())));
        return context;
    }
}
