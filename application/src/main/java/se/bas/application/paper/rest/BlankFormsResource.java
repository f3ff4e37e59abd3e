package se.bas.application.paper.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.bas.application.agency.identity.Caller;
import se.bas.application.paper.PrintBlankConsentForm;

/** Forms that are about nobody. */
@Path("/papers")
@Dependent
@Produces(PapersResource.PDF)
@Tag(name = "Papers")
public class BlankFormsResource {
    private final Caller caller;
    private final PrintBlankConsentForm printBlankConsentForm;

    @Inject
    public BlankFormsResource(Caller caller, PrintBlankConsentForm printBlankConsentForm) {
        this.caller = caller;
        this.printBlankConsentForm = printBlankConsentForm;
    }

    @GET
    @Path("consent-form")
    @Operation(
            operationId = "printBlankConsentForm",
            summary = "A form for a consent that is about nobody yet",
            description = "As for a case, without a case number.")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content =
                    @Content(
                            mediaType = PapersResource.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response consentForm(@Context HttpHeaders headers) {
        return PapersResource.answer(printBlankConsentForm.print(caller.actor(), PapersResource.language(headers)));
    }
}
