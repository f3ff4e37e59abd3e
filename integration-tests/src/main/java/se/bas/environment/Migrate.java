package se.bas.environment;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code ./bas migrate}: brings a database up to date before its servers start. It needs nothing but the database; the
 * owner's password comes from the surroundings and goes no further.
 */
public final class Migrate {
    private static final Logger ALL_LIBRARIES = Logger.getLogger("");

    private Migrate() {}

    /** Takes {@code --db-url} with its value, and {@code --demo}. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ALL_LIBRARIES.setLevel(Level.WARNING);
        try {
            out.println(run(List.of(arguments), System.getenv()));
        } catch (CannotStart e) {
            out.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Migrates, and tells what was done. */
    static String run(List<String> arguments, Map<String, String> surroundings) {
        Optional<String> url = Optional.empty();
        boolean demo = false;
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--demo" -> demo = true;
                case "--db-url" -> {
                    i++;
                    url = i < arguments.size() ? Optional.of(arguments.get(i)) : Optional.empty();
                }
                default -> throw new CannotStart("Unknown option " + arguments.get(i) + "; see ./bas help");
            }
        }
        String address = url.filter(given -> given.startsWith("jdbc:postgresql://"))
                .orElseThrow(
                        () -> new CannotStart(
                                "Say which database: ./bas migrate --db-url jdbc:postgresql://host:5432/bas?sslmode=verify-full"));
        String password = Optional.ofNullable(surroundings.get("BAS_DB_OWNER_PASSWORD"))
                .filter(given -> !given.isBlank())
                .orElseThrow(() -> new CannotStart(
                        "The password of bas_owner is read from BAS_DB_OWNER_PASSWORD, which is not set."));
        int scripts = new Migration(address, password, demo).run();
        String done = scripts == 0
                ? "The database is up to date."
                : "The database has been migrated; scripts run: " + scripts + ".";
        return demo ? done + " It has the demo's organisations: no real people must come into it." : done;
    }
}
