package se.bas.integration.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;

/** Lists that open. */
final class Lists {
    private static final int OPENS_WITHIN = 3_000;
    private static final int TRIES = 5;

    private Lists() {}

    /**
     * Opens it and takes the first with these words. A field that is left at the same moment can take the keyboard back,
     * and with it the list: then it is opened again, as a hand would.
     */
    static void choose(Page page, String field, String label) {
        Locator option = page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
        for (int tried = 1; ; tried++) {
            page.getByTestId(field).locator("vaadin-select-value-button").click();
            try {
                option.click(new Locator.ClickOptions().setTimeout(OPENS_WITHIN));
                return;
            } catch (TimeoutError closed) {
                if (tried == TRIES) {
                    throw closed;
                }
            }
        }
    }
}
