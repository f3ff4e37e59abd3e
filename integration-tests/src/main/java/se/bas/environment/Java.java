package se.bas.environment;

import java.nio.file.Path;

/** The Java that runs us; the servers run on the same. */
final class Java {
    private Java() {}

    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    static Path launcher() {
        return home().resolve("bin/java");
    }
}
