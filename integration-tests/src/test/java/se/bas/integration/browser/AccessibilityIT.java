package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bas.environment.Browsers;
import se.bas.environment.TestEnvironment;

/**
 * No finding in any view or dialog: in Swedish and light, and in English and dark, so that every rule meets both languages
 * and both kinds of colours; {@code --long} looks at all four. A new view is one line in {@link Sights}.
 */
@Tag("ACC-01")
class AccessibilityIT {
    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    static List<Sights> everybody() {
        return Sights.ofEverybody();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    @Tag("ACC-06")
    void nothing_is_found_in_any_view(Sights sights) {
        List<String> findings = new ArrayList<>();
        try (BrowserContext context = quiet()) {
            Page page = Browsers.signedIn(context, sights.account());
            sights.arrival().accept(page);
            findings.addAll(look(page, sights, "sv", ColorScheme.LIGHT));
            if (TestEnvironment.isLong()) {
                findings.addAll(look(page, sights, "sv", ColorScheme.DARK));
            }
            goOverToEnglish(page);
            findings.addAll(look(page, sights, "en", ColorScheme.DARK));
            if (TestEnvironment.isLong()) {
                findings.addAll(look(page, sights, "en", ColorScheme.LIGHT));
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void nothing_is_found_outside_before_signing_in_and_after() {
        List<String> findings = new ArrayList<>();
        try (BrowserContext context = quiet()) {
            Page page = context.newPage();
            for (String why : List.of("SIGNED_OUT", "IDLE", "ABSOLUTE", "ELSEWHERE", "UNCONFIRMED", "NOT_LET_IN")) {
                page.navigate("/signed-out?why=" + why);
                for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    findings.addAll(look(page, why, colours));
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void a_page_that_is_wrong_would_be_found_out() {
        try (BrowserContext context = quiet()) {
            Page page = context.newPage();
            page.navigate("/signed-out");
            page.evaluate("() => document.querySelector('main').append(new Image())");
            page.evaluate("() => { document.querySelector('h1').style.color = '#ddd'; }");
            assertThat(Axe.findings(page)).anyMatch(found -> found.startsWith("image-alt"));
            assertThat(Axe.findings(page)).anyMatch(found -> found.startsWith("color-contrast"));
        }
    }

    private static BrowserContext quiet() {
        BrowserContext context = Browsers.open(Browsers.laptop().setReducedMotion(ReducedMotion.REDUCE));
        Axe.comesWith(context);
        return context;
    }

    private static List<String> look(Page page, Sights sights, String language, ColorScheme colours) {
        List<String> found = new ArrayList<>();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        Sights.@Nullable Sight before = null;
        for (Sights.Sight sight : sights.seen()) {
            sight.goThereAfter(before, page);
            before = sight;
            assertThat(page.locator("html")).hasAttribute("lang", language);
            found.addAll(look(page, sight.name() + ", " + language, colours));
            // A page may have been told what the server did not say, until it had been looked at.
            page.unrouteAll();
        }
        return found;
    }

    private static List<String> look(Page page, String where, ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        stillness(page);
        // From the top, once nothing moves any more: what has been scrolled under the header that stays is nobody's
        // fault.
        page.evaluate("() => new Promise((done) => {"
                + " document.querySelectorAll('*').forEach((one) => { one.scrollTop = 0 });"
                + " requestAnimationFrame(() => requestAnimationFrame(done)); })");
        return Axe.findings(page).stream()
                .map(finding -> where + ", " + colours + ": " + finding)
                .toList();
    }

    /** Until no colour or place is on its way to another: half way there is no contrast to be judged. */
    private static void stillness(Page page) {
        page.waitForFunction("""
                () => new Promise((still) => requestAnimationFrame(() => requestAnimationFrame(() => still(
                  document.getAnimations().every((one) => one.playState !== 'running'
                    || one.effect?.getComputedTiming().iterations === Infinity)))))""");
    }

    private static void goOverToEnglish(Page page) {
        page.navigate("/");
        page.getByTestId("language").first().click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }
}
