package se.bas.application.outbox;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.bas.application.Busy;
import se.bas.application.job.DueMessage;
import se.bas.application.job.postgresql.Leadership;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Origin;

/**
 * Hands over what is due, on the node that leads, one after the other. That nothing is lost or sent twice does not rest on
 * who leads, but on the rows (decision 0025).
 */
@ApplicationScoped
class OutboxEngine {
    /** After everything that a server looks at, and makes, when it starts. */
    private static final int LAST = 10_001;

    private static final System.Logger LOG = System.getLogger(OutboxEngine.class.getName());

    @Resource
    private @Nullable ManagedScheduledExecutorService scheduler;

    private final OutboxSettings settings;
    private final Leadership leadership;
    private final DeliverMessage deliverMessage;
    private final Carriers carriers;
    private @Nullable Future<?> ticking;
    private volatile boolean stopped;

    /** For the container's proxy alone. */
    @SuppressWarnings("NullAway")
    protected OutboxEngine() {
        settings = null;
        leadership = null;
        deliverMessage = null;
        carriers = null;
    }

    @Inject
    OutboxEngine(OutboxSettings settings, Leadership leadership, DeliverMessage deliverMessage, Carriers carriers) {
        this.settings = settings;
        this.leadership = leadership;
        this.deliverMessage = deliverMessage;
        this.carriers = carriers;
    }

    void start(@Observes @Priority(LAST) Startup startup) {
        // So that a server with a setting that cannot be read does not start.
        settings.read();
        LOG.log(
                Level.INFO,
                "Messages are sent by: {0}",
                settings.open().isEmpty() ? "nothing, no channel is set up" : settings.open());
        if (!settings.wanted()) {
            LOG.log(Level.INFO, "This node sends no messages (bas.outbox).");
            return;
        }
        long every = settings.every().toMillis();
        ticking = requireNonNull(scheduler).scheduleWithFixedDelay(this::tick, every, every, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        stopped = true;
        if (ticking != null) {
            ticking.cancel(false);
        }
    }

    private void tick() {
        try {
            if (leadership.take().isPresent()) {
                leadership.dueMessages(settings.open()).forEach(this::deliver);
            }
        } catch (Leadership.NotLeading lost) {
            LOG.log(Level.DEBUG, "Another node sends.");
        } catch (RuntimeException broken) {
            // Thrown on, it would end the ticking for good.
            LOG.log(Level.WARNING, "The outbox could not be looked after: {0}", broken.getClass());
        }
    }

    private void deliver(DueMessage due) {
        if (stopped || leadership.take().isEmpty()) {
            return;
        }
        Actor.Job sender = new Actor.Job(
                "SEND_MESSAGES", due.agency(), due.collaboration(), new Origin("outbox", "", UUID.randomUUID()));
        try {
            deliverMessage
                    .takeOn(sender, due.message())
                    .ifPresent(parcel -> deliverMessage.note(sender, parcel, carriers.carry(parcel)));
        } catch (Busy somebodyIsAtIt) {
            LOG.log(Level.DEBUG, "{0} is being sent elsewhere", due.message());
        } catch (RuntimeException broken) {
            LOG.log(
                    Level.WARNING,
                    "{0}: a message could not be sent or noted: {1}",
                    sender.origin().correlation(),
                    broken.getClass());
        }
    }
}
