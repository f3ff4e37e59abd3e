package se.bas.application.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * Says at {@code /health/ready} whether this node hears what changes on others. It is ready all the same: a page that is
 * not told asks by itself, and shows nothing it may not.
 */
@Readiness
@ApplicationScoped
public class ListeningCheck implements HealthCheck {
    private final @Nullable Instance<Changes> changes;

    /** For the container's proxy alone. */
    protected ListeningCheck() {
        changes = null;
    }

    @Inject
    ListeningCheck(Instance<Changes> changes) {
        this.changes = changes;
    }

    @Override
    public HealthCheckResponse call() {
        if (changes == null) {
            throw new IllegalStateException("outside the container");
        }
        Changes here = changes.get();
        return HealthCheckResponse.named("live-pages")
                .up()
                .withData("listening", here.listening())
                .withData("open-pages", here.watching())
                .build();
    }
}
