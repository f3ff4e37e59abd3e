package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.OwnersDatabase;

/** A way of looking at a list gets a name, and is there with one click. */
@Tag("UIX-13")
class SavedViewsPageIT {
    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @BeforeEach
    @AfterEach
    void nobody_has_any() throws Exception {
        OwnersDatabase.run("delete from saved_view");
    }

    private static Page at(BrowserContext browser, String account, String path, String sign) {
        Page page = Browsers.signedIn(browser, account);
        page.navigate(path);
        assertThat(page.getByTestId(sign)).isVisible();
        return page;
    }

    private static void save(Page page, String name) {
        page.getByTestId("save-view").click();
        page.getByTestId("view-name").locator("input").fill(name);
        page.getByTestId("view-save").click();
        assertThat(view(page, name)).hasAttribute("aria-pressed", "true");
        // The keyboard is where the button was.
        assertThat(view(page, name)).isFocused();
    }

    private static Locator view(Page page, String name) {
        return page.getByTestId("saved-view").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void act(Page page, String which) {
        page.getByTestId("view-more").click();
        page.getByTestId(which).click();
    }

    private static Locator quiet(Page page) {
        return page.getByTestId("only-QUIET_30_DAYS");
    }

    @Test
    void one_click_shows_the_list_as_it_was_saved_and_another_as_it_is_from_the_beginning() throws Exception {
        try (BrowserContext browser = Browsers.open()) {
            Page page = at(browser, "soc-handlaggare", "/cases", "case-count");
            assertThat(page.getByTestId("save-view")).isHidden();
            String all = page.getByTestId("case-count").textContent();
            quiet(page).click();
            page.getByTestId("case-search").locator("input").fill("SOC-2026-0031");
            assertThat(page.getByTestId("case-count")).containsText("träff");
            save(page, "Tysta");
            String[] row = OwnersDatabase.value("select name || '|' || words from saved_view")
                    .split("\\|", -1);
            assertThat(row).containsExactly("Tysta", "only:QUIET_30_DAYS");

            view(page, "Tysta").click();
            assertThat(view(page, "Tysta")).hasAttribute("aria-pressed", "false");
            assertThat(quiet(page)).hasAttribute("aria-pressed", "false");
            assertThat(page.getByTestId("case-count")).hasText(all);
            view(page, "Tysta").click();
            assertThat(quiet(page)).hasAttribute("aria-pressed", "true");
            assertThat(page.getByTestId("case-search").locator("input")).hasValue("");
            assertThat(page).hasURL(Pattern.compile(".*/cases\\?only=quiet-30-days$"));
        }
    }

    @Test
    @Tag("UIX-15")
    void it_is_renamed_and_removed_and_both_can_be_taken_back() {
        try (BrowserContext browser = Browsers.open()) {
            Page page = at(browser, "soc-handlaggare", "/cases", "case-count");
            quiet(page).click();
            save(page, "Tysta");
            act(page, "view-rename");
            page.getByTestId("view-name").locator("input").fill("Robin 20000105-2380");
            page.getByTestId("view-save").click();
            assertThat(page.getByTestId("view-name")).containsText("personnummer");
            page.getByTestId("view-name").locator("input").fill("Stilla");
            page.getByTestId("view-name").locator("input").press("Enter");
            assertThat(view(page, "Stilla")).isVisible();
            undo(page);
            assertThat(view(page, "Tysta")).isVisible();

            act(page, "view-remove");
            assertThat(page.getByTestId("saved-views")).isHidden();
            assertThat(page.getByTestId("save-view")).isFocused();
            undo(page);
            assertThat(view(page, "Tysta")).isVisible();
        }
    }

    @Test
    void the_list_opens_with_the_one_that_says_so_in_every_session_of_its_owner_and_of_nobody_else() {
        try (BrowserContext browser = Browsers.open()) {
            Page page = at(browser, "soc-handlaggare", "/cases", "case-count");
            quiet(page).click();
            save(page, "Tysta");
            act(page, "view-opens");
            // What was said of saving it may stand there yet.
            assertThat(page.getByTestId("view-told").last()).containsText("Listan öppnas med den här vyn.");
        }
        try (BrowserContext another = Browsers.open();
                BrowserContext colleague = Browsers.open()) {
            Page page = at(another, "soc-handlaggare", "/cases", "case-count");
            assertThat(view(page, "Tysta")).hasAttribute("aria-pressed", "true");
            assertThat(quiet(page)).hasAttribute("aria-pressed", "true");
            Page others = at(colleague, "soc-handlaggare2", "/cases", "case-count");
            assertThat(others.getByTestId("saved-view")).hasCount(0);
            assertThat(quiet(others)).hasAttribute("aria-pressed", "false");
        }
    }

    @Test
    void an_auditor_opens_the_log_with_what_was_denied() {
        try (BrowserContext browser = Browsers.open()) {
            Page page = at(browser, "soc-granskare", "/log", "log-count");
            page.getByTestId("log-show").click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Det som nekats"))
                    .click();
            page.getByTestId("save-view").click();
            page.getByTestId("view-name").locator("input").fill("Nekat");
            page.getByTestId("view-opens-at-once").locator("input").check();
            page.getByTestId("view-save").click();
            assertThat(view(page, "Nekat")).hasAttribute("aria-pressed", "true");
            page.getByTestId("log-clear").click();
            assertThat(view(page, "Nekat")).hasAttribute("aria-pressed", "false");
            page.reload();
            assertThat(view(page, "Nekat")).hasAttribute("aria-pressed", "true");
        }
    }

    /** The one note there is: what was taken back before has gone by then. */
    private static void undo(Page page) {
        assertThat(page.getByTestId("undo")).hasCount(1);
        page.getByTestId("undo").click();
    }
}
