package se.bas.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimesTest {
    @TempDir
    private Path project;

    @BeforeEach
    void fetch() throws IOException {
        Path archives = Files.createDirectories(project.resolve("integration-tests/target/runtimes"));
        try (OutputStream file = Files.newOutputStream(archives.resolve("openliberty-runtime-1.zip"));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : new String[] {"wlp/bin/server", "wlp/lib/a.jar"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        }
    }

    @Test
    void a_server_is_unpacked_without_its_outermost_directory_and_can_be_run() {
        Path liberty = runtimes().liberty();
        assertThat(liberty.resolve("bin/server")).isExecutable();
        assertThat(liberty.resolve("lib/a.jar")).exists();
    }

    @Test
    void a_half_finished_unpacking_is_not_taken_for_a_server() throws IOException {
        Path half = project.resolve(".bas/runtime/openliberty-runtime-1.partial");
        Files.createDirectories(half.resolve("bin"));
        assertThat(runtimes().liberty().resolve("lib/a.jar")).exists();
        assertThat(half).doesNotExist();
    }

    private Runtimes runtimes() {
        return new Runtimes(
                Settings.forRunning(project),
                new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)));
    }
}
