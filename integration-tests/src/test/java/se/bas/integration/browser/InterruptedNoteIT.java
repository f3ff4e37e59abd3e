package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.environment.TestEnvironment;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** A session that ends while somebody writes. */
@Tag("ACC-04")
@Tag("IDA-09")
class InterruptedNoteIT {
    private static final String CASE = "/case/" + Demo.file(Demo.ROBIN_AT_SOC);

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    /** What a failure leaves, other tests would find. */
    @AfterEach
    void nothing_half_written_is_left() throws SQLException {
        OwnersDatabase.run("delete from note_draft where text like 'Hann inte längre %'");
    }

    @Test
    void what_was_written_is_kept_on_the_server_alone_and_offered_again_where_one_was() throws Exception {
        String text = "Hann inte längre " + UUID.randomUUID();
        try (BrowserContext context = Browsers.open()) {
            // Idle after 30 seconds, with a warning 24 seconds before: sooner than typing alone would have it kept.
            context.addCookies(List.of(new Cookie("BAS_SHORTER_SESSION", "30-900-24")
                    .setUrl(TestEnvironment.addresses().app().toString())));
            Page page = Browsers.signedIn(context, "soc-handlaggare");
            page.navigate(CASE);
            assertThat(page.getByTestId("case-header")).isVisible();
            int ended = SessionIT.endsInTheLog();
            page.keyboard().press("n");
            page.getByTestId("note-text").locator("textarea").click();
            page.keyboard().type(text);
            page.waitForURL(
                    url -> url.contains("/signed-out?why=IDLE"), new Page.WaitForURLOptions().setTimeout(90_000));
            assertThat(page.content()).doesNotContain(text);
            assertThat(page.evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}])")
                            .toString())
                    .doesNotContain("Hann inte");
            assertThat(OwnersDatabase.value("select count(*) from note_draft where text = ?", text))
                    .isEqualTo("1");

            // The page is emptied first, and then Keycloak told; who is quicker than that is asked twice where they
            // work.
            page.waitForCondition(() -> SessionIT.endsInTheLog() > ended);
            page.click("#sign-in");
            page.click("#social-soc");
            signInAgain(page);
            page.waitForURL(url -> url.endsWith(CASE));
            assertThat(page.getByTestId("draft-offer")).isVisible();
            page.getByTestId("continue-draft").click();
            Locator field = page.getByTestId("note-text").locator("textarea");
            assertThat(field).hasValue(text);
            page.getByTestId("discard-note").click();
            assertThat(page.getByTestId("note-editor")).hasCount(0);
        }
        assertThat(OwnersDatabase.value("select count(*) from note_draft where text = ?", text))
                .isEqualTo("0");
    }

    /** The agency may still know who it was, as its session ends a moment after ours; then it asks for the password alone. */
    private static void signInAgain(Page page) {
        assertThat(page.locator("#password")).isVisible();
        Locator name = page.locator("#username:visible");
        if (name.count() > 0) {
            name.fill("soc-handlaggare");
        }
        page.locator("#password").fill("soc-handlaggare");
        page.locator("#kc-login").click();
    }
}
