package se.bas.application.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;
import se.bas.application.job.postgresql.Leadership;

/** Says at {@code /health/ready} whether this node runs the jobs. It is ready all the same: one of the nodes does. */
@Readiness
@ApplicationScoped
public class JobsCheck implements HealthCheck {
    private final @Nullable JobSettings settings;
    private final @Nullable Leadership leadership;

    /** For the container's proxy alone. */
    protected JobsCheck() {
        settings = null;
        leadership = null;
    }

    @Inject
    JobsCheck(JobSettings settings, Leadership leadership) {
        this.settings = settings;
        this.leadership = leadership;
    }

    @Override
    public HealthCheckResponse call() {
        if (settings == null || leadership == null) {
            throw new IllegalStateException("outside the container");
        }
        return HealthCheckResponse.named("jobs")
                .up()
                .withData("wanted", settings.wanted())
                .withData("leading", leadership.leading())
                .build();
    }
}
