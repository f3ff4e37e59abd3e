package se.bas.application.template.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.bas.application.agency.identity.Caller;
import se.bas.application.template.OfferTemplates;

/** What messages and letters are made from. */
@Path("/templates")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Templates")
public class TemplatesResource {
    private final Caller caller;
    private final OfferTemplates offerTemplates;

    @Inject
    public TemplatesResource(Caller caller, OfferTemplates offerTemplates) {
        this.caller = caller;
        this.offerTemplates = offerTemplates;
    }

    @GET
    @Operation(
            operationId = "offerTemplates",
            summary = "What my agency's messages and letters read today",
            description =
                    "Send the version along with a message or a letter, and nothing is made of other words than these.")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(schema = @Schema(implementation = TemplatesJson.class)))
    public Response offer() {
        return Response.ok(TemplatesJson.of(offerTemplates.offer(caller.actor())))
                .build();
    }
}
