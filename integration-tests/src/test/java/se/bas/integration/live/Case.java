package se.bas.integration.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.bas.environment.Browsers;

/** A case on somebody's screen, on one of the nodes. */
record Case(BrowserContext context, Page page) implements AutoCloseable {
    private static final String ROW = "[data-testid=timeline-row][data-owner=%s]";

    static Case open(URI node, String account, UUID file) {
        return open(node, account, file, Browsers.laptop());
    }

    static Case open(URI node, String account, UUID file, Browser.NewContextOptions options) {
        BrowserContext context = Browsers.openAt(node, options);
        Page page = Browsers.signedIn(context, account);
        page.navigate("/case/" + file);
        assertThat(page.getByTestId("timeline")).isVisible();
        // Until the browser has its own way to the server, it is told nothing.
        page.waitForTimeout(1500);
        return new Case(context, page);
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
                  const observer = new MutationObserver(() => {
                    if (!document.querySelector(selector)) { window.goneAt = Date.now(); observer.disconnect(); }
                  });
                  observer.observe(document.body, { childList: true, subtree: true });
                }""", ROW.formatted(owner));
    }

    /** When it had gone, in milliseconds of the epoch. */
    long goneAt() {
        return ((Number) page.waitForFunction(
                                "() => window.goneAt", null, new Page.WaitForFunctionOptions().setTimeout(15_000))
                        .jsonValue())
                .longValue();
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

    @Override
    public void close() {
        context.close();
    }
}
