package se.bas.integration.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often the mouse is pressed, as the browser sees it. */
final class Clicks {
    private final AtomicInteger pressed = new AtomicInteger();

    private Clicks() {}

    static Clicks in(BrowserContext context) {
        Clicks clicks = new Clicks();
        context.exposeFunction("basPressed", ignored -> clicks.pressed.incrementAndGet());
        context.addInitScript("window.addEventListener('pointerdown', () => window.basPressed(), true)");
        return clicks;
    }

    void begin() {
        pressed.set(0);
    }

    int count(Page page) {
        // What was pressed last is told a moment later.
        page.waitForTimeout(200);
        return pressed.get();
    }
}
