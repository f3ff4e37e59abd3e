package se.bas.application.paper.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.bas.application.agency.identity.Caller;
import se.bas.application.paper.PrintMyPlan;
import se.bas.application.paper.PrintPlan;
import se.bas.domain.casework.CaseFileId;

/** My agency's part of the plan, as papers. */
@Path("/cases/{id}/plan")
@Dependent
@Produces(PapersResource.PDF)
@Tag(name = "Plans")
public class PlanPapersResource {
    private final Caller caller;
    private final PrintPlan printPlan;
    private final PrintMyPlan printMyPlan;

    @Inject
    public PlanPapersResource(Caller caller, PrintPlan printPlan, PrintMyPlan printMyPlan) {
        this.caller = caller;
        this.printPlan = printPlan;
        this.printMyPlan = printMyPlan;
    }

    @GET
    @Path("paper")
    @Operation(
            operationId = "printPlan",
            summary = "My agency's part of the plan, as a paper that both can sign",
            description = "The version that waits, else the one that holds. In Swedish or English (Accept-Language).")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content =
                    @Content(
                            mediaType = PapersResource.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response plan(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return PapersResource.answer(
                printPlan.print(caller.actor(), new CaseFileId(id), PapersResource.language(headers)));
    }

    @GET
    @Path("my-plan")
    @Operation(
            operationId = "printMyPlan",
            summary = "My agency's part of the plan in plain words, for the participant",
            description = "The version that holds, else the latest. In Swedish or English (Accept-Language).")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content =
                    @Content(
                            mediaType = PapersResource.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response myPlan(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return PapersResource.answer(
                printMyPlan.print(caller.actor(), new CaseFileId(id), PapersResource.language(headers)));
    }
}
