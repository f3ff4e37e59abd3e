package se.bas.environment;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the environment is to be like.
 *
 * @param project the root of the checkout
 * @param data where everything that is kept between runs lies
 * @param port the application's port; 0 for any free one, which makes all other ports free ones too
 * @param database an existing PostgreSQL; empty for the embedded one
 * @param demo whether the demo's organisations and people are loaded; empty for the rule: into our own database they are,
 *     into somebody else's only when that is asked for
 * @param forTests whether Arquillian may deploy into the server
 */
public record Settings(
        Path project,
        Path data,
        int port,
        Optional<DatabaseAddress> database,
        Optional<Boolean> demo,
        boolean forTests) {

    /** The port that {@code ./bas run} uses when none is given. */
    public static final int DEFAULT_PORT = 9080;

    public Settings {
        project = project.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    /** For trying and developing: a fixed port, and data that stays. */
    public static Settings forRunning(Path project) {
        return new Settings(
                project, project.resolve(".bas/run"), DEFAULT_PORT, Optional.empty(), Optional.empty(), false);
    }

    /** For tests: free ports and data of its own, so that tests run beside a running system. */
    public static Settings forTesting(Path project) {
        Path data = project.resolve(".bas/tests/" + ProcessHandle.current().pid());
        return new Settings(project, data, 0, Optional.empty(), Optional.empty(), true);
    }

    public Settings withPort(int chosen) {
        return new Settings(project, data, chosen, database, demo, forTests);
    }

    public Settings withData(Path chosen) {
        return new Settings(project, chosen, port, database, demo, forTests);
    }

    public Settings withDatabase(DatabaseAddress chosen) {
        return new Settings(project, data, port, Optional.of(chosen), demo, forTests);
    }

    public Settings withDemo(boolean wanted) {
        return new Settings(project, data, port, database, Optional.of(wanted), forTests);
    }

    /** Whether the demo's organisations and people are loaded. */
    public boolean loadsDemo() {
        return demo.orElse(database.isEmpty());
    }

    /** Servers unpacked once, for every data directory. */
    Path runtimes() {
        return project.resolve(".bas/runtime");
    }

    Path config() {
        return project.resolve("config");
    }

    Path war() {
        return project.resolve("web-ui/target/bas.war");
    }
}
