package se.bas.application.configuration;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The scripts this server was built with. It runs none of them; it only knows how far they go. */
final class MigrationScripts {
    private static final String FIRST = "/db/migration/V1__the_heart.sql";
    private static final Pattern VERSION = Pattern.compile("V([0-9]+)__.+\\.sql");

    private MigrationScripts() {}

    /** The number of the last one. */
    static int last() {
        URL first = MigrationScripts.class.getResource(FIRST);
        if (first == null) {
            throw new IllegalStateException("the migration scripts are missing in this server");
        }
        try {
            return last(first);
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException("the migration scripts of this server cannot be read", unreadable);
        }
    }

    private static int last(URL first) throws IOException, URISyntaxException {
        String address = first.toString();
        int archiveEnds = address.indexOf("!/");
        if (archiveEnds < 0) {
            return last(Objects.requireNonNull(Path.of(first.toURI()).getParent()));
        }
        // Liberty calls the scheme of what lies in an archive its own name.
        URI archive = URI.create(address.substring(address.indexOf("file:"), archiveEnds));
        try (FileSystem inside = FileSystems.newFileSystem(Path.of(archive))) {
            return last(Objects.requireNonNull(inside.getPath(FIRST).getParent()));
        }
    }

    private static int last(Path directory) throws IOException {
        try (Stream<Path> scripts = Files.list(directory)) {
            return scripts.map(script -> VERSION.matcher(String.valueOf(script.getFileName())))
                    .filter(Matcher::matches)
                    .mapToInt(script -> Integer.parseInt(script.group(1)))
                    .max()
                    .orElseThrow();
        }
    }
}
