package se.bas.application.mapping.rest;

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
import java.util.Arrays;
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
import se.bas.application.mapping.ExcuseMapping;
import se.bas.application.mapping.MappingView;
import se.bas.application.mapping.MappingWriting;
import se.bas.application.mapping.ShowMapping;
import se.bas.application.mapping.WriteMapping;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Input;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.ReceiptJson;
import se.bas.application.rest.Tags;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.mapping.MappingAnswer;
import se.bas.domain.mapping.MappingArea;
import se.bas.domain.mapping.MappingDraft;
import se.bas.domain.mapping.MappingProblem;

/** What is mapped with the participant of a case, area by area. */
@Path("/cases/{id}/mapping")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class MappingResource {
    private final Caller caller;
    private final Posting posting;
    private final ShowMapping showMapping;
    private final WriteMapping writeMapping;
    private final ExcuseMapping excuseMapping;

    @Inject
    public MappingResource(
            Caller caller,
            Posting posting,
            ShowMapping showMapping,
            WriteMapping writeMapping,
            ExcuseMapping excuseMapping) {
        this.caller = caller;
        this.posting = posting;
        this.showMapping = showMapping;
        this.writeMapping = writeMapping;
        this.excuseMapping = excuseMapping;
    }

    /** What came of asking. */
    @Schema(name = "MappingRequest", requiredProperties = "answer", description = "What came of asking about an area")
    public record MappingRequest(
            @Nullable MappingAnswer answer,

            @Schema(description = "What was told; 4000 characters at most") @Nullable
            String text,

            @Schema(description = "Of FAMILY: whether somebody's needs change the hours") @Nullable
            Boolean hours)
            implements Input {
        MappingDraft draft() {
            return new MappingDraft(answer, text == null ? "" : text, hours);
        }
    }

    /** Why a placement may begin. */
    @Schema(
            name = "MappingReasonRequest",
            requiredProperties = "reason",
            description = "Why the first placement may begin before everything is asked about")
    public record ReasonRequest(
            @Schema(description = "10 to 500 characters") @Nullable
            String reason) implements Input {}

    @GET
    @Operation(
            operationId = "showMapping",
            summary = "What is mapped: by my agency, and by others as far as I may see it")
    @APIResponse(
            responseCode = "200",
            description = "Area by area",
            content = @Content(schema = @Schema(implementation = MappingJson.class)))
    public Response show(@PathParam("id") UUID id) {
        return switch (showMapping.show(caller.actor(), new CaseFileId(id))) {
            case Disclosure.Granted<MappingView>(var view, var receipt) ->
                Response.ok(MappingJson.of(view)).build();
            case Disclosure.Withheld<MappingView> withheld -> Fault.notFound().response();
        };
    }

    @POST
    @Path("{area}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeMapping",
            summary = "Write what came of asking about an area",
            description =
                    "Another version of it; those before are kept. Area: WORK, EDUCATION, WISHES, STRENGTHS, HEALTH,"
                            + " HOUSING, ECONOMY, FAMILY or NETWORK.")
    @APIResponse(
            responseCode = "200",
            description = "It is written",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response write(
            @PathParam("id") UUID id,
            @PathParam("area") String area,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch,
            MappingRequest request) {
        int seen = seen(ifMatch);
        Optional<MappingArea> asked = Arrays.stream(MappingArea.values())
                .filter(one -> one.name().equals(area))
                .findFirst();
        MappingDraft draft = request.draft();
        Actor.Staff who = caller.actor();
        return asked.map(one -> posting.once(
                        () -> writeMapping.write(who, new CaseFileId(id), one, seen, draft),
                        result -> outcome(result, true)))
                .orElseGet(() -> Fault.notFound().response());
    }

    @POST
    @Path("reasons")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "excuseMapping",
            summary = "Say why the first placement may begin before everything is asked about")
    @APIResponse(
            responseCode = "200",
            description = "It is written",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response excuse(@PathParam("id") UUID id, ReasonRequest request) {
        String reason = request.reason() == null ? "" : request.reason();
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> excuseMapping.excuse(who, new CaseFileId(id), reason), result -> outcome(result, false));
    }

    private static Outcome outcome(MappingWriting result, boolean tagged) {
        return switch (result) {
            case MappingWriting.Kept(var version, var receipt) ->
                tagged ? Outcome.changed(receipt, Tags.of(version)) : Outcome.done(receipt);
            case MappingWriting.Rejected(var problems, var receipt) -> refused(problems);
            case MappingWriting.NotFound notFound -> Outcome.notFound();
        };
    }

    private static Outcome refused(List<MappingProblem> problems) {
        return problems.contains(MappingProblem.CHANGED_MEANWHILE)
                ? Outcome.refused(Fault.changedMeanwhile())
                : Outcome.rejected(problems.stream().map(problem -> Flaw.of(problem.field(), problem)));
    }

    private static int seen(@Nullable String ifMatch) {
        String tag = Tags.seen(ifMatch);
        // What is no number was never a tag of ours, so it is stale.
        return tag.matches("[0-9]{1,6}") ? Integer.parseInt(tag) : -1;
    }
}
