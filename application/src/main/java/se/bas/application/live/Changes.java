package se.bas.application.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * Who on this node wants to know of which change. Fails closed: as long as the node does not hear what other nodes do,
 * everyone asks again by themselves; when it hears again everyone asks, since what was said meanwhile is lost.
 */
public final class Changes {
    /** How often an open page asks when nobody tells it anything. */
    static final Duration PAUSE = Duration.ofSeconds(2);

    private static final int REMEMBERED = 4096;

    private final Executor executor;
    private final LongSupplier nanoTime;
    private final Map<Topic, Set<Watch>> byTopic = new HashMap<>();
    private final Set<Watch> all = new HashSet<>();
    private final Deque<Told> lately = new ArrayDeque<>();
    private long told;
    private long forgotten;
    private boolean listening;

    private record Told(long number, Topic topic) {}

    /**
     * Nobody is listening yet.
     *
     * @param executor runs what watchers want to be run
     * @param nanoTime as {@link System#nanoTime}
     */
    public Changes(Executor executor, LongSupplier nanoTime) {
        this.executor = executor;
        this.nanoTime = nanoTime;
    }

    /**
     * Begins to watch, for a page that stands open.
     *
     * @param since the {@linkplain #mark mark} when the page began to ask
     * @param again is run, in a thread of the server's, whenever the page has to ask again; it must begin with
     *     {@link Watch#asking}
     */
    public Watch watch(long since, Runnable again) {
        Watch watch = new Watch(this, since, again);
        synchronized (this) {
            all.add(watch);
        }
        return watch;
    }

    /** Whether what other nodes do is heard here. */
    public synchronized boolean listening() {
        return listening;
    }

    /** How many pages stand open. */
    public synchronized int watching() {
        return all.size();
    }

    /** How far what is told has come. */
    public synchronized long mark() {
        return told;
    }

    /** Something has changed. */
    public void heard(Topic topic) {
        List<Watch> concerned;
        synchronized (this) {
            remember(topic);
            concerned = List.copyOf(byTopic.getOrDefault(topic, Set.of()));
        }
        concerned.forEach(Watch::tell);
    }

    /** Whether the node hears, from now on. */
    public void hears(boolean now) {
        List<Watch> concerned;
        synchronized (this) {
            boolean regained = now && !listening;
            listening = now;
            if (!regained) {
                return;
            }
            told++;
            forgotten = told;
            lately.clear();
            concerned = List.copyOf(all);
        }
        concerned.forEach(Watch::tell);
    }

    /** Lets everyone ask whose time has come; to be called a few times a second. */
    public void tick() {
        List<Watch> waiting;
        boolean deaf;
        synchronized (this) {
            deaf = !listening;
            waiting = List.copyOf(all);
        }
        long now = nanoTime.getAsLong();
        waiting.stream().filter(watch -> watch.isDue(now, deaf)).forEach(Watch::tell);
    }

    void run(Runnable again) {
        executor.execute(again);
    }

    long nanoTime() {
        return nanoTime.getAsLong();
    }

    /** Registers a watch for these topics and no others; gives whether one of them has been told since the mark. */
    synchronized boolean register(Watch watch, Set<Topic> before, Set<Topic> now, long since) {
        forget(watch, before);
        if (!all.contains(watch)) {
            return false;
        }
        now.forEach(
                topic -> byTopic.computeIfAbsent(topic, none -> new HashSet<>()).add(watch));
        return since < forgotten || lately.stream().anyMatch(one -> one.number() > since && now.contains(one.topic()));
    }

    synchronized void end(Watch watch, Set<Topic> topics) {
        all.remove(watch);
        forget(watch, topics);
    }

    private void forget(Watch watch, Collection<Topic> topics) {
        for (Topic topic : new ArrayList<>(topics)) {
            byTopic.computeIfPresent(topic, (same, watches) -> {
                watches.remove(watch);
                return watches.isEmpty() ? null : watches;
            });
        }
    }

    private void remember(Topic topic) {
        told++;
        lately.addLast(new Told(told, topic));
        if (lately.size() > REMEMBERED) {
            forgotten = lately.removeFirst().number();
        }
    }
}
