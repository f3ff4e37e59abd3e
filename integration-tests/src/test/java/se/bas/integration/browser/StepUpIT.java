package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.OwnersDatabase;

/** Signing in once more, as people meet it. */
@Tag("IDA-10")
class StepUpIT {
    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @Test
    void the_same_person_signs_in_once_more_each_time_and_comes_back() throws SQLException {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "soc-handlaggare");
            assertThat(page.getByTestId("nav-cases")).isVisible();
            for (int time = 0; time < 2; time++) {
                int before = count("DONE");
                stepUp(page);
                // The agency asks for the password, though there is a session at Keycloak and at the agency.
                signInAgain(page, "soc-handlaggare");
                assertThat(page.getByTestId("nav-cases")).isVisible();
                assertThat(count("DONE")).isEqualTo(before + 1);
            }
        }
    }

    @Test
    void who_comes_back_as_another_person_is_refused_and_the_session_ended() throws SQLException {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "soc-handlaggare");
            assertThat(page.getByTestId("nav-cases")).isVisible();
            int before = count("DONE");
            stepUp(page);
            assertThat(page.locator("#password")).isVisible();
            forgetKeycloak(context);
            page.navigate("/fresh-sign-in");
            page.getByTestId("step-up").click();
            signInAgain(page, "soc-handlaggare2");
            page.waitForURL(url -> url.contains("/signed-out?why=OTHER_PERSON"));
            assertThat(count("DONE")).isEqualTo(before);
            page.navigate("/cases");
            assertThat(page.getByTestId("case-count")).isHidden();
        }
    }

    @Test
    void who_turns_back_has_not_signed_in_once_more() throws SQLException {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "soc-handlaggare");
            assertThat(page.getByTestId("nav-cases")).isVisible();
            int before = count("DONE");
            stepUp(page);
            assertThat(page.locator("#password")).isVisible();
            page.navigate("/fresh-sign-in");
            page.getByTestId("cancel").click();
            assertThat(page.getByTestId("nav-cases")).isVisible();
            // Nor does a ticket that was made up.
            page.navigate("/step-up?ticket=5f0c1c52-6f3e-4b0e-9d9e-0f5d8a2b7c11&kc_idp_hint=soc");
            signInAgain(page, "soc-handlaggare");
            assertThat(page.getByTestId("nav-cases")).isVisible();
            assertThat(count("DONE")).isEqualTo(before);
        }
    }

    @Test
    void by_the_databases_clock_it_must_be_of_the_last_five_minutes() throws Exception {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "soc-handlaggare");
            assertThat(page.getByTestId("nav-cases")).isVisible();
            int done = count("DONE");
            int refused = count("REFUSED");
            stepUp(page);
            OwnersDatabase.whileBroken(
                    "insert into clock_shift values (true, '6 minutes')", "delete from clock_shift", () -> {
                        signInAgain(page, "soc-handlaggare");
                        assertThat(page.getByTestId("nav-cases")).isVisible();
                    });
            assertThat(count("DONE")).isEqualTo(done);
            assertThat(count("REFUSED")).isEqualTo(refused + 1);
        }
    }

    private static void stepUp(Page page) {
        page.navigate("/fresh-sign-in");
        assertThat(page.locator("h1")).hasText("För det här loggar du in en gång till");
        page.getByTestId("step-up").click();
    }

    private static void signInAgain(Page page, String account) {
        // Keycloak asks whom it knows for the password alone.
        assertThat(page.locator("#password")).isVisible();
        if (page.locator("#username").count() > 0) {
            page.fill("#username", account);
        }
        page.fill("#password", account);
        page.click("#kc-login");
    }

    /** As if the session at Keycloak and the agency had ended meanwhile, so that neither stops another person. */
    private static void forgetKeycloak(BrowserContext context) {
        List<Cookie> ours = context.cookies().stream()
                .filter(cookie -> cookie.path.equals("/"))
                .toList();
        context.clearCookies();
        context.addCookies(ours);
    }

    private static int count(String outcome) throws SQLException {
        return Integer.parseInt(OwnersDatabase.value(
                "select count(*) from log_entry where use_case = 'SignInAfresh' and outcome = ?", outcome));
    }
}
