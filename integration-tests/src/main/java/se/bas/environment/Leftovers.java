package se.bas.environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What an earlier run left behind when it was killed. A process is ours only if its number is on record in the data
 * directory and its command line names that directory; anything else is left alone.
 */
final class Leftovers {
    private final Path data;
    private final Progress progress;

    Leftovers(Path data, Progress progress) {
        this.data = data;
        this.progress = progress;
    }

    /** Stops them. The caller has taken the data directory, so no living run owns them. */
    void stop() {
        try {
            Path pids = data.resolve("pids");
            if (Files.isDirectory(pids)) {
                for (Path record : Trees.files(pids)) {
                    stop(record.getFileName().toString(), Files.readString(record));
                    Files.delete(record);
                }
            }
            Path postmaster = data.resolve("postgresql/postmaster.pid");
            if (Files.exists(postmaster)) {
                stop("PostgreSQL", Files.readAllLines(postmaster).getFirst());
                Files.deleteIfExists(postmaster);
            }
        } catch (IOException e) {
            throw new CannotStart("Cannot look for what an earlier run left in " + data + ": " + e.getMessage(), e);
        }
    }

    private void stop(String name, String pid) {
        ours(pid).ifPresent(process -> {
            progress.says("An earlier run was killed and left " + name + " (process " + pid.strip() + "); stopping it");
            Child.end(process);
        });
    }

    private Optional<ProcessHandle> ours(String pid) {
        try {
            return ProcessHandle.of(Long.parseLong(pid.strip())).filter(this::namesOurData);
        } catch (NumberFormatException noPid) {
            return Optional.empty();
        }
    }

    // Liberty learns its directory from its surroundings, not from its command line.
    private boolean namesOurData(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(data.toString())
                || surroundings(process).contains(data.toString());
    }

    private static String surroundings(ProcessHandle process) {
        try {
            return new String(Files.readAllBytes(Path.of("/proc/" + process.pid() + "/environ")), StandardCharsets.UTF_8);
        } catch (IOException hidden) {
            return "";
        }
    }
}
