package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import se.bas.environment.Browsers;
import se.bas.integration.api.Api;
import se.bas.integration.api.Consents;

/** Somebody of the staff in a story: with a browser of their own and what a hand does in it, and with the API. */
final class Colleague implements AutoCloseable {
    private static final String AT_REST =
            "() => { const all = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter((one) => one.isActive);"
                    + " return all.length > 0 && all.every((one) => !one.isActive()); }";

    private final String account;
    private final BrowserContext context = Browsers.open();
    private final Page page;

    /** What no other run's case numbers have in them. */
    static String run() {
        return Integer.toString(ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000));
    }

    Colleague(String account) {
        this.account = account;
        page = Browsers.signedIn(context, account);
    }

    Page page() {
        return page;
    }

    /** Asked for each time: a token is good for five minutes. */
    Api api() {
        return Api.as(account);
    }

    /** When it has been shown, what is not there is not to come. */
    void goTo(String path) {
        page.navigate(path);
        page.waitForFunction(AT_REST);
    }

    Locator see(String testId) {
        return page.getByTestId(testId);
    }

    void press(String testId) {
        see(testId).first().click();
    }

    void fill(String field, String text) {
        see(field).locator("input, textarea").first().fill(text);
    }

    void day(String field, String day) {
        Locator input = see(field).locator("input").first();
        input.fill(day);
        input.press("Enter");
    }

    /** In a list that opens. */
    void select(String field, String option) {
        see(field).locator("vaadin-select-value-button").click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    /** Of what stands side by side. */
    void pick(String field, String label) {
        see(field)
                .getByText(label, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    void save() {
        press("form-save");
        assertThat(see("form-save")).hasCount(0);
    }

    /** It cannot be, and the form says why. */
    void isRefused(String why) {
        press("form-save");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText(why);
    }

    void givesUp() {
        see("cancel").last().click();
        assertThat(see("form-save")).hasCount(0);
    }

    /** What waits for them on the first page about somebody: overdue, today or coming. */
    Locator waits(String group, String caseNumber, String what) {
        goTo("/today");
        assertThat(see("to-calendar")).isVisible();
        return see("today-" + group)
                .getByTestId("task-card")
                .filter(new Locator.FilterOptions().setHasText(caseNumber))
                .filter(new Locator.FilterOptions().setHasText(what));
    }

    /** The id of what came to be. */
    String makes(String path, String body) throws Exception {
        Api.Answer answer = api().post(path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("id");
    }

    private Api onTopOf(String read) throws Exception {
        Api api = api();
        String tag = api.get(read).tag();
        return tag.isEmpty() ? api : api.with("If-Match", tag);
    }

    /** On top of what stands there now. */
    void does(String read, String path, String body) throws Exception {
        Api.Answer answer = onTopOf(read).post(path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** It cannot be, and the API says why. */
    void cannot(int status, String why, String read, String path, String body) throws Exception {
        Api.Answer answer = onTopOf(read).post(path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(why);
    }

    /** Registers somebody who is new, with nothing recorded. */
    String registers(String familyName, String personalNumber, String caseNumber) throws Exception {
        return makes(
                "/cases",
                Json.createObjectBuilder()
                        .add("givenName", "Alva")
                        .add("familyName", familyName)
                        .add("personalNumber", personalNumber)
                        .add("caseNumber", caseNumber)
                        .build()
                        .toString());
    }

    /** The participant consents, on the morning of a day. */
    String registersConsent(String file, String unit, String day, String until, String... categories) throws Exception {
        return makes(
                "/cases/" + file + "/consents",
                Consents.draft(unit, LocalDate.parse(day), LocalDate.parse(until), categories)
                        .replaceAll("\"givenAt\":\"[^\"]*\"", "\"givenAt\":\"" + day + "T05:00:00Z\""));
    }

    /** How many of the cases that they can open have this number or name. */
    int finds(String text) throws Exception {
        return found(text).size();
    }

    private List<JsonObject> found(String text) throws Exception {
        Api.Answer answer = api().post("/cases/search", "{\"text\":\"" + text + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().getJsonArray("cases").getValuesAs(JsonObject.class);
    }

    /** The id of the one case of theirs with this number. */
    String file(String caseNumber) throws Exception {
        return found(caseNumber).getFirst().getString("id");
    }

    @Override
    public void close() {
        context.close();
    }
}
