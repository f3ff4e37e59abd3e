package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.Demo;
import se.bas.integration.api.Employers;

/** From an employer that is new in the register to a placement that runs and is followed up, in the browser. */
@Tag("PRO-10")
class PlacementsPageIT {
    private static final String CASE = "/case/" + Demo.file(Demo.DENNIS_AT_AMF);
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private static void fill(Page page, String field, String text) {
        page.getByTestId(field).locator("input, textarea").first().fill(text);
    }

    private static void day(Page page, String field, LocalDate day) {
        Locator input = page.getByTestId(field).locator("input").first();
        input.fill(day.toString());
        input.press("Enter");
    }

    private static void chooseEmployer(Page page, String name) {
        Locator input = page.getByTestId("placement-employer").locator("input");
        input.fill(name);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    /** Registered by the form; a number that is taken is told, and another is tried. */
    private static void register(Page page, String name) {
        page.navigate("/employers");
        page.getByTestId("register-employer").click();
        page.getByTestId("form-save").click();
        assertThat(page.getByTestId("employer-name")).hasAttribute("invalid", "");
        fill(page, "employer-name", name);
        fill(page, "employer-number", "900101-2385");
        page.getByTestId("form-save").click();
        assertThat(page.getByTestId("employer-number")).containsText("personnummer");
        for (int again = 0; again < 20 && !page.url().matches(".*/employers/[0-9a-f-]{36}"); again++) {
            fill(page, "employer-number", Employers.number());
            page.getByTestId("form-save").click();
            page.waitForTimeout(1_500);
        }
        assertThat(page.getByTestId("employer-places")).isVisible();
        assertThat(page.getByRole(AriaRole.HEADING).first()).containsText(name);
    }

    @Test
    @Tag("PRO-12")
    @Tag("ACC-10")
    void a_placement_goes_from_an_employer_to_a_follow_up() throws Exception {
        String name = "Sidans " + UUID.randomUUID().toString().substring(0, 8);
        LocalDate today = LocalDate.now(SWEDEN);
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "amf-handlaggare");
            register(page, name);
            page.getByTestId("add-employer-contacts").click();
            fill(page, "contact-text", "Gäller 19900101-2385");
            page.getByTestId("form-save").click();
            assertThat(page.getByTestId("contact-text")).containsText("personnummer");
            fill(page, "contact-text", "De kan ta emot en till våren.");
            page.getByTestId("form-save").click();
            assertThat(page.getByTestId("employer-contacts")).containsText("De kan ta emot en till våren.");

            page.navigate(CASE);
            page.getByTestId("to-placements").click();
            page.getByTestId("propose-placement").click();
            page.getByTestId("form-save").click();
            assertThat(page.getByTestId("placement-employer")).containsText("Välj en arbetsgivare");
            chooseEmployer(page, name);
            page.getByTestId("placement-kind").getByText("Arbetsträning").click();
            day(page, "placement-from", today.minusDays(10));
            day(page, "placement-until", today.plusDays(50));
            page.getByTestId("placement-wished")
                    .getByText("Ja", new Locator.GetByTextOptions().setExact(true))
                    .click();
            fill(page, "placement-goals", "Prova köksarbete");
            fill(page, "placement-tasks", "Diska och baka");
            fill(page, "placement-supervisor", "Eva Fabel");
            page.getByTestId("form-save").click();
            Locator card = page.getByTestId("placement-card").filter(new Locator.FilterOptions().setHasText(name));
            assertThat(card.getByTestId("placement-status")).hasText("Förslag");
            for (String party : new String[] {"Deltagaren", "Arbetsgivaren", "Vi"}) {
                card.getByTestId("placement-approve").click();
                page.getByTestId("approve-party")
                        .getByText(party, new Locator.GetByTextOptions().setExact(true))
                        .click();
                page.getByTestId("form-save").click();
                assertThat(page.getByTestId("form-save")).hasCount(0);
            }
            assertThat(card.getByTestId("placement-status")).hasText("Överenskommen");
            card.getByTestId("placement-start").click();
            page.getByTestId("form-save").click();
            assertThat(card.getByTestId("placement-status")).hasText("Pågår");
            assertThat(card.getByTestId("follow-up-overdue").first()).isVisible();
            card.getByTestId("record-follow-up").first().click();
            fill(page, "participant-view", "Det är roligt.");
            page.getByTestId("form-save").click();
            assertThat(page.getByTestId("employer-view")).containsText("Skriv vad arbetsgivaren säger");
            fill(page, "employer-view", "Kommer i tid.");
            page.getByTestId("form-save").click();
            assertThat(card.getByTestId("follow-up-held")).containsText("Det är roligt.");
            assertThat(card.getByTestId("follow-up-held")).containsText("Kommer i tid.");

            Download paper = page.waitForDownload(
                    () -> card.getByTestId("print-agreement").click());
            assertThat(Files.readAllBytes(paper.path())).startsWith('%', 'P', 'D', 'F');
            card.getByTestId("placement-end").click();
            page.getByTestId("end-reason").getByText("Slutförd som planerat").click();
            page.getByTestId("form-save").click();
            assertThat(card.getByTestId("placement-status")).hasText("Avslutad");
        }
    }

    @Test
    @Tag("PRO-30")
    @Tag("ACC-06")
    void a_presentation_is_printed_once_it_is_approved_in_english_and_by_keyboard() throws Exception {
        try (BrowserContext context = Browsers.english()) {
            Page page = Browsers.signedIn(context, "amf-handlaggare");
            page.navigate(CASE + "/placements");
            page.getByTestId("write-presentation").focus();
            page.keyboard().press("Enter");
            Locator employer = page.getByTestId("placement-employer").locator("input");
            assertThat(employer).isFocused();
            page.keyboard().type("Kommunarkivet");
            assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Kommunarkivet");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().type("Used to archives. Sober since May.");
            page.getByTestId("form-save").focus();
            page.keyboard().press("Enter");
            assertThat(page.getByTestId("presentation-told")).containsText("Tick what the text is about");
            fill(page, "presentation-text", "Used to archives " + UUID.randomUUID());
            page.getByTestId("presentation-told").locator("input").nth(1).focus();
            page.keyboard().press("Space");
            page.getByTestId("form-save").focus();
            page.keyboard().press("Enter");
            Locator row = page.getByTestId("presentation-row").first();
            assertThat(row.getByTestId("presentation-state")).hasText("Not approved");
            assertThat(row.getByTestId("print-presentation")).hasCount(0);
            row.getByTestId("answer-approved").focus();
            page.keyboard().press("Enter");
            page.getByTestId("form-save").focus();
            page.keyboard().press("Enter");
            assertThat(row.getByTestId("presentation-state")).hasText("Approved");
            Download paper = page.waitForDownload(
                    () -> row.getByTestId("print-presentation").click());
            assertThat(Files.readAllBytes(paper.path())).startsWith('%', 'P', 'D', 'F');
            row.getByTestId("answer-withdrawn").click();
            page.getByTestId("form-save").click();
            assertThat(row.getByTestId("presentation-state")).hasText("Withdrawn");
            assertThat(row.getByTestId("print-presentation")).hasCount(0);
        }
    }

    @Test
    void places_are_found_with_the_reasons() {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "amf-handlaggare");
            page.navigate("/employers");
            page.getByTestId("match-places").click();
            page.getByTestId("match-kinds").getByText("Djur").click();
            fill(page, "match-hours", "10");
            page.getByTestId("match-look").click();
            assertThat(page.getByTestId("match-row").first()).containsText("Tassavtrycket");
            assertThat(page.getByTestId("match-row").first()).containsText("Önskat arbete");
        }
    }

    @Test
    @Tag("CON-04")
    void who_does_not_arrange_placements_has_no_employers() {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "soc-handlaggare");
            assertThat(page.getByTestId("nav-cases")).isVisible();
            assertThat(page.getByTestId("nav-employers")).hasCount(0);
            page.navigate("/employers");
            assertThat(page.getByTestId("not-found")).isVisible();
        }
    }
}
