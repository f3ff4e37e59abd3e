package se.bas.ui.importing;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Where imports run, so that the page that waits for one can show how far it has come. */
@ApplicationScoped
class ImportThreads {
    @Resource
    private @Nullable ManagedExecutorService executor;

    void run(Runnable work) {
        var _ = requireNonNull(executor).submit(work);
    }
}
