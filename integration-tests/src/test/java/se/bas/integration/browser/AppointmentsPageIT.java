package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** Appointments in the browser: booked in a form, one click when they came, and step by step when they do not. */
@Tag("PRO-40")
class AppointmentsPageIT {
    /** Stina Kvarnlöf, whom only SOC knows. */
    private static final String CASE_NUMBER = "SOC-2026-0115";

    private static final String STINA = "/case/" + Demo.file(CASE_NUMBER);

    /** Linus Ekvall, who did not come some times in a row. */
    private static final String LINUS = "/case/" + Demo.file("AMF-2026-042");

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private static Locator input(Page page, String field) {
        return page.getByTestId(field).locator("textarea, input").first();
    }

    private static void at(Page page, int days, String clock) {
        Locator inputs = page.getByTestId("appointment-at").locator("input");
        inputs.nth(0).fill(LocalDate.now(SWEDEN).plusDays(days).toString());
        inputs.nth(0).press("Enter");
        inputs.nth(1).fill(clock);
        inputs.nth(1).press("Enter");
    }

    private static Locator appointment(Page page, String text) {
        return page.getByTestId("appointment").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static void book(Page page, int days, String place) {
        page.getByTestId("book-appointment").click();
        at(page, days, "10:30");
        input(page, "appointment-place").fill(place);
        input(page, "appointment-place").press("Tab");
        page.getByTestId("contact-save").click();
        assertThat(page.getByTestId("contact-save")).hasCount(0);
        assertThat(appointment(page, place)).isVisible();
    }

    /** It has just been: nobody books such a one. */
    private static void over(Page page, String place) throws Exception {
        OwnersDatabase.run(
                "update contact set held_at = clock() - interval '1 second' where attendance = 'PLANNED' and place = '"
                        + place + "'");
        page.reload();
    }

    @Test
    void one_is_booked_moved_cancelled_and_one_click_says_that_they_came() throws Exception {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "soc-handlaggare2");
            page.navigate(STINA);
            // What is missing is told where it is missing.
            page.getByTestId("book-appointment").click();
            page.getByTestId("contact-save").click();
            assertThat(page.getByTestId("appointment-at")).containsText("Ange dag och klockslag");
            assertThat(page.getByTestId("appointment-place")).containsText("Skriv var ni ska ses");
            page.getByTestId("cancel").click();

            book(page, 20, "Storgatan 12");
            Locator booked = appointment(page, "Storgatan 12");
            booked.getByTestId("appointment-move").click();
            page.getByTestId("contact-save").click();
            assertThat(page.getByTestId("asked-by")).containsText("Välj vem som bad om det");
            page.getByTestId("asked-by").getByText("Deltagaren").click();
            at(page, 21, "13:00");
            page.getByTestId("contact-save").click();
            assertThat(appointment(page, "13:00")).isVisible();
            page.getByTestId("contact-earlier-open")
                    .locator("vaadin-details-summary")
                    .click();
            assertThat(page.getByTestId("contact-earlier").first()).containsText("Ombokat · på deltagarens begäran");
            appointment(page, "13:00").getByTestId("appointment-cancel").click();
            page.getByTestId("asked-by")
                    .getByText("Vi", new Locator.GetByTextOptions().setExact(true))
                    .click();
            page.getByTestId("contact-save").click();
            assertThat(appointment(page, "13:00")).hasCount(0);

            book(page, 22, "Algatan 13");
            over(page, "Algatan 13");
            assertThat(appointment(page, "Algatan 13")).containsText("Säg om deltagaren kom");
            appointment(page, "Algatan 13").getByTestId("appointment-came").click();
            assertThat(appointment(page, "Algatan 13")).hasCount(0);
            assertThat(page.getByTestId("case-quiet")).containsText("0 dagar");
            page.getByTestId("undo").last().click();
            assertThat(appointment(page, "Algatan 13")).isVisible();

            // The same from the first page, where it stands with the day's tasks.
            OwnersDatabase.run("update task set due_on = swedish_day(clock()) where source_id in"
                    + " (select id from contact where place = 'Algatan 13')");
            page.navigate("/today");
            Locator card = page.getByTestId("task-card")
                    .filter(new Locator.FilterOptions().setHasText("Stina Kvarnlöf"))
                    .filter(new Locator.FilterOptions().setHasText("Tid med deltagaren"));
            card.getByTestId("task-came").click();
            assertThat(card).hasCount(0);
            page.navigate(STINA);
            assertThat(appointment(page, "Algatan 13")).hasCount(0);
        }
    }

    @Test
    void who_does_not_come_is_looked_for_and_each_step_leads_to_its_act() throws Exception {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "soc-handlaggare2");
            page.navigate(STINA);
            book(page, 23, "Nygatan 7");
            over(page, "Nygatan 7");
            appointment(page, "Nygatan 7").getByTestId("appointment-missed").click();
            assertThat(page.getByTestId("consequence")).containsText("Inget avslutas av sig självt");
            page.getByTestId("contact-save").click();
            Locator ladder = page.getByTestId("ladder");
            assertThat(ladder).containsText("Vi söker deltagaren sedan");
            assertThat(page.getByTestId("ladder-step")).hasCount(5);
            assertThat(page.getByTestId("case-quiet")).containsText("väntar på oss");
            // Without a consent nobody else is told, and one can ask for it.
            assertThat(page.getByTestId("ladder-no-consent")).isVisible();
            page.getByTestId("ladder-ask").click();
            assertThat(page.getByTestId("ask-unit")).isVisible();
            page.getByTestId("cancel").last().click();
            page.getByTestId("ladder-call").nth(1).click();
            assertThat(page.getByTestId("reach-note").last()).isVisible();
            page.getByTestId("contact-reached").getByText("Nej").click();
            page.getByTestId("contact-save").click();
            assertThat(page.getByTestId("ladder-step").nth(1)).containsText("Klart");
            page.getByTestId("ladder-letter").click();
            assertThat(page.getByTestId("letter-sheet")).isVisible();
            page.getByTestId("cancel").last().click();
            page.getByTestId("ladder-decide").click();
            page.getByTestId("contact-save").click();
            assertThat(page.getByTestId("decision")).containsText("Välj vad ni har beslutat");
            page.getByTestId("decision").getByText("Pausa").click();
            input(page, "decision-reason").fill("Stina är inlagd i två veckor");
            page.getByTestId("contact-save").click();
            assertThat(ladder).hasCount(0);
        }
    }

    @Test
    void in_english_too_and_the_demo_has_somebody_who_is_looked_for() {
        try (BrowserContext context = Browsers.english()) {
            Page page = Browsers.signedIn(context, "amf-handlaggare");
            page.navigate(LINUS);
            assertThat(page.getByTestId("contact-panel")).containsText("Appointments and contacts");
            assertThat(page.getByTestId("ladder")).containsText("We have been looking for the participant since");
            assertThat(page.getByTestId("case-reach")).containsText("Text message");
            // For us or for them: that depends on which day of the week it is.
            assertThat(page.getByTestId("case-quiet")).containsText("days, waiting for");
            page.navigate("/cases");
            page.getByTestId("only-NO_CONTACT_14_DAYS").click();
            assertThat(page.getByTestId("case-grid")).containsText("Without contact");
            assertThat(page.getByTestId("case-grid")).containsText("days, waiting for");
        }
    }

    @Test
    @Tag("ACC-02")
    void a_call_is_noted_and_a_wish_is_written_by_keyboard() {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "soc-handlaggare2");
            page.navigate(STINA);
            Keyboard keyboard = new Keyboard(page);
            keyboard.enter(page.getByTestId("note-contact"));
            page.getByTestId("contact-reached").waitFor();
            keyboard.choose(page.getByTestId("contact-reached"), "Ja");
            keyboard.enter(page.getByTestId("contact-save"));
            assertThat(page.getByTestId("contact-save")).hasCount(0);
            assertThat(page.getByTestId("case-quiet")).containsText("0 dagar");
            keyboard.goesOnSomewhere();
            keyboard.enter(page.getByTestId("reach-open"));
            page.getByTestId("reach-way-1").waitFor();
            keyboard.select(page.getByTestId("reach-way-1"), "SMS");
            keyboard.write(page.getByTestId("reach-avoid"), "Ring inte till jobbet");
            keyboard.enter(page.getByTestId("contact-save"));
            assertThat(page.getByTestId("case-reach")).containsText("SMS · Inte: Ring inte till jobbet");
            keyboard.goesOnSomewhere();
        }
    }

    @Test
    void an_administrator_writes_the_steps_and_sees_on_which_days_they_would_be() {
        try (BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, "af-admin");
            page.navigate("/settings");
            assertThat(page.getByTestId("settings-ladder")).containsText("Efter 5 arbetsdagar: Brev");
            page.navigate("/settings/LADDER/YOUNG");
            assertThat(page.getByTestId("ladder-row")).hasCount(5);
            assertThat(page.getByTestId("ladder-example")).containsText("Gå igenom tillsammans och besluta");
            page.getByTestId("ladder-remove").last().click();
            assertThat(page.getByTestId("ladder-row")).hasCount(4);
            assertThat(page.getByTestId("ladder-example")).containsText("Rätta");
        }
    }
}
