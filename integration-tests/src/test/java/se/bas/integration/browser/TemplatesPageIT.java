package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** An administrator says what messages and letters read; a caseworker sends and makes just that. */
@Tag("UIX-09")
@Tag("UIX-10")
@Tag("ACC-08")
class TemplatesPageIT {
    private static final String ROBIN = "/case/" + Demo.file(Demo.ROBIN_AT_SOC);
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final String OF_SOC = "agency_id = (select id from agency where code = 'soc')";

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterEach
    void nobody_has_written_any() throws SQLException {
        String theirs = OF_SOC + " and kind = 'TEMPLATE'";
        OwnersDatabase.run(
                "delete from edition_withdrawal where edition_id in (select id from edition where " + theirs + ")",
                "delete from edition where " + theirs);
    }

    private static void choose(Page page, String field, String label) {
        page.getByTestId(field).click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + label)))
                .first()
                .click();
    }

    private static void when(Page page, String field) {
        Locator inputs = page.getByTestId(field).locator("input");
        inputs.nth(0).fill(LocalDate.now(SWEDEN).plusDays(20).toString());
        inputs.nth(0).press("Enter");
        inputs.nth(1).fill("10:30");
        inputs.nth(1).press("Enter");
    }

    private static Locator text(Page page, String field) {
        return page.getByTestId(field).locator("textarea, input").first();
    }

    @Test
    void what_an_administrator_writes_is_what_a_caseworker_sees_and_sends() {
        try (BrowserContext admins = Browsers.open();
                BrowserContext writers = Browsers.open();
                BrowserContext others = Browsers.open()) {
            Page admin = Browsers.signedIn(admins, "soc-admin");
            admin.navigate("/templates");
            admin.getByTestId("template-time-for-talk").click();
            assertThat(admin.getByTestId("template-time-for-talk")).hasAttribute("aria-current", "true");
            Locator body = text(admin, "template-bodySv");
            String refused = "Hej! Kom till behandlingen {dag} {tid}, {plats}. Ring {telefon}. {avsändare}";
            body.fill(refused);
            admin.getByTestId("template-save").click();
            assertThat(admin.getByTestId("template-bodySv")).containsText("behandl");
            assertThat(admin.getByTestId("receipt")).hasCount(0);

            body.fill(refused.replace("Kom till behandlingen", "Vi väntar dig"));
            assertThat(admin.getByTestId("template-preview-SV")).containsText("Vi väntar dig tisdag 1 december 10:30");
            assertThat(admin.getByTestId("sms-count-SV")).containsText("ett SMS");
            admin.getByTestId("template-save").click();
            assertThat(admin.getByTestId("receipt")).containsText("Mallen är sparad");
            admin.getByTestId("close").click();
            assertThat(admin.getByTestId("template-time-for-talk")).containsText("er version 1");

            Page writer = Browsers.signedIn(writers, "soc-handlaggare");
            agreed(writer);
            writer.getByTestId("message-open").click();
            choose(writer, "message-template", "Tid för samtal");
            when(writer, "message-at");
            text(writer, "message-place").fill("Storgatan 12");
            text(writer, "message-place").press("Tab");
            text(writer, "message-phone").fill("0410-73 30 00");
            text(writer, "message-phone").press("Tab");
            assertThat(writer.getByTestId("message-preview")).containsText("Hej! Vi väntar dig");
            assertThat(writer.getByTestId("message-preview")).containsText("10:30, Storgatan 12");
            assertThat(writer.getByTestId("message-template-version")).containsText("er version 1");

            // While it stands open the administrator writes another: nothing goes that was not seen.
            admin.getByTestId("close").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            body.fill(refused.replace("Kom till behandlingen", "Välkommen"));
            assertThat(admin.getByTestId("template-preview-SV")).containsText("Välkommen");
            admin.getByTestId("template-save").click();
            assertThat(admin.getByTestId("receipt")).containsText("Mallen är sparad");
            writer.getByTestId("message-send").click();
            assertThat(writer.getByTestId("message-template")).containsText("Texten har ändrats");
            assertThat(writer.getByTestId("message-preview")).containsText("Hej! Välkommen");
            writer.getByTestId("message-send").click();
            Locator sent = writer.getByTestId("message").first();
            assertThat(sent).containsText("Hej! Välkommen");
            assertThat(sent).containsText("er version 2");
            writer.getByTestId("message-stop").first().click();

            Page other = Browsers.signedIn(others, "admin");
            other.navigate("/templates");
            other.getByTestId("template-time-for-talk").click();
            assertThat(other.getByTestId("template-time-for-talk")).containsText("medföljande");
            assertThat(other.getByTestId("template-preview-SV")).containsText("Du har en tid för samtal");
            assertThat(other.getByTestId("template-version")).hasCount(1);
        }
    }

    private static void agreed(Page page) {
        page.navigate("/case/" + Demo.file(Demo.ADAM_AT_SOC));
        page.getByTestId("message-wish-open").click();
        page.getByTestId("wish-kind").getByText("Ja, skicka").click();
        page.getByTestId("wish-address").locator("input").fill("070-174 06 05");
        page.getByTestId("wish-save").click();
        assertThat(page.getByTestId("message-open")).isVisible();
    }

    @Test
    void a_letter_is_filled_in_edited_seen_and_lies_among_the_documents() throws Exception {
        try (BrowserContext writers = Browsers.open();
                BrowserContext others = Browsers.open()) {
            Page page = Browsers.signedIn(writers, "soc-handlaggare");
            page.navigate(ROBIN);
            page.getByTestId("write-letter").click();
            choose(page, "letter-category", "Plan");
            when(page, "letter-at");
            text(page, "letter-place").fill("Storgatan 12");
            assertThat(page.getByTestId("letter-sheet")).containsText("Storgatan 12");
            page.getByTestId("letter-make").click();
            assertThat(page.getByTestId("letter-phone")).containsText("Skriv numret");
            text(page, "letter-phone").fill("0410-73 30 00");
            text(page, "letter-address").fill("Byvägen 3\n231 00 Trelleborg");
            Locator sheet = page.getByTestId("letter-sheet");
            assertThat(sheet).containsText("Hej Robin Sandell!");
            assertThat(sheet).containsText("klockan 10:30");
            assertThat(sheet).containsText("231 00 Trelleborg");
            assertThat(sheet).containsText("Maria Lindqvist");
            Locator body = text(page, "letter-body");
            String mine = "Hej Robin! Vi ses snart, 19900101-2385.";
            body.fill(mine);
            assertThat(page.getByTestId("letter-warning")).isVisible();
            body.fill("Hej Robin! Vi ses snart.\n\nTa med din kalender.");
            assertThat(page.getByTestId("letter-warning")).isHidden();
            assertThat(sheet).containsText("Ta med din kalender.");
            Download fetched =
                    page.waitForDownload(() -> page.getByTestId("letter-make").click());
            assertThat(page.getByTestId("receipt")).containsText("Brevet är klart");
            assertThat(fetched.suggestedFilename()).matches("BAS-31-\\d{4}-\\d\\d-\\d\\d\\.pdf");
            try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(fetched.path()))) {
                assertThat(new PDFTextStripper().getText(pdf))
                        .contains(
                                "Robin Sandell",
                                "Byvägen 3",
                                "Vi ses snart.",
                                "Ta med din kalender.",
                                "Sida 1 (1)",
                                "BAS-31 · version 1")
                        .doesNotContain(Demo.ROBIN_NUMBER, Demo.ROBIN_AT_SOC);
                assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
                assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            }
            page.getByTestId("close").click();
            Locator row = page.getByTestId("document-row")
                    .filter(new Locator.FilterOptions().setHasText("Kallelse till möte"));
            assertThat(row.first()).containsText("mall Kallelse, medföljande text, version 1");

            Page other = Browsers.signedIn(others, "af-handlaggare");
            other.navigate(ROBIN);
            assertThat(other.getByTestId("not-found")).isVisible();
            other.navigate("/case/" + Demo.file(Demo.ROBIN_AT_AF));
            assertThat(other.getByTestId("case-header")).isVisible();
            assertThat(other.locator("main")).not().containsText("Kallelse till möte");
        }
    }

    @Test
    @Tag("ACC-01")
    void a_template_is_chosen_and_filled_with_the_keyboard_alone_and_taken_back() {
        try (BrowserContext admins = Browsers.open()) {
            Page page = Browsers.signedIn(admins, "soc-admin");
            page.navigate("/templates");
            Locator letter = page.getByTestId("template-letter-free");
            letter.focus();
            page.keyboard().press("Enter");
            assertThat(letter).hasAttribute("aria-current", "true");
            Locator body = text(page, "template-bodySv");
            body.focus();
            page.keyboard().press("Control+End");
            page.keyboard().type("\nRing ");
            page.getByTestId("insert-phone-SV").focus();
            page.keyboard().press("Enter");
            assertThat(body).hasValue(Pattern.compile("\\nRing \\{telefon\\}$"));
            assertThat(page.getByTestId("letter-sheet").first()).containsText("Ring 0410-73 30 00");
            // Whoever has inserted goes on writing behind it.
            assertThat(body).isFocused();
            Locator day = page.getByTestId("template-from").locator("input");
            day.focus();
            day.fill(LocalDate.now(SWEDEN).plusDays(30).toString());
            page.keyboard().press("Enter");
            page.getByTestId("template-save").focus();
            page.keyboard().press("Enter");
            assertThat(page.getByTestId("receipt")).containsText("Mallen är sparad");
            assertThat(page.getByTestId("close")).isFocused();
            page.keyboard().press("Enter");
            assertThat(letter).containsText("Kommer: er version 1");
            page.getByTestId("template-withdraw").focus();
            page.keyboard().press("Enter");
            assertThat(page.getByTestId("consequence").last()).containsText("börjar inte gälla");
            page.getByTestId("confirm").focus();
            page.keyboard().press("Enter");
            assertThat(page.getByTestId("receipt")).containsText("tagen tillbaka");
            assertThat(page.getByTestId("close")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.getByTestId("template-history")).containsText("Tagen tillbaka av");
        }
    }
}
