package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.OwnersDatabase;
import se.bas.integration.api.Api;

/** An auditor begins a review of a week, asks, judges and closes it; whoever is asked answers in the system. */
@Tag("LOG-06")
@Tag("LOG-08")
class ReviewsPageIT {
    private static final int LOOKS = 12;

    private static final Api PATRIK = Api.as("amf-handlaggare");

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterEach
    void goes_on_today() throws Exception {
        Clock.goesOn();
        String reviews = "(select id from log_review where first_day = date '2024-01-02')";
        OwnersDatabase.run(
                "delete from log_review_closing where review_id in " + reviews,
                "delete from log_review_step where review_id in " + reviews,
                "delete from log_review_item where review_id in " + reviews,
                "delete from log_review where id in " + reviews);
    }

    private static void day(Page page, String field, String day) {
        Locator input = page.getByTestId(field).locator("input").first();
        input.fill(day);
        input.press("Enter");
    }

    private static void judge(Page page, int no, String as, String note) {
        page.getByLabel("Bedöm händelse " + no, new Page.GetByLabelOptions().setExact(true))
                .click();
        page.getByTestId("review-state").getByText(as).click();
        page.getByTestId("review-note").locator("textarea").first().fill(note);
        page.getByTestId("form-save").click();
        assertThat(page.getByTestId("form-save")).hasCount(0);
    }

    @Test
    @Tag("LOG-05")
    void a_week_is_reviewed_from_its_sample_to_its_end() throws Exception {
        Clock.itIs("2024-01-03T10:00");
        Api.Answer made =
                PATRIK.post("/cases", """
                {"givenName":"Kim","familyName":"Provsson","birthDate":"1985-05-05","caseNumber":"AMF-R-%s"}""".formatted(UUID.randomUUID().toString().substring(0, 8)));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        UUID file = UUID.fromString(made.json().getString("id"));
        for (int look = 0; look < LOOKS; look++) {
            assertThat(PATRIK.openCase(file).status()).isEqualTo(200);
        }
        // A Sunday, at night.
        Clock.itIs("2024-01-07T23:15");
        assertThat(PATRIK.openCase(file).status()).isEqualTo(200);
        Clock.itIs("2024-01-08T09:00");
        try (BrowserContext auditors = Browsers.open();
                BrowserContext caseworkers = Browsers.open()) {
            Page auditor = Browsers.signedIn(auditors, "amf-granskare");
            begin(auditor);
            Locator night = auditor.getByTestId("review-items")
                    .locator(".chips")
                    .filter(new Locator.FilterOptions().setHasText("Mellan 22 och 6"))
                    .locator("visible=true");
            assertThat(night).hasCount(1);
            assertThat(night).containsText("Ledig dag");
            Locator chance = auditor.getByTestId("review-items")
                    .locator(".chips")
                    .filter(new Locator.FilterOptions().setHasText("Slumpen"))
                    .locator("visible=true");
            // Ten, when two of a hundred are fewer.
            assertThat(chance).hasCount(10);

            judge(auditor, 1, "Fråga den som tittade", "Varför öppnade du ärendet?");
            Page asked = Browsers.signedIn(caseworkers, "amf-handlaggare");
            asked.getByTestId("nav-log-questions").click();
            assertThat(asked.getByTestId("log-question").first()).containsText("Varför öppnade du ärendet?");
            asked.getByTestId("answer-question").first().click();
            asked.getByTestId("form-save").click();
            assertThat(asked.getByTestId("question-answer")).hasAttribute("invalid", "");
            asked.getByTestId("question-answer").locator("textarea").first().fill("Deltagaren ringde mig.");
            asked.getByTestId("form-save").click();
            assertThat(asked.getByTestId("log-question").first()).containsText("Deltagaren ringde mig.");

            auditor.reload();
            Locator states = auditor.getByTestId("item-state").locator("visible=true");
            assertThat(states.first()).hasText("Har fått svar");
            int items = states.count();
            assertThat(items).isBetween(10, 11);
            for (int no = 1; no <= items; no++) {
                assertThat(auditor.getByTestId("close-review")).isHidden();
                judge(auditor, no, "Befogad", "");
            }
            auditor.getByTestId("close-review").click();
            auditor.getByTestId("review-remark").locator("textarea").first().fill("Inget att anmärka på.");
            auditor.getByTestId("form-save").click();
            assertThat(auditor.getByTestId("review-status")).hasText("Avslutad");
            assertThat(auditor.getByTestId("judge")).hasCount(0);
            assertThat(auditor.locator("#main")).containsText("Inget att anmärka på.");
            Download protocol = auditor.waitForDownload(
                    () -> auditor.getByTestId("print-review").click());
            assertThat(Files.readAllBytes(protocol.path())).startsWith('%', 'P', 'D', 'F');
        }
    }

    private static void begin(Page page) {
        page.getByTestId("nav-reviews").click();
        page.getByTestId("begin-review").click();
        day(page, "review-from", "2024-01-02");
        // The period must be over.
        day(page, "review-until", "2024-01-08");
        page.getByTestId("form-save").click();
        assertThat(page.getByTestId("review-until")).containsText("Perioden ska vara slut");
        day(page, "review-until", "2024-01-07");
        page.getByTestId("form-save").click();
        assertThat(page.getByTestId("review-items")).isVisible();
    }
}
