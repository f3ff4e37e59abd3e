package se.bas.application.casework.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
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
import se.bas.application.casework.CaseView;
import se.bas.application.casework.DiscardDraft;
import se.bas.application.casework.DraftKeeping;
import se.bas.application.casework.KeepDraft;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Input;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.ReceiptJson;
import se.bas.application.rest.Tags;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.NoteDraft;
import se.bas.domain.casework.NoteProblem;
import se.bas.domain.disclosure.Category;

/** What I am writing in a case, for my eyes alone (decision 0013). */
@Path("/cases/{id}/draft")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notes")
public class DraftResource {
    private final Caller caller;
    private final Posting posting;
    private final CaseParts cases;
    private final KeepDraft keepDraft;
    private final DiscardDraft discardDraft;

    @Inject
    public DraftResource(
            Caller caller, Posting posting, CaseParts cases, KeepDraft keepDraft, DiscardDraft discardDraft) {
        this.caller = caller;
        this.posting = posting;
        this.cases = cases;
        this.keepDraft = keepDraft;
        this.discardDraft = discardDraft;
    }

    /** A note that is not written to its end. */
    @Schema(name = "Draft", description = "A note that is not written to its end")
    public record DraftJson(
            @Nullable LocalDate day,
            @Nullable Category category,
            String text,

            @Schema(description = "When it was kept; names this state of it")
            Instant savedAt) {
        static DraftJson of(CaseView.Draft draft) {
            return new DraftJson(
                    draft.content().day(),
                    draft.content().category(),
                    draft.content().text(),
                    draft.savedAt());
        }
    }

    /** What to keep. */
    @Schema(name = "DraftRequest", requiredProperties = "text", description = "What to keep; all but the text may wait")
    public record DraftRequest(
            @Nullable LocalDate day,
            @Nullable Category category,
            @Nullable String text) implements Input {}

    @GET
    @Operation(operationId = "showDraft", summary = "What I was writing in this case")
    @APIResponse(
            responseCode = "200",
            description = "The draft; the ETag is what changing it names",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = DraftJson.class)))
    public Response show(@PathParam("id") UUID id) {
        return cases.answer(
                id,
                view -> Optional.ofNullable(view.notes().draft())
                        .map(draft -> Response.ok(DraftJson.of(draft)).tag(Tags.of(draft.savedAt()))));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "keepDraft",
            summary = "Keep what I am writing, in the place of what I kept before",
            description = "If-None-Match: * for the first, If-Match with the ETag for the others.")
    @APIResponse(
            responseCode = "200",
            description = "It is kept",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response keep(
            @PathParam("id") UUID id,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Tags.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            DraftRequest request) {
        Instant seen = "*".equals(ifNoneMatch) && ifMatch == null ? null : seen(ifMatch);
        NoteDraft draft =
                new NoteDraft(request.day(), request.category(), request.text() == null ? "" : request.text());
        if (draft.empty()) {
            throw Fault.wrong(Flaw.of("text", NoteProblem.TEXT_MISSING));
        }
        if (draft.text().length() > NoteDraft.TEXT_AT_MOST) {
            throw Fault.wrong(Flaw.of("text", NoteProblem.TEXT_TOO_LONG));
        }
        CaseFileId file = new CaseFileId(id);
        Actor.Staff who = caller.actor();
        return answer(
                seen == null ? keepDraft.keep(who, file, draft, null) : keepDraft.keepSeen(who, file, draft, seen),
                true);
    }

    @DELETE
    @Operation(operationId = "discardDraft", summary = "Throw away what I was writing")
    @APIResponse(
            responseCode = "200",
            description = "It is gone",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response discard(@PathParam("id") UUID id, @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch) {
        return answer(discardDraft.discardSeen(caller.actor(), new CaseFileId(id), seen(ifMatch)), false);
    }

    private Response answer(DraftKeeping result, boolean kept) {
        return posting.answer(
                switch (result) {
                    case DraftKeeping.Done(var at, var receipt) ->
                        kept ? Outcome.changed(receipt, Tags.of(at)) : Outcome.done(receipt);
                    case DraftKeeping.WrittenElsewhere elsewhere -> Outcome.refused(Fault.changedMeanwhile());
                    case DraftKeeping.NotFound notFound -> Outcome.notFound();
                });
    }

    /** What is no instant was never a tag of ours, so it is stale. */
    private static Instant seen(@Nullable String ifMatch) {
        try {
            return Instant.parse(Tags.seen(ifMatch));
        } catch (DateTimeException never) {
            return Instant.EPOCH;
        }
    }
}
