package se.bas.integration.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.TestEnvironment;
import se.bas.integration.OwnersDatabase;
import se.bas.integration.api.Api;

/** What is done about consents on open pages: what it leads to for others' pages, and for forms half filled in. */
@Tag("CON-30")
class OpenFormsIT {
    private final URI node = TestEnvironment.addresses().app();

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterEach
    void withdraw_everything() throws Exception {
        Dennis.withdrawsEverything();
    }

    private static Locator recipient(Page page) {
        return page.getByTestId("recipient")
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile("^BAS-teamet")));
    }

    @Test
    @Tag("CON-31")
    @Tag("CON-34")
    void a_part_is_withdrawn_on_the_page_and_the_rest_stays() throws Exception {
        String held = "select (select count(*) from note) || ' ' || (select count(*) from contact) || ' '"
                + " || (select count(*) from treatment_episode) || ' ' || (select count(*) from assignment) || ' '"
                + " || (select count(*) from case_file)";
        String before = OwnersDatabase.value(held);
        try (Case amf = Case.open(node, "amf-handlaggare", Dennis.AT_AMF);
                Case mine = Case.open(node, "soc-handlaggare", Dennis.AT_SOC)) {
            Dennis.lets("ATTENDANCE", "ADDICTION_TREATMENT");
            Page page = mine.page();
            Locator card = page.locator("[data-testid=consent][data-status=ACTIVE]");
            card.getByTestId("withdraw").click();
            page.getByTestId("withdraw-extent").locator("input").last().check();
            page.getByTestId("confirm").click();
            assertThat(page.getByText("Kryssa för minst").first()).isVisible();
            page.getByTestId("withdraw-categories")
                    .getByLabel("Beroendebehandling")
                    .check();
            assertThat(page.getByTestId("consequence")).containsText("Beroendebehandling");
            assertThat(page.getByTestId("consequence")).containsText("står kvar");
            page.getByTestId("confirm").click();
            assertThat(page.getByTestId("receipt")).isVisible();
            page.getByTestId("close").click();
            assertThat(card).containsText("Gäller delvis");
            assertThat(card.locator(".chip-withdrawn")).hasCount(1);
            assertThat(page.getByTestId("consent-map")).containsText("1 sorts uppgift");
            assertThat(amf.page().locator("[data-category=ADDICTION_TREATMENT][data-owner=soc]"))
                    .hasCount(0);
            assertThat(amf.categoriesOf("soc")).containsExactly("ATTENDANCE");
            assertThat(OwnersDatabase.value(held)).isEqualTo(before);
        }
    }

    @Test
    @Tag("CON-23")
    void a_consent_registered_in_error_is_annulled_and_the_correct_one_follows_it() throws Exception {
        String wrong = Dennis.lets("ATTENDANCE", "ADDICTION_TREATMENT");
        try (Case amf = Case.open(node, "amf-handlaggare", Dennis.AT_AMF);
                Case mine = Case.open(node, "soc-handlaggare", Dennis.AT_SOC)) {
            assertThat(amf.rowsOf("soc").first()).isVisible();
            Page page = mine.page();
            page.locator("[data-testid=consent][data-status=ACTIVE]")
                    .getByTestId("annul")
                    .click();
            page.getByTestId("annul-reason").locator("textarea").fill("fel");
            page.getByTestId("confirm").click();
            assertThat(page.getByText("minst 10 tecken")).isVisible();
            page.getByTestId("annul-reason").locator("textarea").fill("Fel enhet valdes i listan");
            page.getByTestId("confirm").click();
            assertThat(page.getByTestId("receipt")).isVisible();
            assertThat(amf.rowsOf("soc")).hasCount(0);
            assertThat(amf.page().getByTestId("consent-panel")).not().containsText("Fel enhet");
            page.getByTestId("register-correct").click();
            assertThat(page.getByTestId("following")).isVisible();
            assertThat(recipient(page)).isChecked();
            assertThat(page.locator("vaadin-checkbox[checked]")).hasCount(0);
            page.getByLabel("Möten och närvaro", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.getByTestId("voluntary").locator("input").check();
            page.getByTestId("capable").locator("input").check();
            page.getByTestId("save").click();
            assertThat(page.getByTestId("receipt")).isVisible();
            assertThat(amf.rowsOf("soc").first()).isVisible();
            assertThat(OwnersDatabase.value("select corrects from consent where corrects is not null"
                            + " order by registered_at desc limit 1"))
                    .isEqualTo(wrong);
            assertThat(OwnersDatabase.value(
                            "select kind || ': ' || reason from consent_ending where consent_id = ?::uuid", wrong))
                    .isEqualTo("ANNULLED: Fel enhet valdes i listan");
        }
        // Only the discloser annuls, and only once.
        String path = "/consents/" + wrong + "/annulment";
        String reason = "{\"reason\":\"Fel enhet valdes i listan\"}";
        assertThat(Dennis.soc().post("/cases/" + Dennis.AT_SOC + path, reason).status())
                .isEqualTo(404);
        String other = Dennis.lets("ATTENDANCE");
        assertThat(Api.as("amf-handlaggare")
                        .post("/cases/" + Dennis.AT_AMF + "/consents/" + other + "/annulment", reason)
                        .status())
                .isEqualTo(404);
        assertThat(Dennis.soc()
                        .post("/cases/" + Dennis.AT_SOC + "/consents/" + other + "/annulment", "{\"reason\":\"fel\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_half_filled_form_is_kept_and_a_page_without_a_case_any_more_is_left() throws Exception {
        try (Case mine = Case.open(node, "soc-handlaggare", Dennis.AT_SOC)) {
            Page page = mine.page();
            page.getByTestId("register-consent").click();
            recipient(page).check();
            page.getByTestId("place").locator("input").fill("Algatan 9");
            Dennis.lets("ATTENDANCE");
            assertThat(page.getByTestId("effect-already")).isVisible();
            assertThat(page.getByTestId("place").locator("input")).hasValue("Algatan 9");
            assertThat(recipient(page)).isChecked();
            OwnersDatabase.whileBroken(
                    "update assignment set valid_until = valid_from where valid_until is null and case_file_id = '"
                            + Dennis.AT_SOC + "'",
                    "update assignment set valid_until = null where valid_until = valid_from and case_file_id = '"
                            + Dennis.AT_SOC + "'",
                    () -> {
                        assertThat(page.getByTestId("case-count")).isVisible();
                        assertThat(page.getByTestId("recipient")).hasCount(0);
                    });
        }
    }

    @Test
    @Tag("CON-04")
    void an_open_form_of_an_agency_without_a_ground_is_sent_nothing() throws Exception {
        try (Case af = Case.open(node, "af-handlaggare", Dennis.AT_AF);
                Case amf = Case.open(node, "amf-handlaggare", Dennis.AT_AMF)) {
            Page form = af.page();
            form.navigate("/case/" + Dennis.AT_AF + "/consent");
            recipient(form).check();
            assertThat(form.getByTestId("effect-hidden")).isVisible();
            form.waitForTimeout(1500);
            int before = af.frames().get();
            af.countChanges();
            Dennis.withdraws(Dennis.lets("ATTENDANCE"));
            String consent = Dennis.lets("ATTENDANCE");
            assertThat(amf.rowsOf("soc").first()).isVisible();
            Dennis.withdraws(consent);
            assertThat(amf.rowsOf("soc")).hasCount(0);
            form.waitForTimeout(1000);
            assertThat(af.changes()).isZero();
            assertThat(af.frames().get()).isEqualTo(before);
        }
    }

    @Test
    @Tag("ACC-02")
    void the_focus_stays_where_it_was_and_goes_to_the_heading_when_that_is_gone() throws Exception {
        String consent = Dennis.lets("ATTENDANCE");
        try (Case mine = Case.open(node, "soc-handlaggare", Dennis.AT_SOC)) {
            Page page = mine.page();
            Locator card = page.locator("[data-testid=consent][data-consent='" + consent + "']");
            Locator details = card.locator("[data-testid=consent-details] > vaadin-details-summary");
            Locator live = page.locator("[data-testid=consent][data-status=ACTIVE]");
            card.getByTestId("annul").focus();
            Dennis.lets("PLAN");
            assertThat(live).hasCount(2);
            assertThat(card.getByTestId("annul")).isFocused();
            details.focus();
            Dennis.lets("PLACEMENT");
            assertThat(live).hasCount(3);
            assertThat(details).isFocused();
            card.getByTestId("withdraw").focus();
            Dennis.withdraws(consent);
            assertThat(live).hasCount(2);
            assertThat(page.locator("#consent-heading")).isFocused();
            // Who is elsewhere is left there.
            page.getByTestId("search").focus();
            Dennis.withdrawsEverything();
            assertThat(live).hasCount(0);
            assertThat(page.getByTestId("search")).isFocused();
        }
    }

    @Test
    @Tag("ACC-02")
    void after_an_act_of_ones_own_the_focus_is_in_the_panel_again() throws Exception {
        Dennis.lets("ATTENDANCE");
        try (Case mine = Case.open(node, "soc-handlaggare", Dennis.AT_SOC)) {
            Page page = mine.page();
            page.getByTestId("withdraw").first().click();
            page.getByTestId("confirm").click();
            assertThat(page.getByTestId("receipt")).isVisible();
            page.getByTestId("close").click();
            assertThat(page.locator("[data-testid=consent][data-status=ACTIVE]"))
                    .hasCount(0);
            assertThat(page.locator("#consent-heading")).isFocused();
        }
    }
}
