package se.bas.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * kill -9 of any part of {@code ./bas run}: the rest says so and stops, nothing is left, and the next run starts. Each kill
 * happens in the run that shows the one before it left nothing in the way. With {@code --long} every part, else two.
 */
@EnabledOnOs(OS.LINUX)
class KilledPartIT {
    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration STOP = Duration.ofMinutes(2);

    private final Path data = TestEnvironment.project()
            .resolve(".bas/tests/killed-" + ProcessHandle.current().pid());

    private @Nullable RunProcess last;

    private enum Part {
        LAUNCHER("./bas run was killed. Its guard stops what it started:"),
        POSTGRESQL("PostgreSQL has ended by itself, and without it nothing can be read or written."),
        KEYCLOAK("Keycloak was killed (signal 9), and without it nobody can sign in."),
        LIBERTY("Liberty was killed (signal 9), and without it there is no application.");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        ProcessHandle of(RunProcess run) throws IOException {
            return switch (this) {
                case POSTGRESQL -> run.postmaster();
                case KEYCLOAK -> run.child("keycloak");
                case LIBERTY -> run.child("liberty");
                case LAUNCHER -> run.handle();
            };
        }
    }

    @AfterEach
    void end() throws InterruptedException {
        if (last != null) {
            last.end();
        }
    }

    @Test
    void whatever_part_is_killed_the_rest_says_so_and_stops_and_the_next_run_starts() throws Exception {
        Stream<Part> parts =
                TestEnvironment.isLong() ? Stream.of(Part.values()) : Stream.of(Part.LAUNCHER, Part.POSTGRESQL);
        RunProcess run = started();
        for (Part part : parts.toList()) {
            RunProcess struck = run;
            part.of(struck).destroyForcibly();
            if (part == Part.LAUNCHER) {
                // At once: it waits for the guard of the one that was killed.
                run = started();
            }
            struck.awaitWords(part.words, STOP);
            assertThat(struck.awaitEnd(STOP)).as("exit status").isEqualTo(part == Part.LAUNCHER ? 137 : 3);
            struck.awaitWords("All is stopped.", STOP);
            assertThat(struck.said()).doesNotContain("Exception");
            if (part != Part.LAUNCHER) {
                struck.awaitNothingLeft(STOP);
                run = started();
            }
        }
        run.handle().destroy();
        assertThat(run.awaitEnd(STOP)).isEqualTo(143);
        run.awaitNothingLeft(STOP);
    }

    private RunProcess started() throws IOException, InterruptedException {
        RunProcess run = RunProcess.start(data);
        last = run;
        run.awaitWords("Ctrl-C stops everything.", START);
        return run;
    }
}
