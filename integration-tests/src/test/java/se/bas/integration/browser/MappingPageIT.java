package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.Demo;

/** Two people write about the same area at the same time, and nothing that either wrote is lost. */
@Tag("PRO-05")
@Tag("UIX-14")
class MappingPageIT {
    private static final String MAPPING = "/case/" + Demo.file(Demo.DENNIS_AT_AMF) + "/mapping";

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private static void fill(Page page, String text) {
        page.getByTestId("mapping-text").locator("textarea").first().fill(text);
    }

    @Test
    @Tag("PRO-41")
    void the_second_who_saves_sees_what_was_written_meanwhile_and_saves_both() {
        String first = "Kock " + UUID.randomUUID();
        String second = "Bagare " + UUID.randomUUID();
        try (BrowserContext one = Browsers.open();
                BrowserContext other = Browsers.open()) {
            Page slow = Browsers.signedIn(one, "amf-handlaggare");
            slow.navigate(MAPPING);
            assertThat(slow.getByTestId("reach-note")).isVisible();
            slow.getByTestId("write-strengths").click();
            fill(slow, second);

            Page quick = Browsers.signedIn(other, "amf-handlaggare");
            quick.navigate(MAPPING);
            quick.getByTestId("write-strengths").click();
            fill(quick, first);
            quick.getByTestId("form-save").click();
            assertThat(quick.getByTestId("mapping-strengths")).containsText(first);

            slow.getByTestId("form-save").click();
            assertThat(slow.getByTestId("meanwhile")).containsText(first);
            Locator typed = slow.getByTestId("mapping-text").locator("textarea").first();
            assertThat(typed).hasValue(second);
            slow.getByTestId("take-theirs").click();
            assertThat(typed).hasValue(first);
            fill(slow, first + ", " + second);
            slow.getByTestId("form-save").click();
            assertThat(slow.getByTestId("mapping-strengths")).containsText(second);
            assertThat(slow.getByTestId("mapping-strengths")).containsText(first);
        }
    }

    @Test
    @Tag("UIX-14")
    void whoever_leaves_a_form_with_something_typed_is_asked_and_loses_nothing_by_going_on() {
        String typed = "Snickare " + UUID.randomUUID();
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "amf-handlaggare");
            page.navigate(MAPPING);
            page.getByTestId("write-strengths").click();
            // Nothing typed, nothing asked.
            page.getByTestId("cancel").click();
            assertThat(page.getByTestId("mapping-text")).hasCount(0);

            page.getByTestId("write-strengths").click();
            fill(page, typed);
            page.keyboard().press("Escape");
            assertThat(page.getByTestId("unsaved")).isVisible();
            assertThat(page.getByTestId("unsaved-stay")).isFocused();
            page.getByTestId("unsaved-stay").click();
            assertThat(page.getByTestId("unsaved")).isHidden();
            assertThat(page.getByTestId("mapping-text").locator("textarea").first())
                    .hasValue(typed);

            page.getByTestId("cancel").click();
            page.getByTestId("unsaved-discard").click();
            assertThat(page.getByTestId("mapping-text")).hasCount(0);
            assertThat(page.getByTestId("mapping-strengths")).not().containsText(typed);
        }
    }
}
