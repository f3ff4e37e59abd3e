package se.bas.application.job.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.bas.application.agency.identity.Caller;
import se.bas.application.job.JobStart;
import se.bas.application.job.ListJobs;
import se.bas.application.job.StartJob;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.Problem;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;
import se.bas.domain.job.JobKind;
import se.bas.domain.job.JobProblem;

/** What the system does by itself for the administrator's agency. No participant is in it. */
@Path("/jobs")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
public class JobsResource {
    private final Caller caller;
    private final Posting posting;
    private final ListJobs listJobs;
    private final StartJob startJob;

    @Inject
    public JobsResource(Caller caller, Posting posting, ListJobs listJobs, StartJob startJob) {
        this.caller = caller;
        this.posting = posting;
        this.listJobs = listJobs;
        this.startJob = startJob;
    }

    @GET
    @Operation(
            operationId = "listJobs",
            summary = "What the system does by itself for my agency",
            description = "For administrators. When each job runs, and what came of its newest runs.")
    @APIResponse(
            responseCode = "200",
            description = "The jobs",
            content = @Content(schema = @Schema(implementation = JobListJson.class)))
    public JobListJson list() {
        return JobListJson.of(listJobs.list(caller.actor()));
    }

    @GET
    @Path("{job}/runs")
    @Operation(
            operationId = "listRuns",
            summary = "The newest runs of a job for my agency",
            description = "For administrators.")
    @APIResponse(
            responseCode = "200",
            description = "The runs",
            content = @Content(schema = @Schema(implementation = JobListJson.Runs.class)))
    public JobListJson.Runs runs(@PathParam("job") JobKind job) {
        List<JobListJson.RunJson> runs = listJobs.list(caller.actor()).jobs().stream()
                .filter(line -> line.kind() == job)
                .flatMap(line -> line.runs().stream())
                .map(JobListJson.RunJson::of)
                .toList();
        return new JobListJson.Runs(runs);
    }

    @POST
    @Path("{job}/runs")
    @Operation(
            operationId = "startJob",
            summary = "Ask for a run of a job for my agency, beside the daily ones",
            description = "For administrators. It begins within seconds, when a server runs jobs.")
    @APIResponse(
            responseCode = "200",
            description = "Asked for",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "One has been asked for, and has not begun",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response start(@PathParam("job") JobKind job) {
        Actor.Staff who = caller.actor();
        return posting.once(() -> startJob.start(who, job), started -> switch (started) {
            case JobStart.AskedFor(var id, var receipt) -> Outcome.done(receipt);
            case JobStart.AskedForBefore before ->
                Outcome.refused(Fault.conflict(Flaw.of("", JobProblem.ALREADY_ASKED_FOR)));
        });
    }
}
