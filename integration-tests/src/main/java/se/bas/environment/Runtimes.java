package se.bas.environment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The servers, unpacked once from the archives that Maven fetched. A directory in the cache is whole: it is made under
 * another name and moved there when done.
 */
final class Runtimes {
    private final Path archives;
    private final Path cache;
    private final Progress progress;

    Runtimes(Settings settings, Progress progress) {
        this.archives = settings.project().resolve("integration-tests/target/runtimes");
        this.cache = settings.runtimes();
        this.progress = progress;
    }

    Path liberty() {
        return unpacked("openliberty-runtime-");
    }

    Path keycloak() {
        return unpacked("keycloak-quarkus-dist-");
    }

    private Path unpacked(String prefix) {
        try {
            Path archive = archive(prefix);
            Path target = cache.resolve(archive.getFileName().toString().replace(".zip", ""));
            if (!Files.isDirectory(target)) {
                Files.createDirectories(cache);
                unpackAlone(archive, target);
            }
            return target;
        } catch (IOException e) {
            throw new CannotStart("Cannot unpack " + prefix + "*.zip into " + cache + ": " + e.getMessage(), e);
        }
    }

    private Path archive(String prefix) throws IOException {
        if (Files.isDirectory(archives)) {
            for (Path file : Trees.files(archives)) {
                if (file.getFileName().toString().startsWith(prefix)) {
                    return file;
                }
            }
        }
        throw new CannotStart("The servers are not there yet. Use ./bas, which builds first.");
    }

    @SuppressWarnings("try") // The lock is held, not used.
    private void unpackAlone(Path archive, Path target) throws IOException {
        Path lockFile = cache.resolve("lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (Files.isDirectory(target)) {
                return;
            }
            progress.says("Unpacking " + target.getFileName() + " (the first time only)");
            Path partial = cache.resolve(target.getFileName() + ".partial");
            Trees.delete(partial);
            unpack(archive, partial);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Without the directory that everything in the archive lies in. */
    private static void unpack(Path archive, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            for (ZipEntry entry : entries) {
                Path whole = Path.of(entry.getName()).normalize();
                if (entry.isDirectory() || whole.getNameCount() < 2 || whole.startsWith("..")) {
                    continue;
                }
                Path inner = whole.subpath(1, whole.getNameCount());
                Path file = target.resolve(inner.toString());
                Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
                try (InputStream content = zip.getInputStream(entry)) {
                    Files.copy(content, file);
                }
                if (inner.startsWith("bin")) {
                    file.toFile().setExecutable(true, false);
                }
            }
        }
    }
}
