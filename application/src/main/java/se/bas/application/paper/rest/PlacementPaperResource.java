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
import se.bas.application.paper.PrintPlacementAgreement;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.placement.PlacementId;

/** The agreement of a placement in my agency's own file, as a paper. */
@Path("/cases/{id}/placements")
@Dependent
@Produces(PapersResource.PDF)
@Tag(name = "Placements")
public class PlacementPaperResource {
    private final Caller caller;
    private final PrintPlacementAgreement printAgreement;

    @Inject
    public PlacementPaperResource(Caller caller, PrintPlacementAgreement printAgreement) {
        this.caller = caller;
        this.printAgreement = printAgreement;
    }

    @GET
    @Path("{placement}/paper")
    @Operation(
            operationId = "printPlacementAgreement",
            summary = "What was agreed on for a placement, as a paper that all three can sign",
            description = "The latest version, with who has approved it. In Swedish or English (Accept-Language).")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content =
                    @Content(
                            mediaType = PapersResource.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response agreement(
            @PathParam("id") UUID id, @PathParam("placement") UUID placement, @Context HttpHeaders headers) {
        return PapersResource.answer(printAgreement.print(
                caller.actor(), new CaseFileId(id), new PlacementId(placement), PapersResource.language(headers)));
    }
}
