package se.bas.application.job;

import java.sql.SQLException;
import java.util.stream.Stream;

/** What kind of error it was in the end. What it said is left out: that could be about a participant. */
final class Cause {
    private static final int LONGEST = 200;

    private Cause() {}

    /** The class of the innermost cause, and of a database's error its code. */
    static String of(Throwable broken) {
        Throwable innermost = Stream.iterate(broken, cause -> cause != null, Throwable::getCause)
                .limit(32)
                .reduce(broken, (outer, inner) -> inner);
        String code = innermost instanceof SQLException sql && sql.getSQLState() != null ? " " + sql.getSQLState() : "";
        String words = (innermost.getClass().getName() + code).replaceAll("[^A-Za-z0-9_.$ ]", "_");
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}
