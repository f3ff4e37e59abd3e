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
import se.bas.application.paper.PrintHandover;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.handover.HandoverId;

/** Papers about the handovers of my agency's own file. */
@Path("/cases/{id}/handovers/{handover}/paper")
@Dependent
@Produces(PapersResource.PDF)
@Tag(name = "Handovers")
public class HandoverPapersResource {
    private final Caller caller;
    private final PrintHandover printHandover;

    @Inject
    public HandoverPapersResource(Caller caller, PrintHandover printHandover) {
        this.caller = caller;
        this.printHandover = printHandover;
    }

    @GET
    @Operation(
            operationId = "printHandover",
            summary = "How somebody is handed over, as a paper that all three can sign",
            description =
                    "The latest version, and the answer when it was told. In Swedish or English (Accept-Language).")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content =
                    @Content(
                            mediaType = PapersResource.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response print(
            @PathParam("id") UUID id, @PathParam("handover") UUID handover, @Context HttpHeaders headers) {
        return PapersResource.answer(printHandover.print(
                caller.actor(), new CaseFileId(id), new HandoverId(handover), PapersResource.language(headers)));
    }
}
