package se.bas.application.handover.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.bas.application.agency.identity.Caller;
import se.bas.application.handover.ListIntake;
import se.bas.application.handover.SetIntake;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.StaffId;

/** Who of a unit receives what is proposed to it. */
@Path("/intake")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Intake")
public class IntakeResource {
    private final Caller caller;
    private final Posting posting;
    private final ListIntake listIntake;
    private final SetIntake setIntake;

    @Inject
    public IntakeResource(Caller caller, Posting posting, ListIntake listIntake, SetIntake setIntake) {
        this.caller = caller;
        this.posting = posting;
        this.listIntake = listIntake;
        this.setIntake = setIntake;
    }

    /** Those who work with cases in the unit. */
    @Schema(name = "Intake", description = "Those who work with cases in your unit")
    public record IntakeJson(List<LineJson> staff) {}

    /** One of them. */
    @Schema(name = "IntakeLine", description = "Somebody who works with cases in your unit")
    public record LineJson(
            UUID staff,
            String name,

            @Schema(description = "Whether they receive what is proposed to the unit")
            boolean onDuty) {}

    @GET
    @Operation(operationId = "listIntake", summary = "Who receives what is proposed to the unit that I lead")
    @APIResponse(
            responseCode = "200",
            description = "By name",
            content = @Content(schema = @Schema(implementation = IntakeJson.class)))
    public Response list() {
        return Response.ok(new IntakeJson(listIntake.list(caller.actor()).staff().stream()
                        .map(line -> new LineJson(line.id().value(), line.name(), line.onDuty()))
                        .toList()))
                .build();
    }

    @PUT
    @Path("{staff}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setIntake",
            summary = "Say whether somebody receives what is proposed to the unit that I lead",
            description = "They open what other agencies propose, before anybody is assigned.")
    @APIResponse(
            responseCode = "200",
            description = "It is so from now on",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response set(@PathParam("staff") UUID staff, HandoverRequests.Duty request) {
        boolean onDuty = request.asked();
        Actor.Staff who = caller.actor();
        return posting.once(() -> setIntake.set(who, new StaffId(staff), onDuty), result -> switch (result) {
            case SetIntake.Outcomes.Done(var receipt) -> Outcome.done(receipt);
            case SetIntake.Outcomes.NotFound(var receipt) -> Outcome.notFound();
        });
    }
}
