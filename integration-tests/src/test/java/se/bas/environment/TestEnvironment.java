package se.bas.environment;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The environment of this test run: started by the first test that asks for it, stopped when the run ends. */
public final class TestEnvironment {
    private static Environment.@Nullable Running running;
    private static @Nullable URI secondNode;

    private TestEnvironment() {}

    /** Where everything answers. */
    public static synchronized Addresses addresses() {
        Environment.Running known = running;
        if (known == null) {
            known = Environment.start(settings(), new Progress(System.out));
            running = known;
        }
        return known.addresses();
    }

    /** A second node beside the first; started when it is first asked for. */
    public static synchronized URI secondNode() {
        URI known = secondNode;
        if (known == null) {
            addresses();
            try {
                known = Objects.requireNonNull(running).environment().startSecondNode();
            } catch (Exception broken) {
                throw new IllegalStateException("no second node", broken);
            }
            secondNode = known;
        }
        return known;
    }

    private static Settings settings() {
        Settings settings = Settings.forTesting(project());
        String data = System.getProperty("bas.data", "");
        return data.isEmpty() ? settings : settings.withData(project().resolve(data));
    }

    /** Where the environment of this test run keeps its things. */
    static Path data() {
        return settings().data();
    }

    /** The root of the checkout. */
    public static Path project() {
        return Path.of(System.getProperty("bas.project", "..")).toAbsolutePath().normalize();
    }

    /** Whether the big counts are asked for: {@code ./bas test --long}. */
    public static boolean isLong() {
        return Boolean.getBoolean("bas.long");
    }

    static synchronized void stop() {
        if (running != null) {
            running.environment().close();
            running = null;
        }
    }
}
