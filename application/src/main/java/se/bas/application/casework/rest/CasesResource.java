package se.bas.application.casework.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.NotAuthorised;
import se.bas.application.agency.identity.Caller;
import se.bas.application.casework.CaseFilter;
import se.bas.application.casework.CaseList;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.ListMyCases;
import se.bas.application.casework.OpenCase;
import se.bas.application.rest.Problem;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure.Granted;
import se.bas.domain.disclosure.Disclosure.Withheld;

/** My cases. */
@Path("/cases")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CasesResource {
    private final Caller caller;
    private final ListMyCases listMyCases;
    private final OpenCase openCase;

    @Inject
    public CasesResource(Caller caller, ListMyCases listMyCases, OpenCase openCase) {
        this.caller = caller;
        this.listMyCases = listMyCases;
        this.openCase = openCase;
    }

    /**
     * A page of my cases.
     *
     * @param total on all pages together
     */
    @Schema(name = "Cases")
    public record Cases(List<Line> cases, int total) {}

    /** One of my cases; a protected identity has neither name nor number. */
    @Schema(name = "CaseLine")
    public record Line(
            String id,
            String caseNumber,
            @Nullable String name,
            @Nullable String maskedNumber,
            @Nullable String mainCaseworker,
            LocalDate openedOn,
            @Nullable LocalDate lastEvent,
            String protection) {}

    @GET
    @Operation(summary = "The cases assigned to me, or those of the unit I manage")
    @APIResponse(
            responseCode = "200",
            description = "A page, by name",
            content = @Content(schema = @Schema(implementation = Cases.class)))
    @APIResponse(responseCode = "401", description = "No token, or not one for this API")
    @APIResponse(responseCode = "403", description = "No mandate for this")
    public Response list(
            @Parameter(description = "Where the page begins") @QueryParam("offset") @DefaultValue("0") int offset,
            @Parameter(description = "How many at most, 1 to 200") @QueryParam("limit") @DefaultValue("50") int limit) {
        if (offset < 0) {
            return Problem.fields(List.of(new Problem.FieldError("offset", "MUST_NOT_BE_NEGATIVE")));
        }
        if (limit < 1 || limit > ListMyCases.PAGE_AT_MOST) {
            return Problem.fields(List.of(new Problem.FieldError("limit", "MUST_BE_1_TO_" + ListMyCases.PAGE_AT_MOST)));
        }
        return switch (listMyCases.list(caller.actor(), new CaseFilter("", CaseFilter.Sort.NAME), offset, limit)) {
            case Granted<CaseList>(var list, var receipt) ->
                Response.ok(new Cases(
                                list.lines().stream().map(CasesResource::line).toList(), list.total()))
                        .header("Cache-Control", "no-store")
                        .build();
            case Withheld<CaseList> withheld -> throw new NotAuthorised();
        };
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One case: my agency's own file, and what other agencies let my unit see")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "Closed to the caller or not there at all: the answer is the same",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response open(@PathParam("id") UUID id) {
        return switch (openCase.open(caller.actor(), new CaseFileId(id))) {
            case Granted<CaseView>(var view, var receipt) ->
                Response.ok(CaseJson.of(view))
                        .header("Cache-Control", "no-store")
                        .build();
            case Withheld<CaseView> withheld -> Problem.notFound();
        };
    }

    private static Line line(CaseList.Line line) {
        return new Line(
                line.id().toString(),
                line.caseNumber(),
                line.name(),
                line.maskedNumber(),
                line.mainCaseworker(),
                line.openedOn(),
                line.lastEvent(),
                line.protection().name());
    }
}
