package se.bas.integration.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.DatabaseAddress;
import se.bas.environment.TestEnvironment;
import se.bas.integration.OwnersDatabase;

/** What an open page does when it is told, when it cannot ask, and when nobody tells it. */
@Tag("CON-30")
class OpenPagesIT {
    private final URI node = TestEnvironment.addresses().app();

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterEach
    void withdraw_everything() throws Exception {
        Dennis.withdrawsEverything();
    }

    @Test
    @Tag("LOG-01")
    void what_it_newly_shows_is_in_the_log_and_what_it_goes_on_showing_is_not() throws Exception {
        try (Case amf = Case.open(node, "amf-handlaggare", Dennis.AT_AMF)) {
            int before = refreshed();
            Dennis.lets("ATTENDANCE");
            assertThat(amf.rowsOf("soc").first()).isVisible();
            assertThat(refreshed()).isEqualTo(before + 1);
            Dennis.isTouched();
            amf.page().waitForTimeout(1500);
            assertThat(refreshed()).isEqualTo(before + 1);
            assertThat(OwnersDatabase.value("select string_agg(distinct l.categories, ';') from log_access l"
                            + " where l.ground = 'CONSENT' and l.entry_id = (select e.id from log_entry e"
                            + " join agency a on a.id = e.acting_agency_id and a.code = 'amf'"
                            + " where e.use_case = 'RefreshCase' order by e.at desc limit 1)"))
                    .isEqualTo("ATTENDANCE");
        }
    }

    private static int refreshed() throws SQLException {
        return Integer.parseInt(OwnersDatabase.value(
                "select count(*) from log_entry e join agency a on a.id = e.acting_agency_id and a.code = 'amf'"
                        + " where e.use_case = 'RefreshCase'"));
    }

    @Test
    @Tag("LOG-01")
    void when_it_cannot_ask_it_shows_nothing_until_it_can() throws Exception {
        Dennis.lets("ATTENDANCE");
        try (Case amf = Case.open(node, "amf-handlaggare", Dennis.AT_AMF)) {
            assertThat(amf.rowsOf("soc").first()).isVisible();
            OwnersDatabase.whileBroken(
                    "revoke execute on function consent_facts() from bas_app",
                    "grant execute on function consent_facts() to bas_app",
                    () -> {
                        Dennis.isTouched();
                        assertThat(amf.page().getByTestId("live-cannot-ask")).isVisible();
                        assertThat(amf.page().getByTestId("timeline-row")).hasCount(0);
                        assertThat(amf.page().getByTestId("case-header")).hasCount(0);
                    });
            assertThat(amf.rowsOf("soc").first()).isVisible();
            assertThat(amf.page().getByTestId("live-cannot-ask")).hasCount(0);
        }
    }

    @Test
    void a_node_that_does_not_hear_asks_and_hears_again_when_it_can() throws Exception {
        String consent = Dennis.lets("ATTENDANCE");
        try (Case amf = Case.open(node, "amf-handlaggare", Dennis.AT_AMF)) {
            assertThat(amf.rowsOf("soc").first()).isVisible();
            assertThat(listening()).isTrue();
            amf.noteWhenGone("soc");
            boolean deaf = false;
            Instant withdrawn = Instant.EPOCH;
            for (int times = 0; times < 40; times++) {
                cutOff();
                deaf |= !listening();
                if (times == 10) {
                    withdrawn = Dennis.withdraws(consent);
                }
                Thread.sleep(Duration.ofMillis(100));
            }
            assertThat(deaf).isTrue();
            long took = amf.goneAt() - withdrawn.toEpochMilli();
            System.out.printf("While the node did not hear, withdrawn data were gone after %d ms%n", took);
            assertThat(took).isLessThan(6000);
            for (int times = 0; !listening() && times < 300; times++) {
                Thread.sleep(Duration.ofMillis(100));
            }
            assertThat(listening()).isTrue();
            Dennis.lets("ATTENDANCE");
            assertThat(amf.rowsOf("soc").first()).isVisible();
        }
    }

    private static void cutOff() throws SQLException {
        DatabaseAddress address = TestEnvironment.addresses().database();
        try (Connection server = DriverManager.getConnection(address.url(), "bas_app", address.appPassword());
                Statement statement = server.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'bas-live'");
        }
    }

    private boolean listening() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(node.resolve("/health/ready"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body()
                    .replace(" ", "")
                    .contains("\"listening\":true");
        }
    }
}
