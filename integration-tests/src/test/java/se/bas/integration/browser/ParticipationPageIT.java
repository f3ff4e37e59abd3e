package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.environment.TestEnvironment;
import se.bas.integration.Demo;
import se.bas.integration.api.Api;

/** A participant goes from referral to the first follow-up on the page of the case; managers see figures. */
@Tag("PRO-01")
class ParticipationPageIT {
    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }

    private static String registered() throws Exception {
        Api.Answer answer = Api.as("amf-handlaggare")
                .post(
                        "/cases",
                        Json.createObjectBuilder()
                                .add("givenName", "Lo")
                                .add("familyName", "Sidsson")
                                .add("birthDate", "1985-05-05")
                                .add(
                                        "caseNumber",
                                        "AMF-SIDA-"
                                                + UUID.randomUUID().toString().substring(0, 8))
                                .build()
                                .toString());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("id");
    }

    private static void begin(Page page, String move) {
        Locator act = page.getByTestId("move-" + move);
        // By keyboard, as every act.
        act.focus();
        page.keyboard().press("Enter");
    }

    private static void day(Page page, LocalDate day) {
        Locator field = page.getByTestId("happening-day").locator("input");
        field.fill(day.toString());
        field.press("Enter");
    }

    private static void choose(Page page, String field, String option) {
        page.getByTestId("happening-" + field)
                .locator("vaadin-select-value-button")
                .click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    private static void save(Page page) {
        page.getByTestId("confirm").focus();
        page.keyboard().press("Enter");
    }

    private static void tick(Page page, String field) {
        page.getByTestId(field).locator("input").check();
    }

    private static void answer(Page page, String field, String words) {
        page.getByTestId("happening-" + field)
                .locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .locator("input")
                .check();
    }

    private static Locator now(Page page) {
        return page.getByTestId("participation-now");
    }

    @Test
    @Tag("PRO-51")
    @Tag("UIX-15")
    void talk_enrolment_pause_and_back_exit_and_follow_up() throws Exception {
        String file = registered();
        LocalDate left = today().minusMonths(3);
        LocalDate talk = left.minusMonths(2);
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "amf-handlaggare");
            page.navigate(TestEnvironment.addresses().app() + "/case/" + file);
            assertThat(now(page)).containsText("Ingen har föreslagit deltagande än.");

            begin(page, "REFER");
            save(page);
            assertThat(page.getByTestId("happening-source")).containsText("Välj vem som föreslog det.");
            day(page, talk.minusDays(7));
            choose(page, "source", "Socialtjänsten");
            save(page);
            assertThat(now(page)).containsText("Föreslagen");
            page.getByTestId("undo").last().click();
            assertThat(now(page)).containsText("Ingen har föreslagit deltagande än.");
            begin(page, "REFER");
            day(page, talk.minusDays(7));
            choose(page, "source", "Socialtjänsten");
            save(page);

            begin(page, "TALK");
            day(page, talk);
            save(page);
            assertThat(page.getByTestId("way-talked")).hasAttribute("aria-current", "step");

            begin(page, "ENROL");
            day(page, talk);
            choose(page, "targetGroup", "Avslutad");
            choose(page, "knownBy", "Ja, säger deltagaren");
            save(page);
            assertThat(page.getByTestId("happening-consentAnswer")).containsText("Ange svaret. Även nej är ett svar.");
            answer(page, "consentAnswer", "Nej");
            save(page);
            assertThat(page.getByTestId("happening-targetGroup")).containsText("Deltagaren är inte i målgruppen.");
            tick(page, "happening-unemployed");
            tick(page, "happening-lives-here");
            save(page);
            assertThat(now(page)).containsText("Inskriven");

            begin(page, "PAUSE");
            day(page, talk.plusDays(10));
            choose(page, "pauseReason", "Hälsa");
            save(page);
            assertThat(now(page)).containsText("Paus");
            begin(page, "RESUME");
            day(page, talk.plusDays(20));
            save(page);
            assertThat(now(page)).containsText("Inskriven");

            begin(page, "EXIT");
            assertThat(page.getByTestId("consequence")).containsText("Ett avslut kan inte ångras");
            day(page, left);
            choose(page, "exitReason", "Reguljära studier");
            answer(page, "planWithAf", "Nej");
            answer(page, "backToSoc", "Nej");
            save(page);
            assertThat(page.getByTestId("receipt")).containsText("Deltagandet är avslutat");
            page.getByTestId("close").click();
            assertThat(page.getByTestId("follow-ups")).containsText("Efter 3 månader");
            assertThat(page.getByTestId("task-panel")).containsText("Fråga hur det går, tre månader efter avslutet");

            begin(page, "FOLLOW_UP");
            choose(page, "outcome", "Kvar i arbete");
            choose(page, "occupation", "Studier");
            save(page);
            assertThat(now(page)).containsText("Uppföljning");
            assertThat(page.getByTestId("follow-ups")).containsText("gjord");
            for (String step :
                    List.of("Startsamtal hölls", "Gjorde paus", "Avslutades · Reguljära studier", "Följdes upp")) {
                assertThat(page.getByTestId("timeline-row").filter(new Locator.FilterOptions().setHasText(step)))
                        .hasCount(1);
            }
            assertThat(page.getByTestId("task-row")
                            .filter(new Locator.FilterOptions().setHasText("tre månader efter avslutet")))
                    .hasCount(0);

            page.getByTestId("language").first().click();
            assertThat(page.getByTestId("participation-panel")).containsText("Record follow-up");
            page.getByTestId("participation-history")
                    .locator("vaadin-details-summary")
                    .click();
            assertThat(page.getByTestId("participation-history")).containsText("answer on consent: No");
        }
    }

    private static Locator waiting(Page page, String file) {
        page.navigate(TestEnvironment.addresses().app() + "/today");
        assertThat(page.getByTestId("to-calendar")).isVisible();
        return page.getByTestId("today-coming")
                .getByTestId("task-card")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href*='" + file + "']")));
    }

    @Test
    @Tag("UIX-01")
    void who_is_suggested_waits_on_the_first_page_until_the_talk_and_then_until_it_is_decided() throws Exception {
        String file = registered();
        Api.Answer suggested = Api.as("amf-handlaggare")
                .with("If-Match", "\"0\"")
                .post(
                        "/cases/" + file + "/participation/steps",
                        "{\"move\":\"REFER\",\"day\":\"" + today() + "\",\"source\":\"SELF\"}");
        assertThat(suggested.status()).as(suggested.body()).isEqualTo(200);
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "amf-handlaggare");
            Locator card = waiting(page, file);
            assertThat(card).hasCount(1);
            assertThat(card).containsText("Boka startsamtal: föreslagen");
            assertThat(card.getByTestId("task-first")).hasCount(0);
            card.getByTestId("task-record").click();
            assertThat(now(page)).containsText("Föreslagen");
            begin(page, "TALK");
            day(page, today());
            save(page);
            assertThat(now(page)).containsText("Startsamtal");

            card = waiting(page, file);
            assertThat(card).hasCount(1);
            assertThat(card).containsText("Besluta om inskrivning");
            card.getByTestId("task-record").click();
            begin(page, "DECLINE");
            day(page, today());
            save(page);
            assertThat(page.getByTestId("move-REFER")).isVisible();
            assertThat(waiting(page, file)).hasCount(0);
        }
    }

    @Test
    @Tag("UIX-14")
    void the_later_of_two_is_told_and_loses_nothing() throws Exception {
        String file = registered();
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "amf-handlaggare");
            page.navigate(TestEnvironment.addresses().app() + "/case/" + file);
            begin(page, "REFER");
            choose(page, "source", "Vården");
            Api.Answer other = Api.as("amf-handlaggare")
                    .with("If-Match", "\"0\"")
                    .post(
                            "/cases/" + file + "/participation/steps",
                            "{\"move\":\"REFER\",\"day\":\"" + today() + "\",\"source\":\"SELF\"}");
            assertThat(other.status()).as(other.body()).isEqualTo(200);
            // The open page has heard of it.
            assertThat(now(page)).containsText("Föreslagen");
            save(page);
            assertThat(page.getByText("Det går inte härifrån.")).isVisible();
            assertThat(page.getByTestId("happening-source")).containsText("Vården");
        }
    }

    @Test
    @Tag("CON-01")
    void another_agency_sees_where_and_when_and_records_nothing() {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "soc-handlaggare2");
            page.navigate(TestEnvironment.addresses().app() + "/case/" + Demo.file("SOC-2025-0102"));
            Locator panel = page.getByTestId("participation-panel");
            assertThat(panel).containsText("Inskrivning nummer 2");
            assertThat(panel.locator("[data-testid^=move-]")).hasCount(0);
            assertThat(panel).not().containsText("Öppenvården kommer");
        }
    }

    @Test
    @Tag("NUM-02")
    void a_manager_sees_the_figures_with_what_was_published_beside_them() {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "amf-chef");
            page.getByTestId("nav-figures").click();
            page.getByTestId("period-bas").click();
            Locator work = page.getByTestId("measure-WORK_OF_CARRIED_THROUGH");
            assertThat(work).containsText("21 av 26");
            assertThat(work).containsText("80,8 %");
            assertThat(work).containsText("80,7 %");
            assertThat(page.getByTestId("figures-capacity")).containsText("9,0");
            assertThat(page.getByTestId("figures-capacity")).containsText("på 1");
            assertThat(page.getByTestId("figures-first-placement")).containsText("Dagar, median");
            assertThat(page.getByTestId("figures-continuity")).containsText("av 47");
            assertThat(page.getByTestId("figures-retention")).containsText("Efter 12 månader");
            page.getByTestId("figures-until").locator("input").fill("2015-02-01");
            page.getByTestId("figures-until").locator("input").press("Enter");
            page.getByTestId("figures-show").click();
            assertThat(page.getByText("Perioden ska ha minst 90 dagar.")).isVisible();
        }
    }
}
