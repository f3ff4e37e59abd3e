package se.bas.application.participation.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.casework.rest.CaseParts;
import se.bas.application.participation.ParticipationView;
import se.bas.application.participation.RecordParticipation;
import se.bas.application.participation.Recording;
import se.bas.application.participation.TakeBackParticipation;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.Problem;
import se.bas.application.rest.ReceiptJson;
import se.bas.application.rest.Tags;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.participation.Move;
import se.bas.domain.participation.ParticipationProblem;

/** From referral to a year after, in one case. If-Match names how it was seen, so that the later of two is told. */
@Path("/cases/{id}/participation")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participation")
public class ParticipationResource {
    private static final String NOT_AS_THINGS_STAND =
            "Not from where the participant is, or not any more; the answer says why. Nothing was recorded";

    private final Caller caller;
    private final Posting posting;
    private final CaseParts cases;
    private final RecordParticipation recordParticipation;
    private final TakeBackParticipation takeBackParticipation;

    @Inject
    public ParticipationResource(
            Caller caller,
            Posting posting,
            CaseParts cases,
            RecordParticipation recordParticipation,
            TakeBackParticipation takeBackParticipation) {
        this.caller = caller;
        this.posting = posting;
        this.cases = cases;
        this.recordParticipation = recordParticipation;
        this.takeBackParticipation = takeBackParticipation;
    }

    /** Where the participant is, at each agency that lets it be seen. */
    @Schema(name = "Participations", description = "Where the participant is in the programme: the own agency's first")
    public record Participations(List<ParticipationJson> participations) {}

    @GET
    @Operation(
            operationId = "showParticipation",
            summary = "Where the participant is in the programme, and what can follow")
    @APIResponse(
            responseCode = "200",
            description = "The ETag is what recording something names; without it there is nothing to record",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = Participations.class)))
    public Response show(@PathParam("id") UUID id) {
        return cases.answer(id, view -> {
            Response.ResponseBuilder answer = Response.ok(new Participations(
                    view.participation().stream().map(ParticipationJson::of).toList()));
            view.participation().stream()
                    .filter(ParticipationView::own)
                    .findFirst()
                    .ifPresent(own -> answer.tag(Tags.of(own.version())));
            return Optional.of(answer);
        });
    }

    @POST
    @Path("steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordParticipation",
            summary = "Record what happened: a referral, a talk, an enrolment, an exit, a follow-up",
            description = "What can follow on what is a table of docs/participation.md.")
    @APIResponse(
            responseCode = "200",
            description = "It is recorded; the ETag names the participation as it stands now",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = NOT_AS_THINGS_STAND,
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response record(
            @PathParam("id") UUID id,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch,
            ParticipationRequest request) {
        int seen = seen(ifMatch);
        Move move = request.move();
        if (move == null) {
            throw Fault.missing("move");
        }
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> recordParticipation.record(who, new CaseFileId(id), seen, request.happening(move)),
                ParticipationResource::outcome);
    }

    @POST
    @Path("undoing")
    @Operation(
            operationId = "takeBackParticipation",
            summary = "Take back what was recorded last",
            description = "For some seconds, by whoever recorded it; never an exit, a follow-up or a closing.")
    @APIResponse(
            responseCode = "200",
            description = "It does not count",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = NOT_AS_THINGS_STAND,
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response takeBack(@PathParam("id") UUID id, @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch) {
        int seen = seen(ifMatch);
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> takeBackParticipation.takeBack(who, new CaseFileId(id), seen), ParticipationResource::outcome);
    }

    private static int seen(@Nullable String ifMatch) {
        String tag = Tags.seen(ifMatch);
        // What is no number was never a tag of ours, so it is stale.
        return tag.matches("[0-9]{1,6}") ? Integer.parseInt(tag) : -1;
    }

    private static Outcome outcome(Recording result) {
        return switch (result) {
            case Recording.Done(var id, var version, var receipt) -> Outcome.changed(receipt, Tags.of(version));
            case Recording.Rejected(var problems, var receipt)
            when problems.contains(ParticipationProblem.CHANGED_MEANWHILE) -> Outcome.refused(Fault.changedMeanwhile());
            case Recording.Rejected(var problems, var receipt) -> refused(problems);
            case Recording.NotFound notFound -> Outcome.notFound();
        };
    }

    private static Outcome refused(List<ParticipationProblem> problems) {
        return problems.stream()
                .filter(problem -> problem.field().equals("move"))
                .findFirst()
                .map(problem -> Outcome.refused(Fault.conflict(Flaw.of("", problem))))
                .orElseGet(() -> Outcome.rejected(problems.stream().map(problem -> Flaw.of(field(problem), problem))));
    }

    /** In the API the target group is told by four fields. */
    private static String field(ParticipationProblem problem) {
        return problem.field().equals("targetGroup") ? "treatment" : problem.field();
    }
}
