package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/**
 * Somebody's way through the programme, as a caseworker records it on the page of the case.
 *
 * @param file the case of the agency that runs it
 */
record Programme(Colleague by, String file) {
    private void begin(String move, String day) {
        by.goTo("/case/" + file);
        Locator act = by.see("move-" + move);
        act.focus();
        act.press("Enter");
        by.day("happening-day", day);
    }

    private void leadsTo(String stage) {
        by.press("confirm");
        assertThat(by.see("confirm")).hasCount(0);
        assertThat(now()).containsText(stage);
    }

    Locator now() {
        return by.see("participation-now");
    }

    /** There is no way to it from here. */
    void offersNo(String move) {
        by.goTo("/case/" + file);
        assertThat(by.see("participation-panel")).isVisible();
        assertThat(by.see("move-" + move)).hasCount(0);
    }

    void suggested(String day, String source) {
        begin("REFER", day);
        by.select("happening-source", source);
        leadsTo("Föreslagen");
    }

    void talked(String day) {
        begin("TALK", day);
        leadsTo("Startsamtal");
    }

    void enrolled(String day) {
        begin("ENROL", day);
        by.select("happening-targetGroup", "Avslutad");
        by.select("happening-knownBy", "Ja, säger deltagaren");
        by.see("happening-unemployed").locator("input").check();
        by.see("happening-lives-here").locator("input").check();
        by.press("confirm");
        // PRO-03: the question has been asked, and there is an answer.
        assertThat(by.see("happening-consentAnswer")).containsText("Ange svaret. Även nej är ett svar.");
        by.pick("happening-consentAnswer", "Ja");
        leadsTo("Inskriven");
    }

    void paused(String day, String reason, String words) {
        begin("PAUSE", day);
        by.select("happening-pauseReason", reason);
        by.fill("happening-text", words);
        leadsTo("Paus");
    }

    void isBack(String day) {
        begin("RESUME", day);
        leadsTo("Inskriven");
    }

    void left(String day, String reason, String planWithAf, String backToSoc) {
        begin("EXIT", day);
        assertThat(by.see("consequence")).containsText("Ett avslut kan inte ångras");
        by.select("happening-exitReason", reason);
        by.pick("happening-planWithAf", planWithAf);
        by.pick("happening-backToSoc", backToSoc);
        by.press("confirm");
        assertThat(by.see("receipt")).containsText("Deltagandet är avslutat");
        by.press("close");
        assertThat(now()).containsText("Avslut");
    }

    void stillAtWork(String day) {
        begin("FOLLOW_UP", day);
        by.select("happening-outcome", "Kvar i arbete");
        by.select("happening-occupation", "Arbete, tills vidare");
        leadsTo("Uppföljning");
    }

    void isClosed(String day) {
        begin("CLOSE", day);
        by.press("confirm");
        assertThat(by.see("receipt")).isVisible();
        by.press("close");
        assertThat(now()).containsText("Avslutat helt");
    }

    void isNotClosed(String day, String why) {
        begin("CLOSE", day);
        by.press("confirm");
        assertThat(by.page().getByRole(AriaRole.DIALOG)).containsText(why);
        by.see("cancel").last().click();
        assertThat(now()).not().containsText("Avslutat helt");
    }
}
