package se.bas.environment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A small process that outlives us. It waits at a pipe whose other end only we hold: should we be killed, the pipe ends
 * without a farewell, and the guard stops what we started.
 */
public final class Guard implements AutoCloseable {
    private static final int FAREWELL = 'q';
    private static final String AT_WORK = "guard-at-work";

    private final DataDirectory data;
    private final boolean heard;
    private volatile boolean closing;
    private volatile Process process;

    private Guard(DataDirectory data, boolean heard) throws IOException {
        this.data = data;
        this.heard = heard;
        this.process = launch();
    }

    /**
     * Sets one up.
     *
     * @param heard whether it speaks where we speak; else into a log
     */
    static Guard over(DataDirectory data, boolean heard) {
        try {
            Guard guard = new Guard(data, heard);
            guard.replaceWhenKilled();
            return guard;
        } catch (IOException e) {
            throw new CannotStart("The guard over the servers cannot be started: " + e.getMessage(), e);
        }
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        }
        command.addAll(List.of(
                Java.launcher().toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx16m",
                "-cp",
                classes(),
                Guard.class.getName(),
                data.root().toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // It needs none of our secrets.
        builder.environment().clear();
        builder.redirectOutput(
                heard
                        ? ProcessBuilder.Redirect.INHERIT
                        : ProcessBuilder.Redirect.to(
                                data.logs().resolve("guard.log").toFile()));
        return builder.start();
    }

    private static String classes() {
        try {
            return Path.of(Guard.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("our own classes have an address", e);
        }
    }

    private void replaceWhenKilled() {
        var _ = process.onExit().thenRun(() -> {
            if (!closing) {
                try {
                    process = launch();
                    replaceWhenKilled();
                } catch (IOException harmless) {
                    // The next run looks for leftovers by itself.
                }
            }
        });
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Lets it go: everything has been stopped in good order. */
    @Override
    public void close() {
        closing = true;
        try (OutputStream pipe = process.getOutputStream()) {
            pipe.write(FAREWELL);
            pipe.flush();
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (IOException gone) {
            // Then there is nothing to let go.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether a guard is stopping what a killed run left in a data directory. */
    static boolean isAtWork(Path data) {
        return Files.exists(data.resolve(AT_WORK));
    }

    /** The guard itself; takes the data directory. */
    public static void main(String[] arguments) throws IOException {
        if (System.in.read() == FAREWELL) {
            return;
        }
        Path root = Path.of(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path mark = root.resolve(AT_WORK);
        try {
            Files.writeString(mark, "");
            try (DataDirectory data = DataDirectory.take(root)) {
                out.println();
                out.println("./bas run was killed. Its guard stops what it started:");
                new Leftovers(data.root(), new Progress(out)).stop();
                out.println("All is stopped. Nothing that was saved is lost; start again with ./bas run");
            }
        } catch (CannotStart another) {
            // A new run was faster; it looks for leftovers itself.
        } finally {
            Files.deleteIfExists(mark);
        }
    }
}
