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
import se.bas.application.paper.PresentationPaper;
import se.bas.application.paper.PrintPresentation;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Problem;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure.Granted;
import se.bas.domain.disclosure.Disclosure.Withheld;
import se.bas.domain.placement.PresentationId;

/** What one employer is told of the participant of my agency's own file, as a paper. */
@Path("/cases/{id}/presentations")
@Dependent
@Produces(PapersResource.PDF)
@Tag(name = "Placements")
public class PresentationPaperResource {
    private final Caller caller;
    private final PrintPresentation printPresentation;

    @Inject
    public PresentationPaperResource(Caller caller, PrintPresentation printPresentation) {
        this.caller = caller;
        this.printPresentation = printPresentation;
    }

    @GET
    @Path("{presentation}/paper")
    @Operation(
            operationId = "printPresentation",
            summary = "What one employer is told, as a paper",
            description = "Only once the participant has approved exactly this text for exactly this employer, and of"
                    + " addiction for itself; and only as long as they do.")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content =
                    @Content(
                            mediaType = PapersResource.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "409",
            description = "It is not approved, or not any more; the answer says what is missing",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response presentation(
            @PathParam("id") UUID id, @PathParam("presentation") UUID presentation, @Context HttpHeaders headers) {
        return switch (printPresentation.print(
                caller.actor(),
                new CaseFileId(id),
                new PresentationId(presentation),
                PapersResource.language(headers))) {
            case Granted<PresentationPaper>(PresentationPaper.Printed(var paper), var receipt) ->
                PapersResource.given(paper);
            case Granted<PresentationPaper>(PresentationPaper.Refused(var problem), var receipt) ->
                Fault.conflict(Flaw.of("", problem)).response();
            case Withheld<PresentationPaper> withheld -> Fault.notFound().response();
        };
    }
}
