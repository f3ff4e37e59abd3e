package se.bas.application.rest;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A request that JAX-RS itself could not read. Whether it was the caller's fault or the line's, only the log can tell. */
final class Unreadable {
    private static final Logger LOG = Logger.getLogger(Unreadable.class.getName());
    private static final int DEEP = 8;

    private Unreadable() {}

    static void note(Throwable thrown) {
        // Messages may hold what was sent; classes and places do not.
        LOG.log(Level.INFO, "a request could not be read: {0}", causes(thrown));
    }

    private static String causes(Throwable thrown) {
        return Stream.iterate(Optional.of(thrown), Optional::isPresent, one -> one.map(Throwable::getCause))
                .limit(DEEP)
                .flatMap(Optional::stream)
                .map(one -> one.getClass().getName()
                        + (one.getStackTrace().length == 0 ? "" : " at " + one.getStackTrace()[0]))
                .collect(Collectors.joining(", since "));
    }
}
