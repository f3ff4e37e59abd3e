package se.bas.application.live;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One open page's watch. The page says when it begins to ask, and then what it shows or that it could not ask; what was
 * told in between counts. However much is told at once, it asks once.
 */
public final class Watch implements AutoCloseable {
    private final Changes changes;
    private final Runnable again;
    private final AtomicBoolean pending = new AtomicBoolean();
    private Set<Topic> topics = Set.of();
    private long mark;
    private long asked;
    private long due = Long.MAX_VALUE;
    private boolean failed;

    Watch(Changes changes, long since, Runnable again) {
        this.changes = changes;
        this.again = again;
        mark = since;
        asked = changes.nanoTime();
    }

    /** The page begins to ask. */
    public synchronized void asking() {
        // In this order: what is told from here on leads to asking once more.
        pending.set(false);
        mark = changes.mark();
        due = Long.MAX_VALUE;
        asked = changes.nanoTime();
    }

    /**
     * The page shows what it was answered.
     *
     * @param about what it is about
     * @param fresh how long the answer holds if nothing changes: to the next day, when periods begin and end
     */
    public synchronized void shows(Set<Topic> about, Duration fresh) {
        failed = false;
        due = asked + fresh.toNanos();
        boolean missed = changes.register(this, topics, about, mark);
        topics = Set.copyOf(about);
        if (missed) {
            tell();
        }
    }

    /** The page could not ask, and tries again before long. */
    public synchronized void failed() {
        failed = true;
    }

    @Override
    public synchronized void close() {
        changes.end(this, topics);
        topics = Set.of();
    }

    synchronized boolean isDue(long now, boolean deaf) {
        boolean over = due != Long.MAX_VALUE && now - due >= 0;
        boolean left = (deaf || failed) && now - asked >= Changes.PAUSE.toNanos();
        return over || left;
    }

    void tell() {
        if (!pending.compareAndSet(false, true)) {
            return;
        }
        try {
            changes.run(again);
        } catch (RejectedExecutionException full) {
            // The next tick finds it waiting.
            pending.set(false);
            failed();
        }
    }
}
