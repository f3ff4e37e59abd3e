package se.bas.application.job;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import se.bas.application.Part;
import se.bas.domain.job.JobKind;

/**
 * What whoever watches the servers is told, at {@code /metrics}: who leads, and on the leader for each job how long ago it
 * last was done, in the agency where that is longest.
 */
@Part
class JobGauges {
    /** On a node that does not lead, or where it has never been done. */
    private static final long NOT_KNOWN = -1;

    private final MetricRegistry registry;
    private final Map<JobKind, Long> seconds = new ConcurrentHashMap<>();
    private volatile boolean leading;

    @Inject
    JobGauges(MetricRegistry registry) {
        this.registry = registry;
    }

    void register() {
        registry.gauge(
                Metadata.builder()
                        .withName("bas_jobs_leading")
                        .withDescription("1 on the node that runs the jobs")
                        .build(),
                () -> leading ? 1 : 0);
        for (JobKind kind : JobKind.values()) {
            registry.gauge(
                    Metadata.builder()
                            .withName("bas_jobs_done_seconds_ago")
                            .withDescription("How long ago the daily run was last done; -1 where that is not known")
                            .build(),
                    () -> seconds.getOrDefault(kind, NOT_KNOWN),
                    new Tag("job", kind.name()));
        }
    }

    void notLeading() {
        leading = false;
        seconds.clear();
    }

    void leading(List<Standing> standings, Instant now) {
        leading = true;
        Map<JobKind, Long> longest = new EnumMap<>(JobKind.class);
        for (Standing standing : standings) {
            Instant done = standing.doneAt();
            if (done != null) {
                longest.merge(standing.kind(), Duration.between(done, now).toSeconds(), Math::max);
            }
        }
        seconds.putAll(longest);
    }
}
