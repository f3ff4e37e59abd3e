package se.bas.environment;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Real browsers. Each context is a person of their own, with cookies of their own; close it when done. Chromium itself is
 * started once.
 */
public final class Browsers {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    private Browsers() {}

    /** Someone with a Swedish browser on a laptop. */
    public static BrowserContext open() {
        return open(laptop());
    }

    /** Someone who has chosen English in a browser on a laptop. The browser's own language chooses nothing. */
    public static BrowserContext english() {
        BrowserContext context = open(laptop().setLocale("en-GB"));
        context.addCookies(List.of(new Cookie("BAS_LANGUAGE", "en")
                .setUrl(TestEnvironment.addresses().app().toString())));
        return context;
    }

    /** Someone with a browser of your choice, for example {@code phone()}. */
    public static BrowserContext open(Browser.NewContextOptions options) {
        return openAt(TestEnvironment.addresses().app(), options);
    }

    /** Someone whose browser is led to a certain node. */
    public static BrowserContext openAt(URI node, Browser.NewContextOptions options) {
        return chromium().newContext(options.setBaseURL(node.toString()));
    }

    /** Swedish, light, 1366 × 768. */
    public static Browser.NewContextOptions laptop() {
        return new Browser.NewContextOptions()
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm")
                .setColorScheme(ColorScheme.LIGHT)
                .setViewportSize(1366, 768);
    }

    /** Swedish, light, the size of a phone. */
    public static Browser.NewContextOptions phone() {
        return laptop().setViewportSize(390, 844).setDeviceScaleFactor(2);
    }

    /** A page of a context, signed in from the start page: organisation, account, password. */
    public static Page signedIn(BrowserContext context, String account) {
        Page page = context.newPage();
        page.navigate("/");
        page.click("#social-" + Tokens.realmOf(account));
        page.fill("#username", account);
        page.fill("#password", account);
        page.click("#kc-login");
        String keycloak = TestEnvironment.addresses().keycloak().toString();
        page.waitForURL(url -> url.startsWith("http://127.0.0.1") && !url.startsWith(keycloak + "/"));
        return page;
    }

    private static synchronized Browser chromium() {
        Browser known = browser;
        if (known == null) {
            Playwright started = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            playwright = started;
            known = started.chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(FLAGS));
            browser = known;
        }
        return known;
    }

    private static Path executable() {
        String chosen = System.getenv().getOrDefault("BAS_CHROMIUM", "/usr/bin/chromium");
        Path path = Path.of(chosen);
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "There is no Chromium at %s. Install it (Debian: apt-get install chromium), or name another in"
                            + " BAS_CHROMIUM.",
                    chosen));
        }
        return path;
    }

    static synchronized void close() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
            browser = null;
        }
    }
}
