package se.bas.integration.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import se.bas.environment.Browsers;

/**
 * A case on somebody's screen, on one of the nodes.
 *
 * @param frames how often the server has sent something by itself
 */
record Case(BrowserContext context, Page page, AtomicInteger frames) implements AutoCloseable {
    private static final String ROW = "[data-testid=timeline-row][data-owner=%s]";

    static Case open(URI node, String account, UUID file) {
        return open(node, account, file, Browsers.laptop());
    }

    static Case open(URI node, String account, UUID file, Browser.NewContextOptions options) {
        BrowserContext context = Browsers.openAt(node, options);
        Page page = Browsers.signedIn(context, account);
        Case opened = new Case(context, page, new AtomicInteger());
        // What the server sends by itself comes through here.
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> opened.frames.incrementAndGet()));
        page.navigate("/case/" + file);
        assertThat(page.getByTestId("timeline")).isVisible();
        // Until the browser has its own way to the server, it is told nothing.
        page.waitForCondition(() -> opened.frames.get() > 0, new Page.WaitForConditionOptions().setTimeout(30_000));
        page.waitForTimeout(500);
        return opened;
    }

    Locator rowsOf(String owner) {
        return page.locator(ROW.formatted(owner));
    }

    Set<String> categoriesOf(String owner) {
        return new TreeSet<>(rowsOf(owner).all().stream()
                .map(row -> row.getAttribute("data-category"))
                .toList());
    }

    /** From now on the page itself notes, by the machine's clock, when the last row of an owner has gone. */
    void noteWhenGone(String owner) {
        page.evaluate("""
                selector => {
                  window.goneAt = null;
                  const look = () => {
                    if (!document.querySelector(selector)) { window.goneAt = Date.now(); observer.disconnect(); }
                  };
                  const observer = new MutationObserver(look);
                  observer.observe(document.body, { childList: true, subtree: true });
                  look();
                }""", ROW.formatted(owner));
    }

    /** When it had gone, in milliseconds of the epoch. */
    long goneAt() {
        return ((Number) page.waitForFunction(
                                "() => window.goneAt", null, new Page.WaitForFunctionOptions().setTimeout(120_000))
                        .jsonValue())
                .longValue();
    }

    /** Whether a row of this owner's comes before that instant. */
    boolean showsBefore(String owner, Instant end) {
        while (Instant.now().isBefore(end)) {
            if (rowsOf(owner).count() > 0 && Instant.now().isBefore(end)) {
                return true;
            }
            page.waitForTimeout(200);
        }
        return false;
    }

    /** From now on the page itself notes what is said at its edge; it is not said for long. */
    void noteWhatIsSaid() {
        page.evaluate("""
                () => {
                  window.said = null;
                  const observer = new MutationObserver(() => {
                    const words = document.querySelector('vaadin-notification-card')?.textContent.trim();
                    if (words) { window.said = words; observer.disconnect(); }
                  });
                  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
                }""");
    }

    /** What has been said since. */
    String said() {
        return String.valueOf(page.waitForFunction("() => window.said").jsonValue());
    }

    /** From now on the page counts whatever changes on it. */
    void countChanges() {
        page.evaluate("""
                () => {
                  window.changes = 0;
                  new MutationObserver(all => { window.changes += all.length; })
                    .observe(document.documentElement, { childList: true, subtree: true, attributes: true, characterData: true });
                }""");
    }

    int changes() {
        return ((Number) page.evaluate("() => window.changes")).intValue();
    }

    /** Leaves the page first, so that the server hears of it: a browser without windows that is closed says nothing. */
    @Override
    public void close() {
        page.navigate("about:blank");
        context.close();
    }
}
