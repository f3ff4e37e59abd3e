package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;
import se.bas.integration.api.Api;
import se.bas.integration.api.Consents;

/** A handover is asked for at one agency and declined at the other, in the browser. */
@Tag("PRO-06")
@Tag("UIX-07")
class WishesPageIT {
    private static final Api MARIA = Api.as("soc-handlaggare");
    private static final Api PATRIK = Api.as("amf-handlaggare");
    private static final String AT_SOC = "/case/" + Demo.file(Demo.ROBIN_AT_SOC);
    private static final String AT_AMF = "/case/" + Demo.file(Demo.ROBIN_AT_AMF);

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterEach
    void nothing_is_left_behind() throws Exception {
        String of = "(select participant_id from case_file where id = '" + Demo.file(Demo.ROBIN_AT_SOC) + "')";
        String made = "source_kind = 'HANDOVER' and kind = 'HANDOVER_WANTED' and participant_id = " + of;
        OwnersDatabase.deleteHeld("task_step", "task_id in (select id from task where " + made + ")");
        OwnersDatabase.deleteHeld("task", made);
        OwnersDatabase.deleteHeld("handover_wish", "participant_id = " + of);
    }

    private static String agreed(Api who, String at, String unit) throws Exception {
        String consents = at.replace("/case/", "/cases/") + "/consents";
        return consents + "/"
                + who.post(consents, Consents.draft(unit, "KNOWN_AT_AGENCY", "HANDOVER"))
                        .json()
                        .getString("id")
                + "/withdrawal";
    }

    @Test
    void a_handover_is_asked_for_and_declined_and_the_answer_is_told() throws Exception {
        String socs = agreed(MARIA, AT_SOC, Demo.AMF_TEAM);
        String amfs = agreed(PATRIK, AT_AMF, Demo.SOC_UNIT);
        try (BrowserContext asking = Browsers.open();
                BrowserContext asked = Browsers.open()) {
            Page page = Browsers.signedIn(asking, "amf-handlaggare");
            page.navigate(AT_AMF + "/handovers");
            page.getByTestId("ask-for-handover").click();
            page.getByTestId("form-save").click();
            assertThat(page.getByTestId("wish-unit")).hasAttribute("invalid", "");
            Lists.choose(page, "wish-unit", "Beroende");
            // Whoever received for the unit does so no more since the page was read.
            OwnersDatabase.whileBroken(Demo.nobodyReceives(Demo.SOC_UNIT), Demo.theyReceiveAgain(Demo.SOC_UNIT), () -> {
                page.getByTestId("form-save").click();
                assertThat(page.getByTestId("wish-unit")).containsText("tar emot just nu");
            });
            page.getByTestId("form-save").click();
            assertThat(page.getByTestId("wish-status")).hasText("Ställd");

            Page other = Browsers.signedIn(asked, "soc-handlaggare");
            other.navigate(AT_SOC + "/handovers");
            other.getByTestId("decline-wish").click();
            Lists.choose(other, "wish-reason", "Det är för tidigt");
            other.getByTestId("form-save").click();
            // Whether they are told has to be said.
            assertThat(other.getByTestId("telling")).hasAttribute("invalid", "");
            other.getByTestId("telling")
                    .getByText("Ja, deltagaren har samtyckt")
                    .click();
            other.getByTestId("form-save").click();
            assertThat(other.getByTestId("wish-status")).hasText("Nej");
            assertThat(other.getByTestId("handover-wish")).containsText("De fick veta det");

            page.reload();
            assertThat(page.getByTestId("handover-wish")).containsText("Det är för tidigt");

            // That SOC knows Robin is SOC's to tell: withdrawn, the open page no longer offers to ask.
            assertThat(page.getByTestId("ask-for-handover")).isVisible();
            MARIA.post(socs, "{}");
            assertThat(page.getByTestId("ask-for-handover")).hasCount(0);
        } finally {
            MARIA.post(socs, "{}");
            PATRIK.post(amfs, "{}");
        }
    }
}
