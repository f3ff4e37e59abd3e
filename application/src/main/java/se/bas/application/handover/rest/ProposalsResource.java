package se.bas.application.handover.rest;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.handover.AnswerProposal;
import se.bas.application.handover.ListProposals;
import se.bas.application.handover.OpenProposal;
import se.bas.application.handover.ProposalList;
import se.bas.application.handover.ProposalView;
import se.bas.application.handover.rest.HandoverOutcome.Made;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Posting;
import se.bas.application.rest.Problem;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.Protection;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.handover.HandoverId;

/** What other agencies propose to the own unit, before anybody is assigned. */
@Path("/proposals")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals")
public class ProposalsResource {
    private final Caller caller;
    private final Posting posting;
    private final ListProposals listProposals;
    private final OpenProposal openProposal;
    private final AnswerProposal answerProposal;

    @Inject
    public ProposalsResource(
            Caller caller,
            Posting posting,
            ListProposals listProposals,
            OpenProposal openProposal,
            AnswerProposal answerProposal) {
        this.caller = caller;
        this.posting = posting;
        this.listProposals = listProposals;
        this.openProposal = openProposal;
        this.answerProposal = answerProposal;
    }

    /** What waits. */
    @Schema(name = "Proposals", description = "What waits for an answer; whom it is about does not stand here")
    public record ProposalsJson(
            List<LineJson> received,
            @Schema(description = "For a manager alone") List<LineJson> sent) {}

    /** One that waits. */
    @Schema(name = "ProposalLine", description = "One that waits for an answer")
    public record LineJson(
            UUID id,
            Instant since,

            @Schema(description = "Whether five working days have passed")
            boolean late) {
        static LineJson of(ProposalList.Line line) {
            return new LineJson(line.id().value(), line.since(), line.late());
        }
    }

    /** What is proposed. */
    @Schema(
            name = "Proposal",
            description =
                    "What another agency proposes to your unit: who it is, how they are reached, and the proposal")
    public record ProposalJson(
            UUID id,
            Instant since,
            String name,
            @Schema(description = "May be empty") String number,
            Protection protection,

            @Schema(description = "Absent when there is none, or it may not be known") @Nullable
            String phone,

            @Nullable String email,
            HandoverJson.TermsJson terms,

            @Schema(description = "Whether your unit has a file already")
            boolean known,

            @Schema(description = "Whether the participant has agreed that the sender may know the answer")
            boolean tellable) {
        static ProposalJson of(ProposalView view) {
            return new ProposalJson(
                    view.id().value(),
                    view.proposedAt(),
                    view.name(),
                    view.number(),
                    view.protection(),
                    view.phone(),
                    view.email(),
                    HandoverJson.TermsJson.of(view.said()),
                    view.known(),
                    view.tellable());
        }
    }

    @GET
    @Operation(
            operationId = "listProposals",
            summary = "What waits for an answer, at my unit and of it",
            description = "For whoever receives what is proposed to the unit, and its manager. Nobody is named.")
    @APIResponse(
            responseCode = "200",
            description = "The longest waiting first",
            content = @Content(schema = @Schema(implementation = ProposalsJson.class)))
    public Response list() {
        ProposalList list = listProposals.list(caller.actor());
        return Response.ok(new ProposalsJson(
                        list.received().stream().map(LineJson::of).toList(),
                        list.sent().stream().map(LineJson::of).toList()))
                .build();
    }

    @GET
    @Path("{proposal}")
    @Operation(
            operationId = "openProposal",
            summary = "What is proposed to my unit",
            description = "As long as the sender has a ground for it, and it has been neither taken back nor answered.")
    @APIResponse(
            responseCode = "200",
            description = "Who it is, how they are reached, and the proposal",
            content = @Content(schema = @Schema(implementation = ProposalJson.class)))
    public Response open(@PathParam("proposal") UUID proposal) {
        return switch (openProposal.open(caller.actor(), new HandoverId(proposal))) {
            case Disclosure.Granted<ProposalView>(var view, var receipt) ->
                Response.ok(ProposalJson.of(view)).build();
            case Disclosure.Withheld<ProposalView> withheld -> Fault.notFound().response();
        };
    }

    @POST
    @Path("{proposal}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "answerProposal",
            summary = "Accept or decline what is proposed to my unit",
            description =
                    "Accepting opens a case file and assigns me to it, and receives what the sender tells, category by"
                            + " category, as far as there is a ground.")
    @APIResponse(
            responseCode = "200",
            description = "It is answered",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "There is a file in another unit of my agency. Nothing was done",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response answer(@PathParam("proposal") UUID proposal, HandoverRequests.Answer request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> answerProposal.answer(who, new HandoverId(proposal), request.draft(), request.asked()),
                result -> HandoverOutcome.of(result, Made.DONE));
    }
}
