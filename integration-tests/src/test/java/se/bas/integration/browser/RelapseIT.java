package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;

/** A relapse, a pause, the way back, an exit all the same, and somebody who comes again: nobody else learns why. */
@Tag("PRO-01")
@Tag("PRO-10")
@Tag("PRO-20")
@Tag("PRO-50")
@Tag("PRO-51")
@Tag("PRO-53")
@Tag("CON-01")
@Tag("CON-09")
class RelapseIT {
    private static final String NUMBER = "198803072381";
    private static final String RELAPSE = "Återfall";
    private static final String WORDS = "Ringde själv och berättade";
    private static final String FOLLOW_UP = "Följ upp placeringen";

    private final String run = Colleague.run();
    private final String amfNumber = "AMF-" + run;

    private final Colleague maria = new Colleague("soc-handlaggare");
    private final Colleague patrik = new Colleague("amf-handlaggare");

    private String soc = "";
    private String amf = "";
    private String consent = "";

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterEach
    void goes_on_today() throws Exception {
        Clock.goesOn();
        List.of(maria, patrik).forEach(Colleague::close);
        Arrival.nothingWaits(soc);
    }

    @Test
    void a_relapse_is_a_pause_then_an_exit_and_then_there_is_a_way_back() throws Exception {
        Clock.itIs("2025-01-13T09:00");
        sheComesFromTheSocialServices();
        Clock.itIs("2025-01-20T09:00");
        Programme way = new Programme(patrik, amf);
        sheIsEnrolled(way);
        Clock.itIs("2025-02-24T09:00");
        Workplace workplace = sheIsPlaced();

        Clock.itIs("2025-03-10T09:00");
        way.paused("2025-03-10", RELAPSE, WORDS);
        thePauseIsToldAndNotWhy();
        thePlacementWaitsForSomebodyToDecide(workplace);
        Clock.itIs("2025-03-14T09:00");
        itIsBrokenOffWithoutAWordOfHealth(workplace);
        Clock.itIs("2025-03-31T09:00");
        way.isBack("2025-03-31");

        Clock.itIs("2025-05-05T09:00");
        way.left("2025-05-05", RELAPSE, "Nej", "Ja");
        theExitIsToldAndNotWhy();
        nothingIsFollowedUpAndNobodyIsEnrolledWithoutATalk();
        sheWithdrawsHerConsent();

        Clock.itIs("2025-09-15T09:00");
        sheComesAgain(way);
        theHistoryIsThereAndNoConsentCameBack();
    }

    private void sheComesFromTheSocialServices() throws Exception {
        soc = maria.registers("Återkomst", NUMBER, "SOC-" + run);
        maria.registersConsent(soc, Demo.AMF_TEAM, "2025-01-13", "2026-01-12", "KNOWN_AT_AGENCY", "HANDOVER");
        amf = new Arrival(maria, soc, Demo.AMF_TEAM, "2025-01-13").takenOver(patrik, amfNumber);
    }

    private void sheIsEnrolled(Programme way) throws Exception {
        way.suggested("2025-01-13", "Socialtjänsten");
        way.talked("2025-01-16");
        way.enrolled("2025-01-20");
        consent = patrik.registersConsent(amf, Demo.SOC_UNIT, "2025-01-20", "2026-01-19", "PARTICIPATION", "PLACEMENT");
    }

    private Workplace sheIsPlaced() throws Exception {
        Workplace workplace = Workplace.at(patrik, amf);
        workplace.proposal("2025-02-24", "2025-06-27");
        patrik.save();
        workplace.isApprovedByThree("2025-02-24");
        workplace.doesNotBegin("Kartläggningen är inte klar.");
        assertThat(patrik.api()
                        .post(
                                "/cases/" + amf + "/mapping/reasons",
                                "{\"reason\":\"Platsen finns bara nu, resten tas sedan\"}")
                        .status())
                .isEqualTo(200);
        workplace.begins();
        workplace.areFollowedUpUntil("2025-02-24");
        return workplace;
    }

    private void thePauseIsToldAndNotWhy() {
        maria.goTo("/case/" + soc);
        assertThat(maria.see("participation-amf")).containsText("Paus");
        assertThat(maria.page().locator("main")).not().containsText(RELAPSE);
        assertThat(maria.page().locator("main")).not().containsText(WORDS);
        new Programme(patrik, amf).offersNo("PAUSE");
    }

    /** A pause keeps the place: the placement goes on until somebody says otherwise, and is followed up. */
    private void thePlacementWaitsForSomebodyToDecide(Workplace workplace) {
        workplace.open();
        assertThat(workplace.status()).hasText("Pågår");
        assertThat(patrik.waits("today", amfNumber, FOLLOW_UP)).isVisible();
        assertThat(patrik.waits("coming", amfNumber, FOLLOW_UP)).not().hasCount(0);
    }

    private void itIsBrokenOffWithoutAWordOfHealth(Workplace workplace) throws Exception {
        workplace.areFollowedUpUntil("2025-03-14");
        workplace.open();
        workplace.ends("2025-03-14", "Avbröts");
        assertThat(workplace.card().getByTestId("follow-up-waits")).hasCount(0);
        assertThat(patrik.waits("coming", amfNumber, FOLLOW_UP)).hasCount(0);
        // No plan holds: that is to be done today.
        assertThat(patrik.waits("today", amfNumber, "Gör planeringen klar")).isVisible();
        maria.goTo("/case/" + soc + "/placements");
        assertThat(maria.see("placement-card")).containsText("Avbröts");
        assertThat(maria.page().locator("main")).not().containsText(RELAPSE);
    }

    private void theExitIsToldAndNotWhy() {
        maria.goTo("/case/" + soc);
        assertThat(maria.see("participation-amf")).containsText("Avslut");
        assertThat(maria.page().locator("main")).not().containsText(RELAPSE);
    }

    private void nothingIsFollowedUpAndNobodyIsEnrolledWithoutATalk() throws Exception {
        patrik.goTo("/case/" + amf);
        assertThat(patrik.see("participation-now")).containsText("Avslut");
        assertThat(patrik.see("participation-panel").getByTestId("follow-ups")).hasCount(0);
        String way = "/cases/" + amf + "/participation";
        patrik.cannot(
                409,
                "NOT_FOLLOWED_UP",
                way,
                way + "/steps",
                "{\"move\":\"FOLLOW_UP\",\"day\":\"2025-05-05\",\"months\":3,\"outcome\":\"NOT_REACHED\"}");
        new Programme(patrik, amf).offersNo("ENROL");
        patrik.cannot(
                409,
                "NOT_FROM_HERE",
                way,
                way + "/steps",
                "{\"move\":\"ENROL\",\"day\":\"2025-05-05\",\"unemployed\":true,\"livesHere\":true,"
                        + "\"treatment\":\"ENDED\",\"knownBy\":\"OWN_STATEMENT\",\"consentAnswer\":\"NO\"}");
    }

    private void sheWithdrawsHerConsent() throws Exception {
        assertThat(patrik.api()
                        .post("/cases/" + amf + "/consents/" + consent + "/withdrawal", "{}")
                        .status())
                .isEqualTo(200);
        theSocialServicesSeeNothingOfIt();
    }

    private void theSocialServicesSeeNothingOfIt() {
        maria.goTo("/case/" + soc);
        assertThat(maria.see("case-header")).isVisible();
        assertThat(maria.see("participation-amf")).hasCount(0);
        maria.goTo("/case/" + soc + "/placements");
        assertThat(maria.see("placement-card")).hasCount(0);
    }

    private void sheComesAgain(Programme way) {
        way.suggested("2025-09-01", "Deltagaren");
        way.talked("2025-09-08");
        way.enrolled("2025-09-15");
        assertThat(way.now()).containsText("Inskrivning nummer 2");
    }

    private void theHistoryIsThereAndNoConsentCameBack() throws Exception {
        patrik.goTo("/case/" + amf);
        patrik.see("participation-history").locator("vaadin-details-summary").click();
        assertThat(patrik.see("participation-history")).containsText(WORDS);
        JsonObject own = patrik.api()
                .get("/cases/" + amf + "/participation")
                .json()
                .getJsonArray("participations")
                .getJsonObject(0);
        assertThat(own.getInt("enrolments")).isEqualTo(2);
        assertThat(own.getInt("period")).isEqualTo(2);
        assertThat(own.getJsonArray("steps")).hasSize(9);
        theSocialServicesSeeNothingOfIt();
    }
}
