package se.bas.application.casework.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.casework.Colleague;
import se.bas.application.casework.CoverEnd;
import se.bas.application.casework.CoverOutcome;
import se.bas.application.casework.CoverView;
import se.bas.application.casework.EndCover;
import se.bas.application.casework.GiveCover;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Input;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CoverDraft;
import se.bas.domain.casework.CoverId;

/** Who stands in with a case (D2, IDA-07). */
@Path("/cases/{id}/covers")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Covers")
public class CoversResource {
    private final Caller caller;
    private final Posting posting;
    private final CaseParts cases;
    private final GiveCover giveCover;
    private final EndCover endCover;

    @Inject
    public CoversResource(Caller caller, Posting posting, CaseParts cases, GiveCover giveCover, EndCover endCover) {
        this.caller = caller;
        this.posting = posting;
        this.cases = cases;
        this.giveCover = giveCover;
        this.endCover = endCover;
    }

    /** Who stands in, and who could. */
    @Schema(name = "Covers", description = "Who stands in, and whom the caller can let stand in")
    public record Covers(List<CoverJson> covers, List<ColleagueJson> colleagues) {}

    /** That somebody stands in, or will. */
    @Schema(name = "Cover", description = "That somebody stands in, or will")
    public record CoverJson(
            UUID id,
            String staff,
            LocalDate from,
            LocalDate until,
            String reason,
            String grantedBy,

            @Schema(description = "Whether it is you who stand in")
            boolean mine,

            @Schema(description = "Whether you can end it before its last day")
            boolean mayEnd) {
        static CoverJson of(CoverView cover) {
            return new CoverJson(
                    cover.id().value(),
                    cover.staff(),
                    cover.from(),
                    cover.until(),
                    cover.reason(),
                    cover.grantedBy(),
                    cover.mine(),
                    cover.mayEnd());
        }
    }

    /** Somebody who can stand in. */
    @Schema(name = "Colleague", description = "Somebody whom you can let stand in")
    public record ColleagueJson(
            UUID id,
            String name,
            @Schema(description = "Whether it is you") boolean self) {
        static ColleagueJson of(Colleague colleague) {
            return new ColleagueJson(colleague.id().value(), colleague.name(), colleague.self());
        }
    }

    /** Whom to let stand in. */
    @Schema(
            name = "CoverRequest",
            requiredProperties = {"staff", "from", "until", "reason"},
            description = "Who is to stand in, for 30 days at most")
    public record CoverRequest(
            @Schema(description = "One of colleagues") @Nullable
            UUID staff,

            @Nullable LocalDate from,
            @Nullable LocalDate until,

            @Schema(description = "10 to 500 characters") @Nullable
            String reason)
            implements Input {
        CoverDraft draft() {
            return new CoverDraft(staff == null ? null : new StaffId(staff), from, until, reason);
        }
    }

    @GET
    @Operation(operationId = "listCovers", summary = "Who stands in with the case, and whom I can let stand in")
    @APIResponse(
            responseCode = "200",
            description = "In force or to come; colleagues for whoever manages the unit that holds the case",
            content = @Content(schema = @Schema(implementation = Covers.class)))
    public Response list(@PathParam("id") UUID id) {
        return cases.show(
                id,
                view -> Optional.of(new Covers(
                        view.covering().standing().stream().map(CoverJson::of).toList(),
                        view.covering().colleagues().stream()
                                .map(ColleagueJson::of)
                                .toList())));
    }

    @GET
    @Path("{cover}")
    @Operation(operationId = "showCover", summary = "One cover that is in force or to come")
    @APIResponse(
            responseCode = "200",
            description = "The cover",
            content = @Content(schema = @Schema(implementation = CoverJson.class)))
    public Response show(@PathParam("id") UUID id, @PathParam("cover") UUID cover) {
        return cases.show(
                id,
                view -> view.covering().standing().stream()
                        .filter(one -> one.id().value().equals(cover))
                        .findFirst()
                        .map(CoverJson::of));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "giveCover",
            summary = "Let somebody stand in with a case of the unit I manage",
            description = "It opens the file as an assignment does.")
    @APIResponse(
            responseCode = "201",
            description = "It counts from its first day",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response give(@PathParam("id") UUID id, CoverRequest request) {
        Actor.Staff who = caller.actor();
        return posting.once(() -> giveCover.give(who, new CaseFileId(id), request.draft()), result -> switch (result) {
            case CoverOutcome.Given(var cover, var receipt) -> Outcome.done(cover.value(), receipt);
            case CoverOutcome.Rejected(var problems, var receipt) ->
                Outcome.rejected(problems.stream().map(problem -> Flaw.of(problem.field(), problem)));
            case CoverOutcome.NotFound notFound -> Outcome.notFound();
        });
    }

    @POST
    @Path("{cover}/ending")
    @Operation(
            operationId = "endCover",
            summary = "End a cover before its last day",
            description = "By a manager of the unit that holds the case, or whoever stands in.")
    @APIResponse(
            responseCode = "200",
            description = "It counts no more; the same answer when it had ended already",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response end(@PathParam("id") UUID id, @PathParam("cover") UUID cover) {
        Actor.Staff who = caller.actor();
        return posting.once(() -> endCover.end(who, new CaseFileId(id), new CoverId(cover)), result -> switch (result) {
            case CoverEnd.Done(var receipt) -> Outcome.done(receipt);
            case CoverEnd.NotFound notFound -> Outcome.notFound();
        });
    }
}
