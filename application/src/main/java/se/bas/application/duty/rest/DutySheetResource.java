package se.bas.application.duty.rest;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.duty.DutyView;
import se.bas.application.duty.DutyWriting;
import se.bas.application.duty.ShowDutySheet;
import se.bas.application.duty.WriteDutySheet;
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
import se.bas.domain.duty.DutyDraft;
import se.bas.domain.duty.DutyProblem;

/** The six things that the employment service tells the social board without a consent (CON-08). */
@Path("/cases/{id}/duty-sheet")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duty")
public class DutySheetResource {
    private final Caller caller;
    private final Posting posting;
    private final ShowDutySheet showDutySheet;
    private final WriteDutySheet writeDutySheet;

    @Inject
    public DutySheetResource(
            Caller caller, Posting posting, ShowDutySheet showDutySheet, WriteDutySheet writeDutySheet) {
        this.caller = caller;
        this.posting = posting;
        this.showDutySheet = showDutySheet;
        this.writeDutySheet = writeDutySheet;
    }

    /** The five of the six that are filled in. */
    @Schema(
            name = "DutySheetRequest",
            requiredProperties = {"registeredFrom", "jobSeekerCategory"},
            description = "What is told; who it is about comes from the file")
    public record DutySheetRequest(
            @Nullable LocalDate registeredFrom,

            @Schema(description = "Absent while it goes on") @Nullable
            LocalDate registeredUntil,

            @Schema(description = "60 characters at most; absent when there is none") @Nullable
            String unemploymentFund,

            @Schema(description = "60 characters at most") @Nullable
            String jobSeekerCategory,

            @Schema(description = "60 characters at most; absent when there is none") @Nullable
            String programme,

            @Schema(description = "With a programme") @Nullable
            LocalDate programmeFrom,

            @Schema(description = "Absent while no end is decided") @Nullable
            LocalDate programmeUntil,

            @Schema(description = "Absent when none has come") @Nullable
            LocalDate lastActivityReport)
            implements Input {
        DutyDraft draft() {
            return new DutyDraft(
                    registeredFrom,
                    registeredUntil,
                    text(unemploymentFund),
                    text(jobSeekerCategory),
                    text(programme),
                    programmeFrom,
                    programmeUntil,
                    lastActivityReport);
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given;
        }
    }

    @GET
    @Operation(
            operationId = "showDutySheet",
            summary = "What the employment service tells of the participant by its duty",
            description = "To its own staff; and to the social board's caseworker, where the duty is carried out.")
    @APIResponse(
            responseCode = "200",
            description = "Six things, and no more",
            content = @Content(schema = @Schema(implementation = DutySheetJson.class)))
    public Response show(@PathParam("id") UUID id) {
        return switch (showDutySheet.show(caller.actor(), new CaseFileId(id))) {
            case Disclosure.Granted<DutyView>(var view, var receipt) ->
                Response.ok(DutySheetJson.of(view)).build();
            case Disclosure.Withheld<DutyView> withheld -> Fault.notFound().response();
        };
    }

    @POST
    @Path("versions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeDutySheet",
            summary = "Write what my agency tells by its duty",
            description = "Another version of it; those before are kept. For the employment service alone.")
    @APIResponse(
            responseCode = "200",
            description = "It is written",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response write(
            @PathParam("id") UUID id, @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch, DutySheetRequest request) {
        int seen = seen(ifMatch);
        DutyDraft draft = request.draft();
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> writeDutySheet.write(who, new CaseFileId(id), seen, draft), result -> switch (result) {
                    case DutyWriting.Kept(var version, var receipt) -> Outcome.changed(receipt, Tags.of(version));
                    case DutyWriting.Rejected(var problems, var receipt) -> refused(problems);
                    case DutyWriting.NotFound notFound -> Outcome.notFound();
                });
    }

    private static Outcome refused(List<DutyProblem> problems) {
        return problems.contains(DutyProblem.CHANGED_MEANWHILE)
                ? Outcome.refused(Fault.changedMeanwhile())
                : Outcome.rejected(problems.stream().map(problem -> Flaw.of(problem.field(), problem)));
    }

    private static int seen(@Nullable String ifMatch) {
        String tag = Tags.seen(ifMatch);
        // What is no number was never a tag of ours, so it is stale.
        return tag.matches("[0-9]{1,6}") ? Integer.parseInt(tag) : -1;
    }
}
