package se.bas.application.live.postgresql;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.bas.application.live.Changes;

/** This node's one ear: a thread with a connection of its own, which it replaces when it breaks. */
@ApplicationScoped
public class Listener {
    private static final System.Logger LOG = System.getLogger(Listener.class.getName());
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration TICK = Duration.ofMillis(250);

    @Resource(lookup = "jdbc/bas-live")
    private @Nullable DataSource database;

    @Resource
    private @Nullable ManagedExecutorService executor;

    @Resource
    private @Nullable ManagedScheduledExecutorService scheduler;

    @Resource
    private @Nullable ManagedThreadFactory threads;

    private @Nullable Changes changes;
    private @Nullable Thread thread;
    private @Nullable Future<?> ticking;
    private volatile boolean stopped;

    @PostConstruct
    void prepare() {
        changes = new Changes(requireNonNull(executor), System::nanoTime);
    }

    /** What is told on this node. */
    @Produces
    @Singleton
    Changes changes() {
        return requireNonNull(changes);
    }

    /** Begins to listen; a second time does nothing. */
    public synchronized void start() {
        if (thread != null) {
            return;
        }
        Changes told = changes();
        ticking = requireNonNull(scheduler)
                .scheduleWithFixedDelay(told::tick, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
        Thread listening = requireNonNull(threads).newThread(() -> listen(told));
        listening.setName("bas-changes");
        thread = listening;
        listening.start();
    }

    @PreDestroy
    synchronized void stop() {
        stopped = true;
        if (ticking != null) {
            ticking.cancel(false);
        }
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void listen(Changes told) {
        Duration pause = FIRST_PAUSE;
        while (!stopped) {
            try (Ears ears = Ears.open(requireNonNull(database), requireNonNull(executor))) {
                told.hears(true);
                LOG.log(Level.INFO, "This node hears what changes on other nodes.");
                pause = FIRST_PAUSE;
                while (!stopped) {
                    ears.listen().forEach(told::heard);
                }
            } catch (SQLException | RuntimeException broken) {
                deaf(told, broken);
            }
            told.hears(false);
            pause = rest(pause);
        }
    }

    private void deaf(Changes told, Exception broken) {
        if (told.listening() && !stopped) {
            LOG.log(
                    Level.WARNING,
                    "This node does not hear what changes on other nodes. Open pages ask by themselves.");
            LOG.log(Level.DEBUG, "The listening connection broke.", broken);
        }
        told.hears(false);
    }

    private Duration rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException asked) {
            stopped = true;
        }
        Duration longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }
}
