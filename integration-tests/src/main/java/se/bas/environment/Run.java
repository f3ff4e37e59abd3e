package se.bas.environment;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** {@code ./bas run}: starts everything, says where it is, and stops at Ctrl-C. */
public final class Run {
    private Run() {}

    /** What ended was not asked to. */
    private static final int BROKEN = 3;

    /**
     * Takes {@code --port}, {@code --db-url} and {@code --data-dir}, each with its value, and {@code --demo} or
     * {@code --no-demo}.
     */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Settings settings;
        Environment.Running running;
        try {
            settings = settings(Path.of(System.getProperty("bas.project", ".")), arguments);
            running = Environment.start(settings, new Progress(out));
            Whereabouts.write(settings.data(), running.addresses());
        } catch (CannotStart e) {
            out.println();
            out.println(e.getMessage());
            System.exit(1);
            return;
        }
        out.println();
        if (settings.loadsDemo()) {
            tellAccounts(settings, out);
        } else {
            out.println("  This installation is empty: no organisations, no staff, no participants.");
            out.println("  docs/installation.md tells how the first organisation is set up. For the demo's: --demo");
            out.println();
        }
        out.println("  BAS Samverkan:  " + running.addresses().app());
        out.println("  The API:        " + running.addresses().app().resolve("/openapi/ui/"));
        out.println("  Logs:           " + running.addresses().logs());
        out.println();
        out.println("  Ctrl-C stops everything.");
        String failure = running.environment().awaitFailure();
        out.println();
        out.println(failure);
        out.println("Stopping the rest.");
        running.environment().close();
        out.println("All is stopped. What was saved is kept; start again with ./bas run");
        // The hook would stop everything once more; there is nothing left to stop.
        Runtime.getRuntime().exit(BROKEN);
    }

    private static void tellAccounts(Settings settings, PrintStream out) {
        for (DemoAccount account : DemoAccount.all(settings.project())) {
            out.printf(
                    Locale.ROOT,
                    "  %-18s %-28s %-22s %s%n",
                    account.name(),
                    account.organisation(),
                    account.title(),
                    account.person());
        }
        out.println();
        out.println("  The password is the account's name. Choose the organisation first.");
        out.println();
    }

    /** The settings that the arguments of a command ask for. */
    static Settings settings(Path project, String... arguments) {
        Settings settings = Settings.forRunning(project);
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            settings = switch (option) {
                case "--demo" -> settings.withDemo(true);
                case "--no-demo" -> settings.withDemo(false);
                case "--port" -> settings.withPort(port(value(option, rest)));
                case "--db-url" -> settings.withDatabase(DatabaseAddress.of(value(option, rest)));
                case "--data-dir" -> settings.withData(Path.of(value(option, rest)));
                default -> throw new CannotStart("Unknown option " + option + "; see ./bas help");
            };
        }
        return settings;
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new CannotStart(option + " needs a value; see ./bas help");
        }
        return rest.next();
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new CannotStart("--port must be a number from 1 to 65535, not " + value);
    }
}
