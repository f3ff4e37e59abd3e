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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.handover.CaseloadView;
import se.bas.application.handover.Caseloads;
import se.bas.application.handover.ListCaseload;
import se.bas.application.handover.ListCaseloads;
import se.bas.application.handover.ReassignCases;
import se.bas.application.handover.Reassigning;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.handover.ReassignmentDraft;

/** Who has how many of a unit's cases, and the cases of somebody who leaves become others'. */
@Path("/reassignments")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reassignments")
public class ReassignmentsResource {
    private final Caller caller;
    private final Posting posting;
    private final ListCaseloads listCaseloads;
    private final ListCaseload listCaseload;
    private final ReassignCases reassignCases;

    @Inject
    public ReassignmentsResource(
            Caller caller,
            Posting posting,
            ListCaseloads listCaseloads,
            ListCaseload listCaseload,
            ReassignCases reassignCases) {
        this.caller = caller;
        this.posting = posting;
        this.listCaseloads = listCaseloads;
        this.listCaseload = listCaseload;
        this.reassignCases = reassignCases;
    }

    /** Who has how much. */
    @Schema(name = "Caseloads", description = "Who has how many of the cases of my unit")
    public record CaseloadsJson(
            @Schema(description = "By name; also somebody who works there no more")
            List<LoadJson> staff,

            @Schema(description = "Who can take over") List<NetworkResource.MainJson> colleagues) {
        static CaseloadsJson of(Caseloads loads) {
            return new CaseloadsJson(
                    loads.staff().stream()
                            .map(one -> new LoadJson(one.id().value(), one.name(), one.main(), one.coordinated()))
                            .toList(),
                    loads.colleagues().stream()
                            .map(one -> new NetworkResource.MainJson(one.id().value(), one.name()))
                            .toList());
        }
    }

    /** One of them. */
    @Schema(name = "CaseloadLine", description = "How many of the cases of my unit somebody has")
    public record LoadJson(
            UUID staff,
            String name,

            @Schema(description = "As main caseworker, now or from a later day on")
            int main,

            @Schema(description = "As coordinator") int coordinated) {}

    /** What somebody has. */
    @Schema(name = "Caseload", description = "The cases of my unit that somebody has")
    public record CaseloadJson(String name, List<HeldJson> cases) {
        static CaseloadJson of(CaseloadView view) {
            return new CaseloadJson(
                    view.name(),
                    view.lines().stream()
                            .map(one -> new HeldJson(
                                    one.id().value(), one.caseNumber(), one.name(), one.part(), one.since()))
                            .toList());
        }
    }

    /** One of the cases. */
    @Schema(name = "HeldCase", description = "A case that somebody has")
    public record HeldJson(
            UUID id,
            String caseNumber,

            @Schema(description = "Absent for a protected identity") @Nullable
            String name,

            @Schema(description = "What somebody else would take over")
            Assignment.Part part,

            LocalDate since) {}

    @GET
    @Operation(operationId = "listCaseloads", summary = "Who has how many of the cases of the unit that I lead")
    @APIResponse(
            responseCode = "200",
            description = "By name",
            content = @Content(schema = @Schema(implementation = CaseloadsJson.class)))
    public Response loads() {
        return Response.ok(CaseloadsJson.of(listCaseloads.list(caller.actor()))).build();
    }

    @GET
    @Path("{staff}")
    @Operation(operationId = "listCaseload", summary = "The cases of the unit that I lead that somebody has")
    @APIResponse(
            responseCode = "200",
            description = "By case number: those that others can take over",
            content = @Content(schema = @Schema(implementation = CaseloadJson.class)))
    public Response load(@PathParam("staff") UUID staff) {
        return switch (listCaseload.list(caller.actor(), new StaffId(staff))) {
            case Disclosure.Granted<CaseloadView>(var view, var receipt) ->
                Response.ok(CaseloadJson.of(view)).build();
            case Disclosure.Withheld<CaseloadView> withheld -> Fault.notFound().response();
        };
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reassignCases",
            summary = "Make cases of somebody who leaves others', in the unit that I lead",
            description = "All of them, or none. What a case says itself goes before what is said for all. To tell the"
                    + " others becomes a task of each new one.")
    @APIResponse(
            responseCode = "200",
            description = "It is so from that day on",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response reassign(ReassignmentRequest request) {
        Actor.Staff who = caller.actor();
        ReassignmentDraft draft = request.draft();
        return posting.once(() -> reassignCases.reassign(who, draft), result -> switch (result) {
            case Reassigning.Done(var cases, var receipt) -> Outcome.done(receipt);
            case Reassigning.Rejected(var flaws, var receipt) ->
                Outcome.rejected(flaws.stream().map(flaw -> of(draft, flaw)));
        });
    }

    /** What is wrong with one case stands by its place in what was sent. */
    private static Flaw of(ReassignmentDraft draft, ReassignmentDraft.Flaw flaw) {
        CaseFileId file = flaw.file();
        String field = flaw.problem().field();
        return Flaw.of(file == null ? field : inCase(place(draft, file), field), flaw.problem());
    }

    private static int place(ReassignmentDraft draft, CaseFileId file) {
        return draft.cases().stream().map(ReassignmentDraft.One::file).toList().indexOf(file);
    }

    private static String inCase(int place, String field) {
        String one = "cases[" + place + "]";
        return field.equals("cases") ? one : one + "." + field;
    }
}
