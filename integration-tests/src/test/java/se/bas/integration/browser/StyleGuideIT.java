package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.environment.TestEnvironment;

/**
 * The style guide: whatever the pages are put together of is on it, in both languages, light and dark, on a laptop and a
 * phone, with nothing that sticks out and nothing that axe finds. Its pictures are in {@code target/style-guide}, and
 * after {@code ./bas screenshots} with the others.
 */
@Tag("ACC-01")
@Tag("UIX-14")
@Tag("UIX-15")
class StyleGuideIT {
    private static final List<String> SECTIONS = List.of(
            "buttons",
            "fields",
            "chips",
            "facts",
            "said",
            "undo",
            "states",
            "list",
            "draft",
            "wrong",
            "timeline",
            "header",
            "header-protected",
            "bars",
            "lines",
            "periods",
            "steps");

    /** The laptop everybody has, and a phone. */
    private static final int[] WIDTHS = {1366, 390};

    private static final int LAPTOP = WIDTHS[0];

    /** What is wider than the window, but for what scrolls by itself; and what of a section is cut off. */
    private static final String STICKS_OUT = """
            () => {
              const wide = document.documentElement.clientWidth;
              const scrolls = (element) => element && element.localName !== 'main'
                && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || element.localName === 'vaadin-grid'
                  || scrolls(element.parentElement));
              const found = [...document.querySelectorAll('main, main *')]
                .filter((element) => element.checkVisibility() && !element.closest('.unseen, svg'))
                .filter((element) => element.getBoundingClientRect().right > wide + 1 && !scrolls(element.parentElement))
                .map((element) => element.localName + '.' + element.className + ': ' + element.textContent.slice(0, 60));
              const main = document.querySelector('main');
              const whole = Math.max(document.scrollingElement.scrollWidth, main.scrollWidth - main.clientWidth + wide);
              return whole > wide ? [...found, 'the page is ' + whole + ' wide'] : found;
            }""";

    /** Days that stand on two lines. */
    private static final String BROKEN_DAYS = """
            () => {
              const found = [];
              const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                for (const day of node.data.matchAll(/\\d{4}-\\u2060?\\d\\d-\\u2060?\\d\\d/g)) {
                  const range = document.createRange();
                  range.setStart(node, day.index);
                  range.setEnd(node, day.index + day[0].length);
                  const lines = new Set([...range.getClientRects()].map((one) => Math.round(one.top)));
                  if (lines.size > 1) {
                    found.push(node.data);
                  }
                }
              }
              return found;
            }""";

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @Test
    void everything_is_on_it_and_nothing_sticks_out() {
        List<String> findings = new ArrayList<>();
        try (BrowserContext context = Browsers.open(Browsers.laptop().setReducedMotion(ReducedMotion.REDUCE))) {
            Axe.comesWith(context);
            Page page = Browsers.signedIn(context, "soc-admin");
            for (String language : List.of("sv", "en")) {
                if (language.equals("en")) {
                    page.getByTestId("language").first().click();
                    assertThat(page.locator("html")).hasAttribute("lang", "en");
                }
                for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    for (int width : WIDTHS) {
                        findings.addAll(look(page, language, colours, width));
                    }
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    private static List<String> look(Page page, String language, ColorScheme colours, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        page.setViewportSize(width, width == LAPTOP ? 768 : 844);
        page.navigate("/style-guide");
        String variant = language + "-" + colours.name().toLowerCase(Locale.ROOT);
        for (String section : SECTIONS) {
            assertThat(page.getByTestId("guide-" + section)).isVisible();
        }
        assertThat(page.getByTestId("saved-view")).hasCount(2);
        assertThat(page.getByTestId("timeline-row")).not().hasCount(0);
        // Fonts, and what the grid lays out by itself.
        page.waitForTimeout(800);
        List<String> found = new ArrayList<>(said(page, STICKS_OUT));
        found.addAll(said(page, BROKEN_DAYS));
        found.addAll(Axe.findings(page));
        picture(page, variant, width);
        return found.stream()
                .map(finding -> variant + ", " + width + ": " + finding)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> said(Page page, String script) {
        return (List<String>) page.evaluate(script);
    }

    private static void picture(Page page, String variant, int width) {
        String name = "style-guide-" + variant + (width == LAPTOP ? "" : "-phone") + ".png";
        Path directory = TestEnvironment.project().resolve("integration-tests/target/style-guide");
        // The page scrolls within its frame: so that all of it is in the picture, the window is made as high as it is.
        int high = ((Number) page.evaluate("() => Math.ceil(document.querySelector('main').scrollHeight + 90)"))
                .intValue();
        page.setViewportSize(width, high);
        page.waitForTimeout(500);
        Page.ScreenshotOptions whole = new Page.ScreenshotOptions();
        page.screenshot(whole.setPath(directory.resolve(name)));
        if (Boolean.getBoolean("bas.screenshots") && width == LAPTOP) {
            page.screenshot(whole.setPath(
                    TestEnvironment.project().resolve("docs/screenshots").resolve(name)));
        }
    }
}
