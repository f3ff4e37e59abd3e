package se.bas.application.employer.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.employer.ChangeEmployer;
import se.bas.application.employer.ListEmployers;
import se.bas.application.employer.MatchPlaces;
import se.bas.application.employer.RegisterEmployer;
import se.bas.application.employer.ShowEmployer;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Posting;
import se.bas.application.rest.ReceiptJson;
import se.bas.application.rest.Tags;
import se.bas.domain.agency.Actor;
import se.bas.domain.employer.EmployerId;

/** The employers of the agency that arranges placements. No participant is in it. */
@Path("/employers")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Employers")
public class EmployersResource {
    private final Caller caller;
    private final Posting posting;
    private final ListEmployers listEmployers;
    private final ShowEmployer showEmployer;
    private final RegisterEmployer registerEmployer;
    private final ChangeEmployer changeEmployer;
    private final MatchPlaces matchPlaces;

    @Inject
    public EmployersResource(
            Caller caller,
            Posting posting,
            ListEmployers listEmployers,
            ShowEmployer showEmployer,
            RegisterEmployer registerEmployer,
            ChangeEmployer changeEmployer,
            MatchPlaces matchPlaces) {
        this.caller = caller;
        this.posting = posting;
        this.listEmployers = listEmployers;
        this.showEmployer = showEmployer;
        this.registerEmployer = registerEmployer;
        this.changeEmployer = changeEmployer;
        this.matchPlaces = matchPlaces;
    }

    @POST
    @Path("search")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "searchEmployers",
            summary = "Employers of my agency's register",
            description = "For caseworkers and managers of the agency that arranges placements.")
    @APIResponse(
            responseCode = "200",
            description = "In the order of their names",
            content = @Content(schema = @Schema(implementation = EmployerListJson.class)))
    public EmployerListJson search(EmployerRequests.Search request) {
        return EmployerListJson.of(listEmployers.list(caller.actor(), request.filter()));
    }

    @POST
    @Path("matching")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "matchPlaces",
            summary = "Places that suit what is wished and needed, each with the reasons",
            description = "It proposes; nothing is kept, and whose wishes they are is not said.")
    @APIResponse(
            responseCode = "200",
            description = "The best first",
            content = @Content(schema = @Schema(implementation = PlaceMatchesJson.class)))
    public PlaceMatchesJson match(EmployerRequests.Wanted request) {
        return PlaceMatchesJson.of(matchPlaces.match(caller.actor(), request.wishes()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "registerEmployer", summary = "Take an employer into my agency's register")
    @APIResponse(
            responseCode = "201",
            description = "It is in the register",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response register(EmployerRequests.Employer request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> registerEmployer.register(who, request.draft()),
                result -> EmployerOutcome.of(result, EmployerOutcome.Made.NEW));
    }

    @GET
    @Path("{employer}")
    @Operation(operationId = "showEmployer", summary = "One employer, with what it offers and when one was in contact")
    @APIResponse(
            responseCode = "200",
            description = "The employer; the ETag is what a change names",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = EmployerJson.class)))
    public Response show(@PathParam("employer") UUID employer) {
        return showEmployer
                .show(caller.actor(), new EmployerId(employer))
                .map(view -> Response.ok(EmployerJson.of(view))
                        .tag(Tags.of(view.version()))
                        .build())
                .orElseGet(() -> Fault.notFound().response());
    }

    @PUT
    @Path("{employer}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeEmployer",
            summary = "Change an employer, or put it aside",
            description = "The organisation number stays. Placements there go on.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response change(
            @PathParam("employer") UUID employer,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch,
            EmployerRequests.Employer request) {
        String tag = Tags.seen(ifMatch);
        // What is no number was never a tag of ours, so it is stale.
        int seen = tag.matches("[0-9]{1,6}") ? Integer.parseInt(tag) : -1;
        return posting.answer(EmployerOutcome.of(
                changeEmployer.change(caller.actor(), new EmployerId(employer), seen, request.draft()),
                EmployerOutcome.Made.CHANGED));
    }
}
