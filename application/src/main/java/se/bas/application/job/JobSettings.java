package se.bas.application.job;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import se.bas.application.Part;
import se.bas.domain.job.BackOff;
import se.bas.domain.job.JobKind;
import se.bas.domain.job.Schedule;

/** When an installation wants its jobs to run. What cannot be read stops the server when it starts. */
@Part
class JobSettings {
    private final Config settings;

    @Inject
    JobSettings(Config settings) {
        this.settings = settings;
    }

    /** Whether this node may run any; without a word to the contrary it may. */
    boolean wanted() {
        return settings.getOptionalValue("bas.jobs", Boolean.class).orElse(true);
    }

    /** How often the leader looks whether something is due, and the others whether there is a leader. */
    Duration every() {
        return duration("bas.jobs.every", "PT5S");
    }

    BackOff backOff() {
        return new BackOff(duration("bas.jobs.retry", "PT1M"), duration("bas.jobs.retry.longest", "PT1H"));
    }

    Schedule schedule(JobKind kind) {
        String at = switch (kind) {
            case FORGET_REQUESTS -> "bas.jobs.forget.requests.at";
            case END_UNUSED_MANDATES -> "bas.jobs.end.unused.mandates.at";
            case WARN_OF_EXPIRY -> "bas.jobs.warn.of.expiry.at";
        };
        return settings.getOptionalValue(at, LocalTime.class)
                .map(time -> new Schedule(time, kind.usual().catchUp()))
                .orElse(kind.usual());
    }

    Map<JobKind, Schedule> schedules() {
        Map<JobKind, Schedule> all = new EnumMap<>(JobKind.class);
        for (JobKind kind : JobKind.values()) {
            all.put(kind, schedule(kind));
        }
        return all;
    }

    private Duration duration(String property, String usual) {
        Duration duration =
                Duration.parse(settings.getOptionalValue(property, String.class).orElse(usual));
        if (!duration.isPositive()) {
            throw new IllegalArgumentException(property + " must be longer than nothing");
        }
        return duration;
    }
}
