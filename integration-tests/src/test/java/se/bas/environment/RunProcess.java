package se.bas.environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A {@code ./bas run} in a process of its own, with data and ports of its own. */
final class RunProcess {
    private final Path data;
    private final Path output;
    private final Process process;

    private RunProcess(Path data, Path output, Process process) {
        this.data = data;
        this.output = output;
        this.process = process;
    }

    static RunProcess start(Path data) throws IOException {
        Path project = TestEnvironment.project();
        Path target = project.resolve("integration-tests/target");
        Files.createDirectories(data);
        Path output = data.resolve("output-" + Instant.now().toEpochMilli() + ".txt");
        List<String> command = new ArrayList<>(List.of(
                Java.launcher().toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Dbas.project=" + project,
                "-cp",
                target.resolve("classes") + ":"
                        + Files.readString(target.resolve("classpath")).strip(),
                Run.class.getName(),
                "--port",
                Integer.toString(Ports.preferring(0).app()),
                "--data-dir",
                data.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(output.toFile());
        return new RunProcess(data, output, builder.start());
    }

    /** What it has said so far. */
    String said() throws IOException {
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    void awaitWords(String words, Duration patience) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        while (!said().contains(words)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("it never said \"" + words + "\" but:\n" + said());
            }
            Thread.sleep(100);
        }
    }

    /** Waits for its end, and gives the exit status. */
    int awaitEnd(Duration patience) throws IOException, InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("it still runs, and said:\n" + said());
        }
        return process.exitValue();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    ProcessHandle child(String name) throws IOException {
        return ProcessHandle.of(Long.parseLong(
                        Files.readString(data.resolve("pids/" + name)).strip()))
                .orElseThrow();
    }

    ProcessHandle postmaster() {
        return EmbeddedDatabase.postmaster(data.resolve("postgresql")).orElseThrow();
    }

    /** Every process that works in the data, or names it in its command or surroundings. */
    List<String> left() {
        return ProcessHandle.allProcesses()
                .filter(one -> one.pid() != ProcessHandle.current().pid())
                .filter(ProcessHandle::isAlive)
                .filter(this::isOurs)
                .map(one -> one.pid() + " " + one.info().commandLine().orElse("?"))
                .toList();
    }

    void awaitNothingLeft(Duration patience) throws InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        while (!left().isEmpty()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("left: " + left());
            }
            Thread.sleep(200);
        }
    }

    /** However the test ended, nothing of it stays. */
    void end() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private boolean isOurs(ProcessHandle one) {
        String place = data.toString();
        Path proc = Path.of("/proc/" + one.pid());
        return Stream.of("cmdline", "environ")
                        .anyMatch(file -> content(proc.resolve(file)).contains(place))
                || workingDirectory(proc).startsWith(place);
    }

    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException goneOrNotOurs) {
            return "";
        }
    }

    private static String workingDirectory(Path proc) {
        try {
            return Files.readSymbolicLink(proc.resolve("cwd")).toString();
        } catch (IOException goneOrNotOurs) {
            return "";
        }
    }
}
