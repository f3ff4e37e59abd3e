package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.environment.TestEnvironment;
import se.bas.integration.Demo;

/** A file is added on the case page, is told in words what is wrong with it, shown, and fetched as it was. */
class DocumentsPageIT {
    private static final byte[] TEXT = "Planen är klar.\n".getBytes(StandardCharsets.UTF_8);

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private static void choose(Page page, String name) {
        page.getByTestId("document-file")
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", TEXT));
        assertThat(page.getByTestId("document-file")).containsText(name);
        page.getByTestId("document-save").click();
    }

    @Test
    @Tag("PNR-09")
    void a_document_is_added_shown_and_fetched() throws Exception {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "soc-handlaggare");
            page.navigate(TestEnvironment.addresses().app() + "/case/" + Demo.file(Demo.ROBIN_AT_SOC));
            page.getByTestId("add-document").click();
            page.getByTestId("document-title").locator("input").fill("Plan för våren");
            page.getByTestId("document-category").click();
            page.getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText("Plan"))
                    .first()
                    .click();
            page.getByTestId("document-source")
                    .getByText("Vi har upprättat den")
                    .click();
            page.getByTestId("document-save").click();
            assertThat(page.getByTestId("document-file-problem")).containsText("Välj en fil");

            choose(page, "19900101-2385.txt");
            assertThat(page.getByTestId("document-file-problem")).containsText("Byt namn på filen");
            choose(page, "plan.txt");
            Locator row =
                    page.getByTestId("document-row").filter(new Locator.FilterOptions().setHasText("Plan för våren"));
            assertThat(row.first()).containsText("TXT");
            assertThat(row.first()).containsText("inte virussökt");
            assertThat(page.getByTestId("document-save")).hasCount(0);

            row.first().getByTestId("preview-document").click();
            assertThat(page.getByTestId("document-preview")).containsText("Planen är klar.");
            page.getByTestId("close").click();
            Download fetched = page.waitForDownload(
                    () -> row.first().getByTestId("fetch-document").first().click());
            assertThat(Files.readAllBytes(fetched.path())).isEqualTo(TEXT);
            assertThat(fetched.suggestedFilename()).isEqualTo("plan.txt");
            assertThat(fetched.url()).doesNotContain("plan");
        }
    }
}
