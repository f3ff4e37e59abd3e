package se.bas.integration.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Asks axe-core about a page. It is brought along by every page of a context, and asked without a page of its own, as
 * its own connection to Playwright would do it: that is what makes looking at everything affordable.
 */
final class Axe {
    /** WCAG 2.2 AA, and what axe knows beyond it about landmarks and the order of headings. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    // The indicator is Vaadin's, at the edge of every page; it says by itself that the server cannot be reached.
    private static final String ASK = """
            async (tags) => {
              const found = await axe.run({ exclude: ['vaadin-connection-indicator'] }, {
                runOnly: { type: 'tag', values: tags },
                rules: { 'target-size': { enabled: true } },
                resultTypes: ['violations'],
              });
              return found.violations.map((rule) => rule.id + ' at ' + rule.nodes.slice(0, 4)
                .map((node) => node.html.slice(0, 300) + ' (' + node.target.flat().join(' ') + ': '
                  + [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; ').slice(0, 300) + ')')
                .join(' | '));
            }""";

    private Axe() {}

    /** From its next page on, every page of the context can be asked. */
    static void comesWith(BrowserContext context) {
        context.addInitScript(script());
    }

    /** What is wrong with what the page shows, in words; empty when nothing is. */
    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        return (List<String>) page.evaluate(ASK, RULES);
    }

    private static String script() {
        try (InputStream axe = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(axe, "axe-core's script").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
