package se.bas.application.evaluation.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.bas.application.NotAuthorised;
import se.bas.application.agency.identity.Caller;
import se.bas.application.evaluation.Figures;
import se.bas.application.evaluation.FiguresAsked;
import se.bas.application.evaluation.FiguresView;
import se.bas.application.evaluation.ShowFigures;
import se.bas.application.rest.Asked;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.domain.disclosure.Disclosure;

/** What came of the programme, in counts. */
@Path("/figures")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures")
public class FiguresResource {
    private final Caller caller;
    private final ShowFigures showFigures;

    @Inject
    public FiguresResource(Caller caller, ShowFigures showFigures) {
        this.caller = caller;
        this.showFigures = showFigures;
    }

    @GET
    @Operation(
            operationId = "showFigures",
            summary = "The funnel, the goals and the places of a period",
            description =
                    "For whoever leads or evaluates at the agency that runs the programme. Each look is in the log.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            required = true,
            description = "The first day",
            schema = @Schema(implementation = LocalDate.class))
    @Parameter(
            name = "until",
            in = ParameterIn.QUERY,
            required = true,
            description = "The last day, 90 days or more from the first",
            schema = @Schema(implementation = LocalDate.class))
    @APIResponse(
            responseCode = "200",
            description = "Counts, and nobody",
            content = @Content(schema = @Schema(implementation = FiguresJson.class)))
    public Response show(@Context UriInfo address) {
        Asked asked = Asked.in(address);
        LocalDate from = asked.one("from", LocalDate.class).orElse(null);
        LocalDate until = asked.one("until", LocalDate.class).orElse(null);
        asked.done();
        return switch (showFigures.show(caller.actor(), new FiguresAsked(from, until))) {
            case Figures.Rejected(var problem, var receipt) ->
                Fault.fields(List.of(Flaw.of(problem.field(), problem))).response();
            case Figures.Answered(Disclosure.Granted<FiguresView>(var view, var receipt)) ->
                Response.ok(FiguresJson.of(view)).build();
            case Figures.Answered(Disclosure.Withheld<FiguresView> withheld) -> throw new NotAuthorised();
        };
    }
}
