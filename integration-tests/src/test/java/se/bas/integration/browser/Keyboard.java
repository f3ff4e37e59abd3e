package se.bas.integration.browser;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/** Somebody without a mouse: what they want to use they have to come to, key by key. */
final class Keyboard {
    /** More than a page has; whoever has to press it more often gives up. */
    private static final int FAR_ENOUGH = 150;

    private static final int CHOICES = 40;
    private static final String HAS_FOCUS = "element => element.contains(document.activeElement)";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Tabs until something has the focus, or what is in it. */
    void to(Locator target) {
        target.first().waitFor();
        for (int pressed = 0; pressed <= FAR_ENOUGH; pressed++) {
            if (has(target)) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("not to be reached by keyboard: " + target);
    }

    void enter(Locator target) {
        to(target);
        press("Enter");
    }

    void write(Locator field, String text) {
        to(field);
        type(text);
    }

    void tick(Locator box) {
        to(box);
        press("Space");
    }

    /** Of buttons of which one can be chosen. */
    void choose(Locator group, String label) {
        to(group);
        press("Space");
        for (int pressed = 0; pressed < CHOICES; pressed++) {
            if (group.locator("vaadin-radio-button[checked]").innerText().contains(label)) {
                return;
            }
            press("ArrowDown");
        }
        throw new AssertionError("not to be chosen by keyboard: " + label);
    }

    /** Of a list that opens. */
    void select(Locator field, String label) {
        enter(field);
        page.waitForCondition(() -> focused().contains("vaadin-select-item"));
        for (int pressed = 0; pressed < CHOICES; pressed++) {
            if (focused().contains(label)) {
                press("Enter");
                // The focus goes back to the field, whenever the list has closed.
                page.waitForCondition(() -> !focused().contains("vaadin-select-item"));
                return;
            }
            press("ArrowDown");
        }
        throw new AssertionError("not to be chosen by keyboard: " + label);
    }

    /** Whoever has closed something is not thrown back to the beginning of the page. */
    void goesOnSomewhere() {
        page.waitForCondition(() -> Boolean.TRUE.equals(
                page.evaluate("() => document.activeElement !== null && document.activeElement !== document.body")));
    }

    /**
     * What chooses a file, once a key has asked for it. A browser that is busy asks for nothing; whoever sees that goes
     * back to the button, should they have been led away from it, and presses again.
     */
    FileChooser file(Locator button) {
        for (int pressed = 1; ; pressed++) {
            to(button);
            try {
                return page.waitForFileChooser(
                        new Page.WaitForFileChooserOptions().setTimeout(10_000), () -> press("Enter"));
            } catch (TimeoutError nothing) {
                if (pressed == 3) {
                    throw nothing;
                }
            }
        }
    }

    /** The server has answered what was chosen so far: a hand waits for what it sees change. */
    void atRest() {
        page.waitForFunction("() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
                + ".every((client) => !client.isActive || !client.isActive())");
    }

    private boolean has(Locator target) {
        return target.count() > 0 && Boolean.TRUE.equals(target.first().evaluate(HAS_FOCUS));
    }

    /** What has the focus: its kind and its words. */
    private String focused() {
        return String.valueOf(page.evaluate("() => document.activeElement === null ? '' :"
                + " document.activeElement.localName + ' ' + document.activeElement.innerText"));
    }
}
