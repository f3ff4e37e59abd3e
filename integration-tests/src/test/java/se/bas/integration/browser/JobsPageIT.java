package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.integration.OwnersDatabase;

/** The administrator's page of jobs, while it stands open. No job runs beside the tests: the rows are made here. */
@Tag("UIX-01")
class JobsPageIT {
    private static final String RUN = """
            insert into job_run (id, collaboration_id, agency_id, job, for_day, started_at, ended_at, outcome, error, correlation)
            select gen_random_uuid(), p.collaboration_id, p.agency_id, 'WARN_OF_EXPIRY', date '2026-01-17', now(), now(),
                   'FAILED', '%2$s', gen_random_uuid()
              from participation p join agency a on a.id = p.agency_id and a.code = '%1$s'
            """;

    @AfterEach
    void nothing_has_run() throws SQLException {
        OwnersDatabase.run("delete from job_run where for_day = date '2026-01-17'");
    }

    @Test
    void a_run_that_ends_is_on_an_open_page_of_its_own_agency_at_once() throws SQLException {
        try (BrowserContext browser = Browsers.open()) {
            Page page = Browsers.signedIn(browser, "soc-admin");
            page.navigate("/jobs");
            Locator jobs = page.getByTestId("job-list");
            Locator other = page.getByTestId("job-forget-requests").getByTestId("job-start");
            assertThat(other).isVisible();
            other.focus();
            OwnersDatabase.run(RUN.formatted("amf", "AtAnotherAgency"));
            OwnersDatabase.run(RUN.formatted("soc", "BrokeInTheNight"));
            assertThat(jobs).containsText("BrokeInTheNight");
            assertThat(jobs).not().containsText("AtAnotherAgency");
            // What is not another stays, and the keyboard where it was.
            assertThat(other).isFocused();
        }
    }

    /** The panel is another then: it has a run more. */
    @Test
    @Tag("ACC-02")
    void the_keyboard_stays_where_it_was_when_its_own_panel_changes() throws SQLException {
        try (BrowserContext browser = Browsers.open()) {
            Page page = Browsers.signedIn(browser, "soc-admin");
            page.navigate("/jobs");
            Locator panel = page.getByTestId("job-warn-of-expiry");
            panel.getByTestId("job-start").focus();
            OwnersDatabase.run(RUN.formatted("soc", "BrokeInTheNight"));
            assertThat(panel).containsText("BrokeInTheNight");
            assertThat(panel.getByTestId("job-start")).isFocused();
        }
    }
}
