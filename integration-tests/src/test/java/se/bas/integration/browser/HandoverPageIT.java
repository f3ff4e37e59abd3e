package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;
import se.bas.integration.api.Api;
import se.bas.integration.api.Consents;

/** From a handover that is written at one agency to a case at the other, in the browser. */
@Tag("PRO-06")
@Tag("UIX-07")
class HandoverPageIT {
    private static final Api MARIA = Api.as("soc-handlaggare");

    /** Solveig Ämterud, whom only SOC knows. */
    private static final String FILE = Demo.file("SOC-2026-0113").toString();

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterEach
    void nothing_is_left_behind() throws Exception {
        String her = "(select participant_id from case_file where id = '" + FILE + "')";
        for (String table : List.of("handover_item", "handover_terms", "handover_step", "handover")) {
            OwnersDatabase.deleteHeld(table, "participant_id = " + her);
        }
        String amf = "owner_agency_id = (select id from agency where code = 'amf') and participant_id = " + her;
        for (String table : List.of(
                "task_step",
                "task",
                "received_item",
                "handover_answer",
                "assignment",
                "contact_details",
                "identity",
                "case_file")) {
            OwnersDatabase.deleteHeld(table, amf);
        }
        for (String table : List.of("task_step", "task")) {
            OwnersDatabase.deleteHeld(table, "category = 'HANDOVER' and participant_id = " + her);
        }
    }

    private static void fill(Page page, String field, String text) {
        page.getByTestId(field).locator("input, textarea").first().fill(text);
    }

    private static void day(Page page, String field, LocalDate day) {
        Locator input = page.getByTestId(field).locator("input").first();
        input.fill(day.toString());
        input.press("Enter");
    }

    private static void choose(Page page, String field, String label) {
        page.getByTestId(field).locator("vaadin-select-value-button").click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
    }

    private static String agreed() throws Exception {
        return MARIA.post(
                        "/cases/" + FILE + "/consents",
                        Consents.draft(Demo.AMF_TEAM, "KNOWN_AT_AGENCY", "HANDOVER", "WORK_MAPPING"))
                .json()
                .getString("id");
    }

    private static void withdraw(String consent) throws Exception {
        MARIA.post("/cases/" + FILE + "/consents/" + consent + "/withdrawal", "{}");
    }

    @Test
    @Tag("CON-32")
    void somebody_is_handed_over_and_taken_over() throws Exception {
        String consent = agreed();
        try (BrowserContext sender = Browsers.open();
                BrowserContext receiver = Browsers.open()) {
            Page page = Browsers.signedIn(sender, "soc-handlaggare");
            send(page);
            Page other = Browsers.signedIn(receiver, "amf-handlaggare");
            openProposal(other);

            // What stands open is gone when its ground is.
            withdraw(consent);
            assertThat(other.getByTestId("proposal-who")).hasCount(0);
            consent = agreed();
            openProposal(other);

            page.navigate("/case/" + FILE + "/handovers");
            assertThat(page.getByTestId("handover-status")).containsText("Skickad");
            page.evaluate("document.querySelector('[data-testid=handover]').standsAsItDid = true");
            int asked = askedByTheSender();
            takeOver(other);
            // The sender may not know: the page was not drawn anew, and its own log says nothing either (D4).
            page.waitForTimeout(1500);
            assertThat(page.getByTestId("handover-status")).containsText("Skickad");
            assertThat(page.evaluate("document.querySelector('[data-testid=handover]').standsAsItDid"))
                    .isEqualTo(true);
            assertThat(askedByTheSender()).isEqualTo(asked);

            withdraw(consent);
            assertThat(other.getByTestId("received-ended").first()).isVisible();
        } finally {
            withdraw(consent);
        }
    }

    private static int askedByTheSender() throws Exception {
        return Integer.parseInt(OwnersDatabase.value(
                "select count(*) from log_entry e join agency a on a.id = e.acting_agency_id and a.code = 'soc'"
                        + " where e.use_case = 'ListHandovers'"));
    }

    private static void send(Page page) {
        page.navigate("/case/" + FILE);
        page.getByTestId("to-handovers").click();
        page.getByTestId("write-handover").click();
        page.getByTestId("form-save").click();
        assertThat(page.getByTestId("handover-message")).hasAttribute("invalid", "");
        choose(page, "handover-unit", "BAS-teamet");
        assertThat(page.getByTestId("goes-LIVE")).containsText("Arbete och utbildning");
        assertThat(page.getByTestId("goes-NONE")).containsText("Familj och barn");
        fill(page, "handover-message", "Vill ut i praktik");
        day(page, "handover-day", LocalDate.now(SWEDEN).plusDays(14));
        page.getByTestId("handover-items").getByText("Arbete och utbildning").click();
        fill(page, "handover-text-WORK_MAPPING", "Fyra år i kök");
        page.getByTestId("form-save").click();
        assertThat(page.getByTestId("handover-status")).containsText("Utkast");
        page.getByTestId("propose-handover").click();
        page.getByTestId("form-save").click();
        assertThat(page.getByTestId("handover-status")).containsText("Skickad");
    }

    private static void openProposal(Page page) {
        page.navigate("/handovers");
        page.getByTestId("open-proposal").last().click();
        assertThat(page.getByTestId("proposal-who")).containsText("Solveig");
    }

    private static void takeOver(Page page) {
        page.getByTestId("proposal-outcome").getByText("Vi tar över").click();
        fill(
                page,
                "proposal-case-number",
                "AMF-S-" + UUID.randomUUID().toString().substring(0, 8));
        page.getByTestId("telling").getByText("Nej, inte än").click();
        page.getByTestId("form-save").click();
        assertThat(page.getByTestId("received-handover")).containsText("Fyra år i kök");
    }
}
