package se.bas.integration.browser;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import se.bas.integration.OwnersDatabase;

/**
 * The database's clock, by which everything is decided: put on any minute in Sweden, and on the real one again. It is put
 * back and never forward of the real day: jobs would find what is due then in every case there is, and browsers offer no
 * day to come.
 */
final class Clock {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private Clock() {}

    /** From now on it is so, and goes on from there: {@code 2024-04-15T09:00}. */
    static void itIs(String minute) throws SQLException {
        goesOn();
        // In seconds: days of an interval are days by the calendar, of which two a year have another length.
        OwnersDatabase.value(
                "insert into clock_shift (shift) values"
                        + " (make_interval(secs => extract(epoch from ?::timestamptz - clock_timestamp()))) returning shift",
                LocalDateTime.parse(minute).atZone(SWEDEN).toInstant().toString());
    }

    static void goesOn() throws SQLException {
        OwnersDatabase.run("delete from clock_shift");
    }
}
