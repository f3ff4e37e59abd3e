package se.bas.environment;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where a running {@code ./bas run} answers, written beside its data for other commands.
 *
 * @param app the application
 * @param issuer of the tokens that the API takes
 */
record Whereabouts(URI app, URI issuer) {
    private static final String FILE = "addresses.properties";

    static void write(Path data, Addresses addresses) {
        Properties lines = new Properties();
        lines.setProperty("app", addresses.app().toString());
        lines.setProperty("issuer", addresses.issuer("bas").toString());
        try (Writer file = Files.newBufferedWriter(data.resolve(FILE))) {
            lines.store(file, "Where this run answers; made anew by each.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The one that uses these data now.
     *
     * @throws CannotStart when none does
     */
    static Whereabouts with(Path data) {
        Path file = data.resolve(FILE);
        if (!Files.isRegularFile(file) || !DataDirectory.isTaken(data)) {
            throw new CannotStart("No ./bas run is running with the data in " + data
                    + ". Start it in another window; if it has data of its own, name them: --data-dir …");
        }
        Properties lines = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            lines.load(text);
        } catch (IOException e) {
            throw new CannotStart("Cannot read " + file + ": " + e.getMessage(), e);
        }
        return new Whereabouts(URI.create(lines.getProperty("app", "")), URI.create(lines.getProperty("issuer", "")));
    }
}
