package se.bas.application.document;

import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import se.bas.application.Busy;
import se.bas.application.Part;

/**
 * Room for files on their way. A file is in memory while it comes or goes, so that nothing of it ever lies on a disk of
 * ours outside the database; and so there is room for some at a time.
 */
@Part
public class Transfers {
    private static final long SECONDS = 3;

    private final Semaphore room;

    @Inject
    Transfers(DocumentSettings settings) {
        this.room = new Semaphore(settings.atOnce(), true);
    }

    /** A place, until it is closed. */
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Takes a place.
     *
     * @throws Busy when none was free in time
     */
    public Place take() {
        try {
            if (room.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                return room::release;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw Busy.withFiles();
    }
}
