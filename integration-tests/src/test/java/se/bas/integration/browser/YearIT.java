package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;

/**
 * One participant, three agencies, an employer, from the end of a treatment to a year after: each day as it comes, with what
 * each of the three sees then, and does not see.
 */
@Tag("PRO-01")
@Tag("PRO-03")
@Tag("PRO-05")
@Tag("PRO-06")
@Tag("PRO-10")
@Tag("PRO-11")
@Tag("PRO-12")
@Tag("PRO-13")
@Tag("PRO-14")
@Tag("PRO-20")
@Tag("PRO-40")
@Tag("PRO-51")
@Tag("CON-01")
@Tag("CON-11")
@Tag("UIX-01")
class YearIT {
    private static final String FAMILY_NAME = "Årsdotter";
    private static final String NUMBER = "198706042382";
    private static final String TREATMENT = "Avslutar behandlingen i april";
    private static final String EXPERIENCE = "Fyra år i kök";
    private static final String FOLLOW_UP = "Följ upp placeringen";

    private final String run = Colleague.run();
    private final String socNumber = "SOC-" + run;
    private final String amfNumber = "AMF-" + run;
    private final String afNumber = "AF-" + run;
    private final String amfGoal = "Ett arbete i kök " + run;
    private final String afGoal = "Anställning utan stöd " + run;

    private final Colleague maria = new Colleague("soc-handlaggare");
    private final Colleague patrik = new Colleague("amf-handlaggare");
    private final Colleague susanne = new Colleague("amf-chef");
    private final Colleague fatima = new Colleague("af-handlaggare");

    private String soc = "";
    private String amf = "";
    private String af = "";

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterEach
    void goes_on_today() throws Exception {
        Clock.goesOn();
        List.of(maria, patrik, susanne, fatima).forEach(Colleague::close);
        Arrival.nothingWaits(soc);
    }

    @Test
    void from_the_end_of_a_treatment_to_a_year_after() throws Exception {
        Clock.itIs("2024-04-15T09:00");
        onlyTheSocialServicesKnowOfHer();
        withoutConsentNobodyIsTold();
        Clock.itIs("2024-04-16T10:00");
        sheConsentsAndIsHandedOver();
        Clock.itIs("2024-04-22T09:00");
        theLabourMarketAdministrationTakesOverWhatSheConsentedTo();
        Clock.itIs("2024-04-29T14:00");
        theyMeetOnTheDayThatWasAgreed();
        Clock.itIs("2024-05-06T09:00");
        sheIsEnrolledAndLetsTheSocialServicesKnow();

        Clock.itIs("2024-05-13T09:00");
        Workplace kitchen = Workplace.at(patrik, amf);
        aPlacementIsAgreedOnByThreeAndNotTooSoon(kitchen);
        Clock.itIs("2024-05-27T08:00");
        itBeginsWhenSheHasBeenAskedAboutEverything(kitchen);
        Clock.itIs("2024-05-30T09:00");
        theFirstFollowUpIsDueAndRecorded(kitchen);
        oneThatIsForgottenComesToTheManagerOnTheFifthWorkingDay(kitchen);

        Clock.itIs("2024-08-26T09:00");
        kitchen.areFollowedUpUntil("2024-08-26");
        anAppointmentIsBooked();
        Clock.itIs("2024-09-03T11:15");
        sheDoesNotComeAndIsLookedFor();
        Clock.itIs("2024-09-05T09:00");
        sheIsReachedOnTheSecondWorkingDay();

        Clock.itIs("2024-10-14T09:00");
        thePlanIsWrittenAndApproved();
        Clock.itIs("2024-10-21T09:00");
        theEmploymentServiceConfirmsItsPlanOnceThereIsOne();

        Clock.itIs("2024-12-02T09:00");
        sheIsEmployedAndLeaves(kitchen);
        Clock.itIs("2025-02-24T09:00");
        itIsTooEarlyToClose();
        Clock.itIs("2025-02-28T09:00");
        itIsAskedHowItGoes("2025-02-28", "tre månader efter avslutet");
        Clock.itIs("2025-05-30T09:00");
        theConsentsHaveRunOut();
        itIsAskedHowItGoes("2025-05-30", "sex månader efter avslutet");
        Clock.itIs("2025-11-30T09:00");
        itIsAskedHowItGoes("2025-11-30", "ett år efter avslutet");
        Clock.itIs("2025-12-01T09:00");
        new Programme(patrik, amf).isClosed("2025-12-01");
    }

    private void onlyTheSocialServicesKnowOfHer() throws Exception {
        soc = maria.registers(FAMILY_NAME, NUMBER, socNumber);
        maria.makes(
                "/cases/" + soc + "/notes",
                "{\"day\":\"2024-04-15\",\"category\":\"ADDICTION_TREATMENT\",\"text\":\"" + TREATMENT + "\"}");
        maria.goTo("/case/" + soc);
        assertThat(maria.see("timeline")).containsText(TREATMENT);
        assertThat(maria.finds(socNumber)).isOne();
        assertThat(maria.finds(FAMILY_NAME)).isOne();
        for (Colleague other : List.of(patrik, fatima)) {
            assertThat(other.finds(socNumber)).isZero();
            assertThat(other.finds(FAMILY_NAME)).isZero();
            other.goTo("/case/" + soc);
            assertThat(other.see("not-found")).isVisible();
        }
    }

    private void withoutConsentNobodyIsTold() throws Exception {
        maria.goTo("/case/" + soc + "/handovers");
        maria.press("write-handover");
        maria.select("handover-unit", "BAS-teamet");
        maria.fill("handover-message", "Vill ut i praktik");
        maria.day("handover-day", "2024-04-29");
        maria.day("handover-meeting", "2024-04-29");
        maria.fill("handover-place", "Algatan");
        maria.see("handover-items").getByText("Arbete och utbildning").click();
        maria.fill("handover-text-WORK_MAPPING", EXPERIENCE);
        maria.save();
        assertThat(maria.see("handover-status")).containsText("Utkast");
        maria.press("propose-handover");
        assertThat(maria.page().getByRole(AriaRole.DIALOG)).containsText("Ni kan inte skicka än.");
        maria.save();
        assertThat(maria.see("handover-status")).containsText("Utkast");
        patrik.goTo("/handovers");
        assertThat(patrik.see("open-proposal")).hasCount(0);
    }

    private void sheConsentsAndIsHandedOver() throws Exception {
        maria.registersConsent(
                soc,
                Demo.AMF_TEAM,
                "2024-04-16",
                "2025-04-14",
                "KNOWN_AT_AGENCY",
                "HANDOVER",
                "WORK_MAPPING",
                "ATTENDANCE");
        maria.goTo("/case/" + soc + "/handovers");
        maria.press("propose-handover");
        maria.save();
        assertThat(maria.see("handover-status")).containsText("Skickad");
        fatima.goTo("/handovers");
        assertThat(fatima.see("open-proposal")).hasCount(0);
    }

    private void theLabourMarketAdministrationTakesOverWhatSheConsentedTo() throws Exception {
        patrik.goTo("/handovers");
        patrik.press("open-proposal");
        assertThat(patrik.see("proposal-who")).containsText(FAMILY_NAME);
        patrik.pick("proposal-outcome", "Vi tar över");
        patrik.fill("proposal-case-number", amfNumber);
        patrik.pick("telling", "Nej, inte än");
        patrik.press("form-save");
        assertThat(patrik.see("received-handover")).containsText(EXPERIENCE);
        amf = patrik.file(amfNumber);
        patrik.goTo("/case/" + amf);
        assertThat(patrik.see("case-header")).containsText(FAMILY_NAME);
        assertThat(patrik.page().locator("main")).not().containsText(TREATMENT);
        assertThat(patrik.waits("coming", amfNumber, "Första mötet med")).isVisible();
        // What AMF has made of it is AMF's to tell.
        maria.goTo("/case/" + soc + "/handovers");
        assertThat(maria.see("handover-status")).containsText("Skickad");
        assertThat(maria.page().locator("main")).not().containsText(amfNumber);
        assertThat(fatima.finds(FAMILY_NAME)).isZero();
    }

    private void theyMeetOnTheDayThatWasAgreed() throws Exception {
        Programme way = new Programme(patrik, amf);
        way.suggested("2024-04-22", "Socialtjänsten");
        way.offersNo("ENROL");
        patrik.cannot(
                409,
                "NOT_FROM_HERE",
                "/cases/" + amf + "/participation",
                "/cases/" + amf + "/participation/steps",
                "{\"move\":\"EXIT\",\"day\":\"2024-04-29\",\"exitReason\":\"WORK_REGULAR\",\"planWithAf\":false,"
                        + "\"backToSoc\":false}");
        Locator meeting = patrik.waits("today", amfNumber, "Första mötet med");
        meeting.getByTestId("task-first").click();
        assertThat(meeting).hasCount(0);
        way.talked("2024-04-29");
    }

    private void sheIsEnrolledAndLetsTheSocialServicesKnow() throws Exception {
        new Programme(patrik, amf).enrolled("2024-05-06");
        maria.goTo("/case/" + soc);
        assertThat(maria.see("case-header")).isVisible();
        assertThat(maria.see("participation-amf")).hasCount(0);
        patrik.registersConsent(amf, Demo.SOC_UNIT, "2024-05-06", "2025-05-05", "PARTICIPATION", "ATTENDANCE");
        maria.goTo("/case/" + soc);
        assertThat(maria.see("participation-amf")).containsText("Inskriven");
        assertThat(maria.see("participation-panel").locator("[data-testid^=move-]"))
                .hasCount(0);
        assertThat(fatima.finds(FAMILY_NAME)).isZero();
    }

    private void aPlacementIsAgreedOnByThreeAndNotTooSoon(Workplace kitchen) {
        kitchen.proposal("2024-05-17", "2024-11-29");
        patrik.isRefused("Skynda långsamt");
        assertThat(patrik.see("placement-soon")).isVisible();
        patrik.day("placement-from", "2024-05-27");
        patrik.save();
        assertThat(kitchen.status()).hasText("Förslag");
        kitchen.isApprovedByThree("2024-05-13");
        kitchen.doesNotBegin("Starta den på första dagen.");
    }

    private void itBeginsWhenSheHasBeenAskedAboutEverything(Workplace kitchen) throws Exception {
        kitchen.doesNotBegin("Kartläggningen är inte klar.");
        patrik.goTo("/case/" + amf + "/mapping");
        patrik.press("write-work");
        patrik.fill("mapping-text", "Kök, och lite lager");
        patrik.save();
        assertThat(patrik.see("mapping-work")).containsText("Kök, och lite lager");
        for (String area :
                List.of("EDUCATION", "WISHES", "STRENGTHS", "HEALTH", "HOUSING", "ECONOMY", "FAMILY", "NETWORK")) {
            String at = "/cases/" + amf + "/mapping";
            assertThat(patrik.api()
                            .with("If-Match", "\"0\"")
                            .post(at + "/" + area + "/versions", "{\"answer\":\"NOTHING\"}")
                            .status())
                    .isEqualTo(200);
        }
        kitchen.begins();
        assertThat(kitchen.followUps())
                .startsWith("2024-05-30", "2024-06-03", "2024-06-10", "2024-06-17", "2024-06-24", "2024-07-08");
        // She has let nobody know of it.
        maria.goTo("/case/" + soc + "/placements");
        assertThat(maria.see("placement-card")).hasCount(0);
    }

    private void theFirstFollowUpIsDueAndRecorded(Workplace kitchen) {
        patrik.waits("today", amfNumber, FOLLOW_UP).getByTestId("task-record").click();
        assertThat(kitchen.card()).isVisible();
        kitchen.isFollowedUp("2024-05-30");
        assertThat(kitchen.card().getByTestId("follow-up-held")).containsText("Kommer i tid.");
        assertThat(patrik.waits("today", amfNumber, FOLLOW_UP)).hasCount(0);
        assertThat(patrik.waits("coming", amfNumber, FOLLOW_UP)).hasCount(2);
    }

    private void oneThatIsForgottenComesToTheManagerOnTheFifthWorkingDay(Workplace kitchen) throws Exception {
        Clock.itIs("2024-06-04T09:00");
        assertThat(patrik.waits("overdue", amfNumber, FOLLOW_UP)).isVisible();
        assertThat(tellsTheManager()).hasCount(0);
        Clock.itIs("2024-06-12T09:00");
        assertThat(tellsTheManager()).containsText("Ligger hos Patrik Ekström");
        assertThat(tellsTheManager()).not().containsText(FOLLOW_UP);
        kitchen.areFollowedUpUntil("2024-06-12");
        assertThat(tellsTheManager()).hasCount(0);
    }

    private Locator tellsTheManager() {
        susanne.goTo("/today");
        assertThat(susanne.see("to-calendar")).isVisible();
        return susanne.see("overdue-card").filter(new Locator.FilterOptions().setHasText(FAMILY_NAME));
    }

    private void anAppointmentIsBooked() {
        patrik.goTo("/case/" + amf);
        patrik.press("book-appointment");
        Locator at = patrik.see("appointment-at").locator("input");
        at.nth(0).fill("2024-09-03");
        at.nth(0).press("Enter");
        at.nth(1).fill("10:30");
        at.nth(1).press("Enter");
        patrik.fill("appointment-place", "Algatan 9");
        patrik.see("appointment-place").locator("input").first().press("Tab");
        patrik.press("contact-save");
        assertThat(patrik.see("contact-save")).hasCount(0);
        assertThat(patrik.see("appointment")).containsText("Algatan 9");
    }

    private void sheDoesNotComeAndIsLookedFor() throws Exception {
        assertThat(patrik.waits("today", amfNumber, "Tid med deltagaren")).isVisible();
        patrik.goTo("/case/" + amf);
        patrik.see("appointment").getByTestId("appointment-missed").click();
        patrik.press("contact-save");
        assertThat(patrik.see("ladder-step")).hasCount(5);
        assertThat(patrik.waits("today", amfNumber, "meddelande eller samtal")).isVisible();
        // By her consent the social services see that she did not come, and not what is done about it.
        maria.goTo("/case/" + soc);
        assertThat(maria.see("case-header")).isVisible();
        assertThat(maria.see("ladder")).hasCount(0);
        assertThat(maria.api().get("/cases/" + soc).body()).contains("MISSED").doesNotContain("LADDER");
    }

    private void sheIsReachedOnTheSecondWorkingDay() {
        assertThat(patrik.waits("today", amfNumber, "Kom inte").filter(having("ring")))
                .isVisible();
        patrik.goTo("/case/" + amf);
        patrik.press("note-contact");
        patrik.pick("contact-reached", "Ja");
        patrik.press("contact-save");
        assertThat(patrik.see("ladder")).hasCount(0);
        for (String group : List.of("overdue", "today", "coming")) {
            assertThat(patrik.waits(group, amfNumber, "Kom inte")).hasCount(0);
        }
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private void thePlanIsWrittenAndApproved() {
        Page page = patrik.page();
        patrik.goTo("/case/" + amf + "/plan");
        patrik.press("write-plan");
        patrik.fill("plan-goal", amfGoal);
        patrik.see("plan-alternatives").locator("input").last().check();
        patrik.fill("activity-what", "Fråga om en anställning");
        patrik.select("activity-doer", "Deltagaren");
        patrik.day("activity-by", "2024-11-15");
        patrik.save();
        for (String party : List.of("Deltagaren", "Myndigheten")) {
            patrik.press("plan-approve");
            patrik.pick("approve-party", party);
            patrik.day("act-day", "2024-10-14");
            patrik.save();
        }
        assertThat(page.getByTestId("plan-own-part").getByTestId("plan-status")).hasText("Gäller");
        maria.goTo("/case/" + soc + "/plan");
        assertThat(maria.see("write-plan")).isVisible();
        assertThat(maria.see("plan-part")).hasCount(0);
    }

    private void theEmploymentServiceConfirmsItsPlanOnceThereIsOne() throws Exception {
        patrik.registersConsent(amf, Demo.AF_OFFICE, "2024-10-21", "2025-10-20", "KNOWN_AT_AGENCY", "HANDOVER", "PLAN");
        af = new Arrival(patrik, amf, Demo.AF_OFFICE, "2024-10-21").takenOver(fatima, afNumber);
        String plan = "/cases/" + af + "/plan";
        fatima.cannot(
                409, "NOTHING_HOLDS", plan, plan + "/decisions", "{\"kind\":\"CONFIRMED\",\"day\":\"2024-10-21\"}");
        fatima.does(
                plan,
                plan + "/versions",
                "{\"goal\":\"" + afGoal + "\",\"alternatives\":[\"WORK\"],\"activities\":[{\"what\":\"Söka jobb\","
                        + "\"doer\":\"PARTICIPANT\",\"by\":\"2024-11-29\"}]}");
        for (String party : List.of("PARTICIPANT", "AGENCY")) {
            fatima.does(
                    plan,
                    plan + "/moves",
                    "{\"move\":\"APPROVE\",\"day\":\"2024-10-21\",\"way\":\"SIGNED\",\"party\":\"" + party + "\"}");
        }
        fatima.goTo("/case/" + af + "/plan");
        fatima.press("decide-plan");
        fatima.day("act-day", "2024-10-21");
        fatima.save();
        assertThat(fatima.see("plan-decisions")).containsText("Planeringen är bekräftad");
        theThreeSeeWhatSheLetsThemSeeOfThePlans();
    }

    private void theThreeSeeWhatSheLetsThemSeeOfThePlans() throws Exception {
        // AMF's plan by her consent, and nothing else of AMF's.
        assertThat(fatima.see("plan-part")).containsText(amfGoal);
        fatima.goTo("/case/" + af + "/placements");
        assertThat(fatima.see("placement-card")).hasCount(0);
        fatima.goTo("/case/" + af);
        assertThat(fatima.see("case-header")).isVisible();
        assertThat(fatima.see("participation-amf")).hasCount(0);
        assertThat(fatima.page().locator("main")).not().containsText(TREATMENT);
        patrik.goTo("/case/" + amf + "/plan");
        assertThat(patrik.see("plan-own-part")).isVisible();
        assertThat(patrik.see("plan-decisions")).hasCount(0);
        fatima.registersConsent(af, Demo.AMF_TEAM, "2024-10-21", "2025-10-20", "AF_DECISIONS");
        patrik.goTo("/case/" + amf + "/plan");
        assertThat(patrik.see("plan-decisions")).containsText("Planeringen är bekräftad");
        assertThat(patrik.see("plan-part")).hasCount(0);
        assertThat(patrik.page().locator("main")).not().containsText(afGoal);
        maria.goTo("/case/" + soc + "/plan");
        assertThat(maria.see("write-plan")).isVisible();
        assertThat(maria.see("plan-part")).hasCount(0);
        assertThat(maria.see("plan-decisions")).hasCount(0);
    }

    private void sheIsEmployedAndLeaves(Workplace kitchen) throws Exception {
        kitchen.areFollowedUpUntil("2024-11-29");
        kitchen.open();
        kitchen.ends("2024-11-29", "Fick anställning");
        // There is a plan, so none is missed.
        assertThat(patrik.waits("overdue", amfNumber, "Gör planeringen klar")).hasCount(0);
        new Programme(patrik, amf).left("2024-11-30", "Arbete, tills vidare", "Ja", "Nej");
        maria.goTo("/case/" + soc);
        assertThat(maria.see("participation-amf")).containsText("Avslut");
        assertThat(maria.see("placement-card")).hasCount(0);
    }

    private void itIsTooEarlyToClose() {
        new Programme(patrik, amf).isNotClosed("2025-02-24", "Det har inte gått mer än tre månader sedan avslutet.");
        assertThat(patrik.waits("coming", amfNumber, "tre månader efter avslutet"))
                .isVisible();
    }

    private void itIsAskedHowItGoes(String day, String when) {
        assertThat(patrik.waits("today", amfNumber, when)).isVisible();
        new Programme(patrik, amf).stillAtWork(day);
        assertThat(patrik.waits("today", amfNumber, when)).hasCount(0);
    }

    private void theConsentsHaveRunOut() {
        maria.goTo("/case/" + soc);
        assertThat(maria.see("case-header")).isVisible();
        assertThat(maria.see("participation-amf")).hasCount(0);
        // The one for the employment service goes on.
        fatima.goTo("/case/" + af + "/plan");
        assertThat(fatima.see("plan-part")).containsText(amfGoal);
        patrik.goTo("/case/" + amf + "/handovers");
        assertThat(patrik.see("received-handover")).containsText(EXPERIENCE);
    }
}
