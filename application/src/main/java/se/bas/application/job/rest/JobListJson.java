package se.bas.application.job.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.job.JobList;
import se.bas.domain.job.JobKind;
import se.bas.domain.job.RunOutcome;

/** The jobs of an agency. */
@Schema(name = "Jobs", description = "What the system does by itself for my agency")
public record JobListJson(
        @Schema(description = "Whether any server runs jobs just now")
        boolean running,

        List<JobJson> jobs) {
    static JobListJson of(JobList list) {
        return new JobListJson(
                list.ledBySomebody(), list.jobs().stream().map(JobJson::of).toList());
    }

    /** One job. */
    @Schema(name = "Job", description = "A job, and its newest runs")
    public record JobJson(
            JobKind job,

            @Schema(description = "When it runs every day, local time in Sweden", examples = "05:30")
            String at,

            @Schema(description = "When it runs next; absent when it is due and begins as soon as a server looks")
            @Nullable
            Instant next,

            @Schema(description = "How often it has broken in a row since it was last done")
            int failures,

            @Schema(description = "Whether a run has been asked for that has not begun")
            boolean askedFor,

            @Schema(description = "The newest first") List<RunJson> runs) {
        static JobJson of(JobList.Line line) {
            return new JobJson(
                    line.kind(),
                    line.at().toString(),
                    line.next(),
                    line.failures(),
                    line.askedFor(),
                    line.runs().stream().map(RunJson::of).toList());
        }
    }

    /** One run. */
    @Schema(name = "JobRun", description = "A run of a job")
    public record RunJson(
            UUID id,

            @Schema(description = "The day in Sweden it was for")
            LocalDate day,

            @Schema(description = "Whether somebody had asked for it")
            boolean requested,

            Instant started,
            Instant ended,
            RunOutcome outcome,

            @Schema(description = "How many things it went through")
            int lookedAt,

            @Schema(description = "How many it did something about")
            int made,

            @Schema(description = "What kind of error; absent when it was done") @Nullable
            String error,

            @Schema(description = "What to tell whoever helps: the log has the attempt under it")
            UUID number) {
        static RunJson of(JobList.RunLine run) {
            return new RunJson(
                    run.id(),
                    run.day(),
                    run.requested(),
                    run.started(),
                    run.ended(),
                    run.outcome(),
                    run.tally().lookedAt(),
                    run.tally().made(),
                    run.error(),
                    run.number());
        }
    }

    /** The runs of one job. */
    @Schema(name = "JobRuns", description = "The newest runs of a job, the newest first")
    public record Runs(List<RunJson> runs) {}
}
