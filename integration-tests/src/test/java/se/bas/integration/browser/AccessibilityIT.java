package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
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
    /** By account: what is found in its views, once they have been looked at. */
    private static final Map<String, Future<List<String>>> FOUND = new LinkedHashMap<>();

    private static final List<ExecutorService> LANES = new ArrayList<>();

    /**
     * Looking is one thread's work in the browser, and the account that sees most takes as long as all others together: so
     * that one is in a lane of its own. The others come one after the other, since some see what others have done.
     */
    @BeforeAll
    static void look_in_two_lanes() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        List<Sights> all = Sights.ofEverybody();
        lane(all.subList(0, 1));
        lane(all.subList(1, all.size()));
    }

    private static void lane(List<Sights> some) {
        ExecutorService lane = Executors.newSingleThreadExecutor();
        LANES.add(lane);
        some.forEach(
                sights -> FOUND.put(FOUND.size() + 1 + " " + sights.account(), lane.submit(() -> findings(sights))));
        lane.execute(Browsers::closeOfThisThread);
        lane.shutdown();
    }

    @AfterAll
    static void every_lane_has_ended() throws InterruptedException {
        for (ExecutorService lane : LANES) {
            assertThat(lane.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    static Set<String> everybody() {
        return FOUND.keySet();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    @Tag("ACC-06")
    void nothing_is_found_in_any_view(String account) throws Exception {
        assertThat(requireNonNull(FOUND.get(account)).get()).isEmpty();
    }

    private static List<String> findings(Sights sights) {
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
        return findings;
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
