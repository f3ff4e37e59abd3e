package se.bas.environment;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/** {@code ./bas run}: starts everything, says where it is, and stops at Ctrl-C. */
public final class Run {
    private Run() {}

    /** Takes {@code --port}, {@code --db-url} and {@code --data-dir}, each with its value. */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Settings settings;
        Environment.Running running;
        try {
            settings = settings(Path.of(System.getProperty("bas.project", ".")), arguments);
            running = Environment.start(settings, new Progress(out));
        } catch (CannotStart e) {
            out.println();
            out.println(e.getMessage());
            System.exit(1);
            return;
        }
        out.println();
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
        out.println("  BAS Samverkan:  " + running.addresses().app());
        out.println("  The API:        " + running.addresses().app().resolve("/openapi/ui/"));
        out.println("  Logs:           " + running.addresses().logs());
        out.println();
        out.println("  Ctrl-C stops everything.");
        new CountDownLatch(1).await();
    }

    private static Settings settings(Path project, String[] arguments) {
        Settings settings = Settings.forRunning(project);
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            String value = arguments[i + 1];
            settings = switch (arguments[i]) {
                case "--port" -> settings.withPort(port(value));
                case "--db-url" -> settings.withDatabase(DatabaseAddress.of(value));
                case "--data-dir" -> settings.withData(Path.of(value));
                default -> throw new CannotStart("Unknown option " + arguments[i] + "; see ./bas help");
            };
        }
        return settings;
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
