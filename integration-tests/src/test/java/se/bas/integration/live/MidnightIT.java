package se.bas.integration.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.TestEnvironment;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;
import se.bas.integration.api.Consents;

/** A day ends at midnight in Sweden, also on a page on which nothing else happens. */
@Tag("CON-11")
@Tag("CON-24")
class MidnightIT {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** How long before midnight one tries to be; the machine may be too busy for the shorter ones. */
    private static final int[] SECONDS_BEFORE = {12, 30, 75};

    private static final Duration AT_MOST = Duration.ofSeconds(5);

    /** Two days ago: what other tests have let be seen from today on would come into force at the midnight just gone. */
    private final LocalDate day = LocalDate.now(SWEDEN).minusDays(2);

    private final Instant midnight = day.plusDays(1).atStartOfDay(SWEDEN).toInstant();

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterEach
    void goes_on_today() throws Exception {
        OwnersDatabase.run("delete from clock_shift");
        Dennis.withdrawsEverything();
    }

    @Test
    void a_consent_that_ends_at_midnight_is_gone_from_an_open_page_at_midnight() throws Exception {
        try (Case amf = Case.open(TestEnvironment.addresses().app(), "amf-handlaggare", Dennis.AT_AMF)) {
            for (int seconds : SECONDS_BEFORE) {
                Instant midnightHere = itIs(midnight.minusSeconds(seconds));
                Dennis.register(endingToday());
                if (amf.showsBefore("soc", midnightHere)) {
                    amf.noteWhenGone("soc");
                    Duration late = Duration.between(midnightHere, Instant.ofEpochMilli(amf.goneAt()));
                    System.out.printf("What ended at midnight was gone %d ms after it%n", late.toMillis());
                    // Not before it, either: the page goes by the database's clock.
                    assertThat(late).isBetween(Duration.ZERO, AT_MOST);
                    return;
                }
            }
        }
        throw new AssertionError("the machine is too busy to show anything before midnight");
    }

    /**
     * Shifts the database's clock.
     *
     * @return when midnight is, by the machine's
     */
    private Instant itIs(Instant then) throws SQLException {
        OwnersDatabase.run("delete from clock_shift");
        double shift = Double.parseDouble(OwnersDatabase.value(
                "insert into clock_shift (shift) values (?::timestamptz - clock_timestamp())"
                        + " returning extract(epoch from shift)",
                then.toString()));
        return midnight.minus(Duration.ofMillis(Math.round(shift * 1000)));
    }

    private String endingToday() {
        return Consents.draft(Demo.AMF_TEAM, day, day, "ATTENDANCE")
                .replaceAll("\"givenAt\":\"[^\"]*\"", "\"givenAt\":\"" + midnight.minusSeconds(3600) + "\"");
    }
}
