package se.bas.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class LeftoversTest {
    @TempDir
    private Path data;

    @SuppressWarnings("NullAway.Init")
    private Process process;

    @BeforeEach
    void makeRoom() throws IOException {
        Files.createDirectories(data.resolve("pids"));
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void a_process_on_record_that_names_our_data_is_stopped() throws IOException {
        process = new ProcessBuilder("sh", "-c", "sleep 60 & wait", data.toString()).start();
        record();
        leftovers().stop();
        assertThat(process.isAlive()).isFalse();
        assertThat(data.resolve("pids")).isEmptyDirectory();
    }

    @Test
    void another_process_that_got_the_same_number_is_left_alone() throws IOException {
        process = new ProcessBuilder("sleep", "60").start();
        record();
        leftovers().stop();
        assertThat(process.isAlive()).isTrue();
    }

    private void record() throws IOException {
        Files.writeString(data.resolve("pids/liberty"), Long.toString(process.pid()));
    }

    private Leftovers leftovers() {
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Leftovers(data, new Progress(silent));
    }
}
