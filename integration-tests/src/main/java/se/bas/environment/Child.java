package se.bas.environment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server process that we started, and shall stop. */
final class Child implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration LAST_WORDS = Duration.ofSeconds(25);
    private static final int LINES_SHOWN = 25;

    private final String name;
    private final Process process;
    private final Path log;
    private final Path pidFile;

    private Child(String name, Process process, Path log, Path pidFile) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    /** Starts a command whose output goes to a log file. Its process id is on record, should we be killed. */
    static Child start(String name, ProcessBuilder command, DataDirectory data) {
        Path log = data.logs().resolve(name + ".log");
        try {
            // In a session of its own: Ctrl-C in the terminal reaches us only, and we stop things in good order.
            if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
                command.command().addFirst("/usr/bin/setsid");
            }
            command.environment().keySet().removeIf(variable -> variable.startsWith("BAS_DB_OWNER"));
            Process process = command.redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(log.toFile())
                    .start();
            Path pidFile = data.pids().resolve(name);
            Files.writeString(pidFile, Long.toString(process.pid()));
            return new Child(name, process, log, pidFile);
        } catch (IOException e) {
            throw new CannotStart(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    /**
     * Waits until an address answers 200.
     *
     * @param fatal words in the log that mean it never will
     * @param watch over the other parts, without which it never will either
     */
    void awaitReady(URI address, List<String> fatal, Watch watch) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build()) {
            while (!answers(client, request)) {
                if (!process.isAlive()) {
                    throw new CannotStart(
                            name + " stopped by itself (exit status " + process.exitValue() + ")." + lastLines());
                }
                watch.ended().ifPresent(words -> {
                    throw new CannotStart(words);
                });
                if (Instant.now().isAfter(deadline)) {
                    throw new CannotStart(
                            name + " did not become ready in " + PATIENCE.toMinutes() + " minutes." + lastLines());
                }
                List<String> why = saidOf(fatal);
                if (!why.isEmpty()) {
                    throw new CannotStart(name + " cannot start the application:\n\n    " + String.join("\n    ", why)
                            + "\n\n" + lastLines());
                }
                Thread.sleep(200);
            }
        }
    }

    /**
     * Has it watched.
     *
     * @param without what is no longer possible when it is gone
     */
    void watchedBy(Watch watch, String part, String without) {
        watch.over(process, part, without, log);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    Path log() {
        return log;
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The lines with one of these words; the cause is seldom at the end. */
    private List<String> saidOf(List<String> words) {
        return words.isEmpty()
                ? List.of()
                : lines().stream()
                        .filter(line -> words.stream().anyMatch(line::contains))
                        .toList();
    }

    private String lastLines() {
        List<String> lines = lines();
        List<String> last = lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
        return " The end of " + log + ":\n\n    " + String.join("\n    ", last);
    }

    private List<String> lines() {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** Asks it to stop, and insists when it does not. */
    @Override
    public void close() {
        end(process.toHandle());
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException harmless) {
            // Leftovers looks at the process too, not at the number only.
        }
    }

    static void end(ProcessHandle process) {
        process.destroy();
        if (!isGone(process, LAST_WORDS)) {
            process.destroyForcibly();
            isGone(process, LAST_WORDS);
        }
    }

    private static boolean isGone(ProcessHandle process, Duration within) {
        try {
            process.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException stillThere) {
            return !process.isAlive();
        }
    }
}
