package se.bas.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.jspecify.annotations.Nullable;

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
        POSTGRESQL("PostgreSQL has ended by itself, and without it nothing can be read or written."),
        KEYCLOAK("Keycloak was killed (signal 9), and without it nobody can sign in."),
        LIBERTY("Liberty was killed (signal 9), and without it there is no application."),
        LAUNCHER("./bas run was killed. Its guard stops what it started:");

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
        Stream<Part> parts = TestEnvironment.isLong() ? Stream.of(Part.values()) : Stream.of(Part.POSTGRESQL, Part.LAUNCHER);
        for (Part part : parts.toList()) {
            RunProcess run = started();
            part.of(run).destroyForcibly();
            run.awaitWords(part.words, STOP);
            assertThat(run.awaitEnd(STOP)).as("exit status").isEqualTo(part == Part.LAUNCHER ? 137 : 3);
            run.awaitWords("All is stopped.", STOP);
            run.awaitNothingLeft(STOP);
        }
        RunProcess unharmed = started();
        unharmed.handle().destroy();
        assertThat(unharmed.awaitEnd(STOP)).isEqualTo(143);
        unharmed.awaitNothingLeft(STOP);
    }

    @Test
    void a_run_that_follows_at_once_waits_for_the_guard_of_the_one_that_was_killed() throws Exception {
        RunProcess killed = started();
        killed.handle().destroyForcibly();
        RunProcess next = started();
        assertThat(next.left()).isNotEmpty();
    }

    private RunProcess started() throws IOException, InterruptedException {
        RunProcess run = RunProcess.start(data);
        last = run;
        run.awaitWords("Ctrl-C stops everything.", START);
        return run;
    }
}
