package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.Demo;

@DisplayName("ACC-02: the ten commonest tasks by keyboard alone")
@Tag("ACC-02")
class KeyboardIT {
    private static final String ADAM = "/case/" + Demo.file(Demo.ADAM_AT_SOC);
    private static final String ROBIN = "/case/" + Demo.file(Demo.ROBIN_AT_SOC);

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private static void as(String account, String path, String sign, BiConsumer<Page, Keyboard> task) {
        try (BrowserContext context = Browsers.open()) {
            Clicks clicks = Clicks.in(context);
            Page page = Browsers.signedIn(context, account);
            page.navigate(path);
            assertThat(page.getByTestId(sign).first()).isVisible();
            // Until the browser has its own way to the server, it is told nothing.
            page.waitForTimeout(1000);
            clicks.begin();
            task.accept(page, new Keyboard(page));
            org.assertj.core.api.Assertions.assertThat(clicks.count(page)).isZero();
        }
    }

    private static Locator row(Page page, String testId, String text) {
        return page.getByTestId(testId).filter(new Locator.FilterOptions().setHasText(text));
    }

    /** 1. Signing in, and choosing a mandate. */
    @Test
    @Tag("IDA-05")
    void one_signs_in_and_chooses_a_mandate() {
        try (BrowserContext context = Browsers.open()) {
            Clicks clicks = Clicks.in(context);
            Page page = context.newPage();
            Keyboard keyboard = new Keyboard(page);
            page.navigate("/");
            keyboard.enter(page.locator("#social-soc"));
            keyboard.write(page.locator("#username"), "soc-chef");
            keyboard.write(page.locator("#password"), "soc-chef");
            keyboard.press("Enter");
            keyboard.enter(
                    page.locator("[data-testid^=mandate-]").filter(new Locator.FilterOptions().setHasText("Beroende")));
            assertThat(page.getByTestId("mandate")).containsText("Beroende");
            org.assertj.core.api.Assertions.assertThat(clicks.count(page)).isZero();
        }
    }

    /** 2 and 3. Finding a case in the list, opening it and writing a note; and finding one from any page. */
    @Test
    @Tag("UIX-05")
    void one_finds_a_case_and_writes_a_note() {
        as("soc-handlaggare", "/cases", "case-grid", (page, keyboard) -> {
            keyboard.write(page.getByTestId("case-search"), "Adam Now");
            assertThat(page.getByTestId("case-count")).containsText("1 träff");
            keyboard.press("ArrowDown");
            keyboard.press("Enter");
            assertThat(page.getByTestId("case-header")).containsText(Demo.ADAM_AT_SOC);
            page.waitForTimeout(500);
            keyboard.press("n");
            page.getByTestId("note-editor").waitFor();
            page.waitForTimeout(500);
            String text = TodayIT.unique("Utan mus");
            keyboard.type(text);
            keyboard.press("Tab");
            keyboard.press("Space");
            assertThat(page.getByTestId("note-category").locator("input:checked"))
                    .hasCount(1);
            keyboard.press("Control+Enter");
            assertThat(row(page, "timeline-row", text)).isVisible();

            keyboard.press("Control+k");
            page.getByTestId("find").locator("input").waitFor();
            keyboard.write(page.getByTestId("find"), Demo.ROBIN_AT_SOC);
            assertThat(page.getByTestId("hit-" + Demo.ROBIN_AT_SOC)).isVisible();
            keyboard.press("Enter");
            assertThat(page.getByTestId("case-header")).containsText(Demo.ROBIN_AT_SOC);
        });
    }

    /** 4. Settling a task on the first page, and taking that back. */
    @Test
    @Tag("UIX-15")
    void one_settles_a_task_and_takes_that_back() throws Exception {
        String text = TodayIT.unique("Skriv till Robin");
        TodayIT.made(text, true);
        as("soc-handlaggare", "/today", "today-today", (page, keyboard) -> {
            Locator card = TodayIT.card(page, text);
            keyboard.enter(card.getByTestId("task-first"));
            assertThat(card).hasCount(0);
            // One goes on where one was: at the next task's button.
            page.waitForCondition(() -> Boolean.TRUE.equals(
                    page.evaluate("() => document.activeElement?.closest('[data-testid=task-card]') !== null"
                            + " && document.activeElement?.dataset.testid === 'task-first'")));
            keyboard.press("z");
            assertThat(card).isVisible();
            keyboard.enter(card.getByTestId("task-more"));
            assertThat(page.locator("[data-testid=task-skip]:visible")).isFocused();
            keyboard.press("Enter");
            assertThat(page.getByTestId("skip-reason")).isVisible();
            page.waitForTimeout(500);
            keyboard.type("Behövs inte längre");
            keyboard.enter(page.getByTestId("skip-save"));
            assertThat(card).hasCount(0);
            keyboard.goesOnSomewhere();
        });
    }

    /** 5. Making a task. */
    @Test
    @Tag("UIX-01")
    void one_makes_a_task() {
        String text = TodayIT.unique("Fråga om flytten");
        as("soc-handlaggare", ROBIN, "case-header", (page, keyboard) -> {
            keyboard.enter(page.getByTestId("new-task"));
            page.getByTestId("task-text").waitFor();
            keyboard.write(page.getByTestId("task-text"), text);
            keyboard.select(page.getByTestId("task-category"), "Boende och");
            keyboard.enter(page.getByTestId("task-save"));
            assertThat(row(page, "task-row", text)).isVisible();
            keyboard.goesOnSomewhere();
        });
    }

    /** 6 and 7. Registering a consent, and withdrawing it. */
    @Test
    @Tag("CON-30")
    void one_registers_a_consent_and_withdraws_it() {
        as("soc-handlaggare", ADAM, "case-header", (page, keyboard) -> {
            keyboard.enter(page.getByTestId("register-consent"));
            assertThat(page.getByTestId("save")).isVisible();
            keyboard.choose(page.getByTestId("recipient"), "BAS-teamet");
            keyboard.tick(page.getByRole(
                    AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Möten och närvaro"))));
            keyboard.choose(page.getByTestId("purpose"), "Samordning");
            keyboard.choose(page.getByTestId("form"), "Skriftligt");
            keyboard.write(page.getByTestId("place"), "Algatan 13");
            keyboard.tick(page.getByTestId("voluntary"));
            keyboard.tick(page.getByTestId("capable"));
            assertThat(page.getByTestId("effect")).containsText("kommer att se");
            keyboard.enter(page.getByTestId("save"));
            assertThat(page.getByTestId("receipt")).isVisible();
            keyboard.goesOnSomewhere();
            keyboard.enter(page.getByTestId("to-case"));

            keyboard.enter(page.getByTestId("withdraw").first());
            page.getByTestId("confirm").waitFor();
            keyboard.enter(page.getByTestId("confirm"));
            assertThat(page.getByTestId("receipt")).isVisible();
            assertThat(page.getByTestId("close")).isFocused();
            keyboard.press("Enter");
            assertThat(page.getByTestId("receipt")).hasCount(0);
            keyboard.goesOnSomewhere();
        });
    }

    /** 8. Adding a document, and reading it. The choice of a file is the browser's own. */
    @Test
    @Tag("GDP-03")
    void one_adds_a_document_and_reads_it() {
        String title = TodayIT.unique("Plan");
        as("soc-handlaggare", ADAM, "case-header", (page, keyboard) -> {
            keyboard.enter(page.getByTestId("add-document"));
            page.getByTestId("document-title").waitFor();
            keyboard.write(page.getByTestId("document-title"), title);
            keyboard.select(page.getByTestId("document-category"), "Planering");
            keyboard.choose(page.getByTestId("document-source"), "Vi har upprättat den");
            keyboard.atRest();
            FileChooser files = keyboard.file(page.getByTestId("document-file"));
            files.setFiles(
                    new FilePayload("plan.txt", "text/plain", "Planen är klar.\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(page.getByTestId("document-file")).containsText("plan.txt");
            keyboard.enter(page.getByTestId("document-save"));
            Locator row = row(page, "document-row", title);
            assertThat(row).isVisible();
            keyboard.goesOnSomewhere();

            keyboard.enter(row.getByTestId("preview-document"));
            assertThat(page.getByTestId("document-preview")).containsText("Planen är klar.");
            keyboard.enter(page.getByTestId("close"));
            assertThat(page.getByTestId("document-preview")).hasCount(0);
            assertThat(row.getByTestId("preview-document")).isFocused();
        });
    }

    /** 9. Writing down that messages may come, sending one, and taking it back. */
    @Test
    @Tag("UIX-09")
    void one_writes_down_a_wish_and_sends_a_message() {
        as("soc-handlaggare", ADAM, "case-header", (page, keyboard) -> {
            keyboard.enter(page.getByTestId("message-wish-open"));
            page.getByTestId("wish-kind").waitFor();
            keyboard.choose(page.getByTestId("wish-kind"), "Ja, skicka");
            keyboard.to(page.getByTestId("wish-address"));
            keyboard.press("Control+a");
            keyboard.type("070-174 06 05");
            keyboard.enter(page.getByTestId("wish-save"));
            assertThat(page.getByTestId("message-wish").first()).isVisible();
            keyboard.goesOnSomewhere();

            keyboard.enter(page.getByTestId("message-open"));
            page.getByTestId("message-phone").waitFor();
            keyboard.write(page.getByTestId("message-phone"), "0410-73 30 00");
            // What is offered or written counts when one goes on.
            keyboard.press("Tab");
            assertThat(page.getByTestId("message-preview")).containsText("Ring oss gärna på 0410-73 30 00");
            keyboard.enter(page.getByTestId("message-send"));
            Locator sent = page.getByTestId("message").first();
            assertThat(sent).containsText("Ring oss gärna");
            keyboard.goesOnSomewhere();
            keyboard.enter(sent.getByTestId("message-stop"));
            assertThat(sent.getByTestId("message-stop")).hasCount(0);
            keyboard.goesOnSomewhere();
        });
    }

    /** 10. Reading and filtering the log. */
    @Test
    @Tag("LOG-01")
    void an_auditor_filters_the_log_and_opens_an_entry() {
        as("soc-granskare", "/log", "log-grid", (page, keyboard) -> {
            String all = page.getByTestId("log-count").innerText();
            keyboard.write(page.getByTestId("log-case"), Demo.ADAM_AT_SOC);
            keyboard.press("Enter");
            assertThat(page.getByTestId("log-count")).not().hasText(all);
            assertThat(page.getByTestId("log-grid")).containsText(Demo.ADAM_AT_SOC);
            keyboard.to(page.getByTestId("log-grid"));
            keyboard.press("Tab");
            keyboard.press("ArrowDown");
            keyboard.press("ArrowUp");
            keyboard.press("Space");
            assertThat(page.getByTestId("log-detail").first()).isVisible();
            page.reload();
            assertThat(page.getByTestId("log-count")).isVisible();
            keyboard.select(page.getByTestId("log-show"), "Det som nekats");
            assertThat(page.getByTestId("log-show")).containsText("Det som nekats");
            keyboard.enter(page.getByTestId("log-clear"));
            assertThat(page.getByTestId("log-show")).containsText("Allt");
            assertThat(page.getByTestId("log-count")).isVisible();
            keyboard.goesOnSomewhere();
        });
    }
}
