package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import se.bas.integration.api.Employers;

/**
 * One placement at a workplace, from the proposal to its end.
 *
 * @param file the case of the agency that arranges placements
 */
record Workplace(Colleague by, String file, String name) {
    private static final List<String> PARTIES = List.of("Deltagaren", "Arbetsgivaren", "Vi");

    /** One that is new in the register. */
    static Workplace at(Colleague by, String file) throws Exception {
        String name = "Årets " + UUID.randomUUID().toString().substring(0, 8);
        Employers.registered(by.api(), name);
        return new Workplace(by, file, name);
    }

    void open() {
        by.goTo("/case/" + file + "/placements");
    }

    Locator card() {
        return by.see("placement-card").filter(new Locator.FilterOptions().setHasText(name));
    }

    Locator status() {
        return card().getByTestId("placement-status");
    }

    /** Filled in and not yet saved. */
    void proposal(String from, String until) {
        open();
        by.press("propose-placement");
        by.fill("placement-employer", name);
        by.page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        by.pick("placement-kind", "Arbetsträning");
        by.day("placement-from", from);
        by.day("placement-until", until);
        by.pick("placement-wished", "Ja");
        by.fill("placement-goals", "Prova köksarbete");
        by.fill("placement-tasks", "Diska och baka");
        by.fill("placement-supervisor", "Eva Fabel");
    }

    void isApprovedByThree(String day) {
        open();
        for (String party : PARTIES) {
            card().getByTestId("placement-approve").click();
            by.pick("approve-party", party);
            by.day("act-day", day);
            by.save();
        }
        assertThat(status()).hasText("Överenskommen");
    }

    void begins() {
        open();
        card().getByTestId("placement-start").click();
        by.save();
        assertThat(status()).hasText("Pågår");
    }

    void doesNotBegin(String why) {
        open();
        card().getByTestId("placement-start").click();
        by.isRefused(why);
        by.givesUp();
        assertThat(status()).hasText("Överenskommen");
    }

    /** What both say, on the follow-up that is due first. */
    void isFollowedUp(String day) {
        open();
        card().getByTestId("record-follow-up").first().click();
        by.day("act-day", day);
        by.fill("participant-view", "Det är roligt.");
        by.fill("employer-view", "Kommer i tid.");
        by.save();
    }

    void ends(String day, String reason) {
        open();
        card().getByTestId("placement-end").click();
        by.day("act-day", day);
        by.pick("end-reason", reason);
        by.save();
        assertThat(status()).hasText("Avslutad");
    }

    private String id() throws Exception {
        return placements().getFirst().getString("id");
    }

    private List<JsonObject> placements() throws Exception {
        return by.api()
                .get("/cases/" + file + "/placements")
                .json()
                .getJsonArray("placements")
                .getValuesAs(JsonObject.class);
    }

    /** The days of all follow-ups. */
    List<String> followUps() throws Exception {
        return placements().getFirst().getJsonArray("followUps").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("due"))
                .toList();
    }

    /** Those that nobody has recorded until a day, through the API: one of them is recorded by hand. */
    void areFollowedUpUntil(String day) throws Exception {
        String at = "/cases/" + file + "/placements/" + id();
        for (JsonObject one : placements().getFirst().getJsonArray("followUps").getValuesAs(JsonObject.class)) {
            String due = one.getString("due");
            if (!one.containsKey("participantView") && due.compareTo(day) <= 0) {
                by.does(
                        at,
                        at + "/follow-ups/" + one.getString("id") + "/result",
                        "{\"day\":\"" + due
                                + "\",\"participantView\":\"Det går bra.\",\"employerView\":\"Gör sitt.\"}");
            }
        }
    }
}
