package se.bas.environment;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Sees when a part ends that was not asked to. The first one counts: the others fall with it. */
final class Watch {
    private final CompletableFuture<String> ended = new CompletableFuture<>();
    private volatile boolean stopping;

    /** Watches a process of which we know how it ends. */
    void over(Process process, String part, String without, Path log) {
        var _ = process.onExit().thenAccept(gone -> told(part, how(gone.exitValue()), without, log));
    }

    /** Watches a process that somebody else started. */
    void over(ProcessHandle process, String part, String without, Path log) {
        var _ = process.onExit().thenAccept(gone -> told(part, "has ended by itself", without, log));
    }

    /** From now on parts end because they are asked to. */
    void stop() {
        stopping = true;
    }

    /** Words for whoever started it, once something has ended by itself. */
    Optional<String> ended() {
        return Optional.ofNullable(ended.getNow(null));
    }

    /** Waits for that. */
    String await() throws InterruptedException {
        try {
            return ended.get();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void told(String part, String how, String without, Path log) {
        if (!stopping) {
            ended.complete(part + " " + how + ", and without it " + without + ". Its log: " + log);
        }
    }

    private static String how(int status) {
        // 128 and the signal, as shells count.
        return status > 128
                ? "was killed (signal " + (status - 128) + ")"
                : "has ended by itself (exit status " + status + ")";
    }
}
