package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.OwnersDatabase;

/** From a template to the list of cases, as somebody with a table of participants does it. */
@Tag("PNR-08")
class ImportPageIT {
    private static final String HEADINGS =
            "Förnamn;Efternamn;Personnummer;Identitetsnivå;Födelsedatum;Skyddade personuppgifter;Ärendenummer;Telefon;E-post\n";

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @Test
    void a_file_is_checked_mended_and_imported() throws Exception {
        try (BrowserContext browser = Browsers.open()) {
            Page page = Browsers.signedIn(browser, "soc-handlaggare2");
            page.navigate("/cases");
            page.getByTestId("import-participants").click();
            Locator outcome = page.getByTestId("import-outcome");

            choose(page, "tabell.csv", "Förnamn;Efternamn\nSam;Provsson\n".getBytes(StandardCharsets.UTF_8));
            assertThat(page.getByTestId("file-problem")).containsText("Personnummer, Ärendenummer");

            choose(page, "bild.csv", new byte[] {1, 2, 3, 4});
            assertThat(page.getByTestId("file-problem")).containsText("varken Excel");

            choose(
                    page,
                    "deltagare.csv",
                    (HEADINGS
                                    + "Åke;Importsson;19450101-2384;;;;SOC-IMP-1;;\n"
                                    + "Östen;Importsson;;;1950-02-03;Hemligt;SOC-IMP-1;;\n")
                            .getBytes(Charset.forName("windows-1252")));
            assertThat(page.getByTestId("problem-count")).containsText("3 fel på 2 rader, av 2 deltagare");
            assertThat(outcome).containsText("Kontrollsiffran, den sista, är fel");
            assertThat(outcome).containsText("Samma ärendenummer finns också på rad 2.");
            Assertions.assertThat(text(page, "fetch-problems"))
                    .startsWith("\uFEFFRad;Kolumn;Vad som behöver rättas\r\n2;Personnummer;")
                    .doesNotContain("Importsson", "19450101");
            Assertions.assertThat(files()).isEqualTo("0");

            choose(
                    page,
                    "deltagare.csv",
                    (HEADINGS
                                    + "Åke;Importsson;19450101-2381;;;;SOC-IMP-1;070-174 06 05;\n"
                                    + "Östen;Importsson;;;1950-02-03;;SOC-IMP-2;;\n")
                            .getBytes(Charset.forName("windows-1252")));
            assertThat(page.getByTestId("import-ready")).containsText("2 deltagare kan läggas in.");
            Assertions.assertThat(files()).isEqualTo("0");
            page.getByTestId("import-start").click();
            assertThat(page.getByTestId("import-done")).containsText("2 deltagare har lagts in.");
            assertThat(page.getByTestId("import-outcome")).containsText("deltagare.csv");
            String first =
                    page.getByTestId("import-outcome").locator("dd").last().innerText();
            Assertions.assertThat(
                            OwnersDatabase.value("select use_case from log_entry where id = ?", UUID.fromString(first)))
                    .isEqualTo("ImportParticipants");
            Assertions.assertThat(files()).isEqualTo("2");
            page.getByText("Till ärendelistan").click();
            page.getByTestId("case-search").locator("input").fill("SOC-IMP-1");
            assertThat(page.getByTestId("case-SOC-IMP-1")).isVisible();
            assertThat(page.getByText("Åke Importsson").first()).isVisible();
        }
    }

    @Test
    void the_templates_are_read_as_they_are_and_have_nobody_in_them() throws Exception {
        try (BrowserContext browser = Browsers.open()) {
            Page page = Browsers.signedIn(browser, "amf-chef");
            page.navigate("/cases/import");
            for (String template : new String[] {"template-csv", "template-xlsx"}) {
                Download download =
                        page.waitForDownload(() -> page.getByTestId(template).click());
                Assertions.assertThat(download.suggestedFilename()).startsWith("deltagare-mall.");
                choose(page, download.suggestedFilename(), Files.readAllBytes(download.path()));
                assertThat(page.getByTestId("file-problem")).containsText("Under rubrikerna finns inga deltagare");
                // Another answer next time.
                choose(page, "empty.csv", " ".getBytes(StandardCharsets.UTF_8));
                assertThat(page.getByTestId("file-problem")).containsText("Filen är tom");
            }
        }
    }

    @Test
    void five_thousand_can_be_given_up_while_they_are_added() throws Exception {
        StringBuilder table = new StringBuilder(HEADINGS);
        for (int row = 0; row < 5_000; row++) {
            table.append("Sam;Avbrottsson;;;1951-01-01;;SOC-GIVE-UP-")
                    .append(row)
                    .append(";;\n");
        }
        try (BrowserContext browser = Browsers.open()) {
            Page page = Browsers.signedIn(browser, "soc-handlaggare2");
            page.navigate("/cases/import");
            choose(page, "många.csv", table.toString().getBytes(StandardCharsets.UTF_8));
            page.getByTestId("import-start").click();
            // Told of by push, while it runs.
            assertThat(page.getByTestId("import-done-so-far"))
                    .containsText(java.util.regex.Pattern.compile("^[1-9]\\d* av 5"));
            page.getByTestId("import-cancel").click();
            assertThat(page.getByTestId("import-nothing")).containsText("Importen avbröts");
            Assertions.assertThat(OwnersDatabase.value(
                            "select count(*) from case_file where case_number like 'SOC-GIVE-UP-%'"))
                    .isEqualTo("0");
        }
    }

    private static String files() throws SQLException {
        return OwnersDatabase.value("select count(*) from case_file where case_number like 'SOC-IMP-%'");
    }

    private static String text(Page page, String testId) throws IOException {
        Download download = page.waitForDownload(() -> page.getByTestId(testId).click());
        return Files.readString(download.path());
    }

    private static void choose(Page page, String name, byte[] content) {
        page.getByTestId("import-file")
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }
}
