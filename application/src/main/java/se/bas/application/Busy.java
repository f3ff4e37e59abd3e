package se.bas.application;

import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * It could not be done just now, because something long that stands in the way is being done: an import, or many
 * files on their way. Nothing was done, and it can be tried again.
 */
public class Busy extends RuntimeException {
    /** How long it is reasonable to wait before trying again, in seconds. */
    public static final int WAIT_SECONDS = 10;

    private static final long serialVersionUID = 1L;

    /** PostgreSQL's {@code lock_not_available}: a place in a line was not had in time. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private Busy(String why) {
        super(why);
    }

    /** As many files are on their way as there is room for. */
    public static Busy withFiles() {
        return new Busy("no room for another file on its way");
    }

    Busy(Throwable cause) {
        super("a place in the line was not had in time", cause);
    }

    static boolean is(Throwable broken) {
        return Stream.iterate(broken, cause -> cause != null, Throwable::getCause)
                .limit(16)
                .anyMatch(cause -> cause instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState()));
    }
}
