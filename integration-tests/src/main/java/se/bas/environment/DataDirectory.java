package se.bas.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/**
 * Where one environment keeps its things. It belongs to one process at a time; the lock goes when that process goes,
 * however it goes.
 */
final class DataDirectory implements AutoCloseable {
    private static final Duration GUARDS_WORK = Duration.ofSeconds(90);

    private final Path root;
    private final FileChannel channel;

    private DataDirectory(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    static DataDirectory take(Path root) {
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!lockSoon(channel, root)) {
                channel.close();
                throw new CannotStart("Another ./bas run uses the data in " + root
                        + ". Stop it, or choose other data and another port: ./bas run --data-dir … --port …");
            }
            DataDirectory directory = new DataDirectory(root, channel);
            for (Path inner : new Path[] {directory.logs(), directory.pids()}) {
                Files.createDirectories(inner);
            }
            return directory;
        } catch (IOException e) {
            throw new CannotStart("Cannot write in the data directory " + root + ": " + e.getMessage(), e);
        }
    }

    // What a killed run left is being stopped right now: that is worth waiting for.
    private static boolean lockSoon(FileChannel channel, Path root) throws IOException {
        Instant deadline = Instant.now().plus(GUARDS_WORK);
        while (!lock(channel)) {
            if (!Guard.isAtWork(root) || Instant.now().isAfter(deadline)) {
                return false;
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /** Whether some living process has it. */
    static boolean isTaken(Path root) {
        try (FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            return !lock(channel);
        } catch (IOException e) {
            return true;
        }
    }

    // The lock lives as long as its channel.
    @SuppressWarnings("try")
    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    Path root() {
        return root;
    }

    Path postgresql() {
        return root.resolve("postgresql");
    }

    Path keycloak() {
        return root.resolve("keycloak");
    }

    Path liberty() {
        return root.resolve("liberty");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path pids() {
        return root.resolve("pids");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
