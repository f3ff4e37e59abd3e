package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.Disuse;
import se.bas.environment.Browsers;
import se.bas.environment.DatabaseAddress;
import se.bas.environment.TestEnvironment;
import se.bas.integration.OwnersDatabase;

/** What the administrators see of mandates that nobody uses, and the holder when one has been ended for that. */
@Tag("IDA-08")
class UnusedMandatesIT {
    private static final String JOHANS = "'e0000000-0000-4000-8000-000000000002'";
    private static final String MANAGERS =
            "('e0000000-0000-4000-8000-000000000003', 'e0000000-0000-4000-8000-000000000004')";
    private static final String SOCS_JOB =
            "select begin_job('a0000000-0000-4000-8000-000000000001', 'c0000000-0000-4000-8000-000000000001', 'OWN_CASEWORK')";

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterEach
    void everything_is_used() throws SQLException {
        OwnersDatabase.run(
                "update mandate_use set used_on = null, spared_on = null, counts_from = swedish_day(clock())");
    }

    private static void unusedFor(int days, String mandates) throws SQLException {
        OwnersDatabase.run(
                "update mandate_use set used_on = swedish_day(clock()) - %d, counts_from = swedish_day(clock()) - 300 where mandate_id in %s"
                        .formatted(days, mandates));
    }

    @Test
    void fourteen_days_before_it_is_told_with_the_day_and_what_was_spared_with_the_reason() throws Exception {
        unusedFor(Disuse.DAYS - Disuse.DAYS_TOLD - 1, "(" + JOHANS + ")");
        unusedFor(Disuse.DAYS + 10, MANAGERS);
        OwnersDatabase.run("update mandate_use set spared_on = swedish_day(clock()) where mandate_id in " + MANAGERS);
        try (BrowserContext administrators = Browsers.open()) {
            Page administrator = Browsers.signedIn(administrators, "soc-admin");
            administrator.navigate("/mandates");
            Locator unused = administrator.getByTestId("mandates-unused");
            assertThat(unused).containsText("2 uppdrag som ingen använder");
            assertThat(unused).containsText("då skulle ingen kunna ge och godkänna uppdrag");
            assertThat(unused).not().containsText("Johan Berg");
            unusedFor(Disuse.DAYS - Disuse.DAYS_TOLD, "(" + JOHANS + ")");
            administrator.reload();
            Locator johan = unused.locator("li").filter(new Locator.FilterOptions().setHasText("Johan Berg"));
            assertThat(johan).containsText("Användes senast");
            assertThat(johan).containsText("avslutar systemet det");
            johan.getByTestId("end-unused-mandate").click();
            assertThat(administrator.getByTestId("consequence")).containsText("Johan Berg");
            administrator.getByTestId("cancel").click();
        }
    }

    @Test
    void what_the_system_ends_closes_the_open_page_and_stands_among_the_ended_with_the_reason() throws Exception {
        String kept = OwnersDatabase.value("select to_jsonb(m)::text from mandate m where id = " + JOHANS);
        try (BrowserContext caseworkers = Browsers.open();
                BrowserContext administrators = Browsers.open()) {
            Page johan = Browsers.signedIn(caseworkers, "soc-handlaggare2");
            assertThat(johan.getByTestId("mandate")).containsText("Johan Berg");
            unusedFor(Disuse.DAYS + 1, "(" + JOHANS + ")");
            asTheJob("select end_unused_mandate(" + JOHANS + ", " + Disuse.DAYS + ")");
            assertThat(johan.getByTestId("refused")).isVisible();

            Page administrator = Browsers.signedIn(administrators, "soc-admin");
            administrator.navigate("/mandates");
            Locator ended = administrator.getByTestId("filter-ended");
            Locator list = administrator.getByTestId("mandate-grid");
            ended.click();
            assertThat(list).containsText("Johan Berg");
            assertThat(list).containsText("Avslutades av systemet");
            assertThat(list).containsText("oanvänt i 90 dagar");
            administrator.getByTestId("language").click();
            assertThat(ended).containsText("Ended");
            ended.click();
            assertThat(list).containsText("Ended by the system");
            assertThat(list).containsText("unused for 90 days");
        } finally {
            OwnersDatabase.run(
                    "delete from mandate_ending where mandate_id = " + JOHANS,
                    "insert into mandate select * from jsonb_populate_record(null::mandate, '" + kept
                            + "') on conflict do nothing");
        }
    }

    private static void asTheJob(String sql) throws SQLException {
        DatabaseAddress address = TestEnvironment.addresses().database();
        try (Connection server = DriverManager.getConnection(address.appUrl(), "bas_app", address.appPassword());
                Statement statement = server.createStatement()) {
            server.setAutoCommit(false);
            statement.execute(SOCS_JOB);
            statement.execute(sql);
            server.commit();
        }
    }
}
