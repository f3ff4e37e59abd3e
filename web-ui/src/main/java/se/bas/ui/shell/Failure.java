package se.bas.ui.shell;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Something that should not happen, written to the server's log under a number that the user is given. */
record Failure(UUID number) {
    /** Messages of exceptions are left out: they can hold what somebody typed or what a row contains. */
    static Failure noted(Throwable cause) {
        Failure failure = new Failure(UUID.randomUUID());
        LoggerFactory.getLogger(Failure.class).error("failure {}\n{}", failure.number, trace(cause));
        return failure;
    }

    private static String trace(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(8)
                .map(Failure::frames)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String frames(Throwable thrown) {
        return Stream.concat(
                        Stream.of(thrown.getClass().getName()),
                        Arrays.stream(thrown.getStackTrace()).limit(40).map(frame -> "  at " + frame))
                .collect(Collectors.joining("\n"));
    }
}
