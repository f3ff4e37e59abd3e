package se.bas.application.casework.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
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
import se.bas.application.casework.GiveNumber;
import se.bas.application.casework.ListMyCases;
import se.bas.application.casework.NumberGiven;
import se.bas.application.casework.OpenCase;
import se.bas.application.casework.ParticipantRegistration;
import se.bas.application.casework.RegisterParticipant;
import se.bas.application.rest.Problem;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.IdentityLevel;
import se.bas.domain.casework.ParticipantProblem;
import se.bas.domain.disclosure.Disclosure.Granted;
import se.bas.domain.disclosure.Disclosure.Withheld;
import se.bas.domain.disclosure.Receipt;

/** My cases. */
@Path("/cases")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CasesResource {
    private final Caller caller;
    private final ListMyCases listMyCases;
    private final OpenCase openCase;
    private final RegisterParticipant registerParticipant;
    private final GiveNumber giveNumber;

    @Inject
    public CasesResource(
            Caller caller,
            ListMyCases listMyCases,
            OpenCase openCase,
            RegisterParticipant registerParticipant,
            GiveNumber giveNumber) {
        this.caller = caller;
        this.listMyCases = listMyCases;
        this.openCase = openCase;
        this.registerParticipant = registerParticipant;
        this.giveNumber = giveNumber;
    }

    /**
     * That something was stored.
     *
     * @param caseId the case file's id
     * @param logEntry the id of the entry in the log
     */
    @Schema(name = "CaseReceipt")
    public record CaseReceipt(String caseId, String logEntry, Instant at) {}

    /**
     * The number of a participant who was registered without one.
     *
     * @param level of a coordination number, else left out
     */
    @Schema(name = "NumberRequest")
    public record NumberRequest(
            @Nullable String personalNumber, @Nullable String level) {}

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

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Open a case file of my own agency on somebody; whether others know the person is not told")
    @APIResponse(
            responseCode = "201",
            description = "The case file is there, in the unit of the mandate",
            content = @Content(schema = @Schema(implementation = CaseReceipt.class)))
    @APIResponse(responseCode = "403", description = "Only caseworkers and managers register participants")
    @APIResponse(responseCode = "422", description = "Something is missing or wrong; nothing was stored")
    public Response register(@Nullable ParticipantRequest request) {
        if (request == null) {
            return Problem.fields(List.of(new Problem.FieldError("", "BODY_MISSING")));
        }
        List<Problem.FieldError> unreadable = request.unreadable();
        if (!unreadable.isEmpty()) {
            return Problem.fields(unreadable);
        }
        return switch (registerParticipant.register(caller.actor(), request.draft())) {
            case ParticipantRegistration.Registered(var file, var receipt) ->
                Response.status(Response.Status.CREATED)
                        .entity(receipt(file, receipt))
                        .build();
            case ParticipantRegistration.Rejected(var problems, var receipt) ->
                Problem.fields(problems.stream().map(CasesResource::error).toList());
        };
    }

    @PUT
    @Path("{id}/number")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give the number of a participant who was registered without one")
    @APIResponse(
            responseCode = "200",
            description = "The case has its number now",
            content = @Content(schema = @Schema(implementation = CaseReceipt.class)))
    @APIResponse(responseCode = "404", description = "Closed to the caller, not there at all, or numbered already")
    @APIResponse(responseCode = "422", description = "Not a number, or my agency has a case with it already")
    public Response number(@PathParam("id") UUID id, @Nullable NumberRequest request) {
        String number = request == null || request.personalNumber() == null ? "" : request.personalNumber();
        IdentityLevel level;
        try {
            level = request == null || request.level() == null ? null : IdentityLevel.valueOf(request.level());
        } catch (IllegalArgumentException unknown) {
            return Problem.fields(List.of(new Problem.FieldError("level", "UNREADABLE")));
        }
        CaseFileId file = new CaseFileId(id);
        return switch (giveNumber.give(caller.actor(), file, number, level)) {
            case NumberGiven.Done(var receipt) ->
                Response.ok(receipt(file, receipt)).build();
            case NumberGiven.Rejected(var problem, var receipt) -> Problem.fields(List.of(error(problem)));
            case NumberGiven.NotFound notFound -> Problem.notFound();
        };
    }

    private static CaseReceipt receipt(CaseFileId file, Receipt receipt) {
        return new CaseReceipt(file.toString(), receipt.entry().value().toString(), receipt.at());
    }

    private static Problem.FieldError error(ParticipantProblem problem) {
        String field = problem.field().equals("number") ? "personalNumber" : problem.field();
        return new Problem.FieldError(field, problem.name());
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
