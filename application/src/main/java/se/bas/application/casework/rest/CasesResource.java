package se.bas.application.casework.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.NotAuthorised;
import se.bas.application.agency.identity.Caller;
import se.bas.application.casework.CaseFilter;
import se.bas.application.casework.CaseFilter.Only;
import se.bas.application.casework.CaseFilter.Sort;
import se.bas.application.casework.CaseList;
import se.bas.application.casework.ListMyCases;
import se.bas.application.casework.ParticipantRegistration;
import se.bas.application.casework.RegisterParticipant;
import se.bas.application.casework.SearchCases;
import se.bas.application.rest.Asked;
import se.bas.application.rest.Cursors;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Disclosure.Granted;
import se.bas.domain.disclosure.Disclosure.Withheld;

/** My cases. */
@Path("/cases")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CasesResource {
    private final Caller caller;
    private final Posting posting;
    private final Cursors cursors;
    private final CaseParts cases;
    private final ListMyCases listMyCases;
    private final SearchCases searchCases;
    private final RegisterParticipant registerParticipant;

    @Inject
    public CasesResource(
            Caller caller,
            Posting posting,
            Cursors cursors,
            CaseParts cases,
            ListMyCases listMyCases,
            SearchCases searchCases,
            RegisterParticipant registerParticipant) {
        this.caller = caller;
        this.posting = posting;
        this.cursors = cursors;
        this.cases = cases;
        this.listMyCases = listMyCases;
        this.searchCases = searchCases;
        this.registerParticipant = registerParticipant;
    }

    @GET
    @Operation(
            operationId = "listCases",
            summary = "The cases assigned to me, or those of the unit I manage",
            description = "A page at a time. Everybody who is shown is an entry in the log.")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "The order; by name when left out",
            schema = @Schema(implementation = Sort.class))
    @Parameter(
            name = "only",
            in = ParameterIn.QUERY,
            description = "What else must hold of a case; may stand several times, and then all of it must",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Only.class))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "The next of an earlier page, of the same caller, mandate and question",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = CaseListJson.class)))
    public Response list(@Context UriInfo address) {
        Asked asked = Asked.in(address);
        Sort sort = asked.one("sort", Sort.class).orElse(Sort.NAME);
        Set<Only> only = Set.copyOf(asked.all("only", Only.class));
        int limit = asked.limit(ListMyCases.PAGE_AT_MOST);
        String list = asked.done();
        Actor.Staff who = caller.actor();
        int offset = asked.cursor()
                .map(cursor -> Integer.parseInt(cursors.open(cursor, who, list)))
                .orElse(0);
        Disclosure<CaseList> page = listMyCases.list(who, new CaseFilter("", sort, only), offset, limit);
        return answer(page, total -> {
            int next = offset + limit;
            return next < total ? Optional.of(cursors.seal(String.valueOf(next), who, list)) : Optional.empty();
        });
    }

    @POST
    @Path("search")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "searchCases",
            summary = "Find one of my cases by number, name or case number",
            description = "Eight at most are shown; total says how many there are. Each search is in the log, a number"
                    + " only as its keyed hash.")
    @APIResponse(
            responseCode = "200",
            description = "What was found among my cases; none for what cannot be searched for",
            content = @Content(schema = @Schema(implementation = CaseListJson.class)))
    public Response search(SearchRequest request) {
        String text = request.text();
        return answer(searchCases.search(caller.actor(), text == null ? "" : text), total -> Optional.empty());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "openCase",
            summary = "One case: my agency's own file, and what other agencies let my unit see",
            description =
                    "What is withheld is absent. A case that is closed to you and one that does not exist give the"
                            + " same 404.")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseJson.class)))
    public Response open(@PathParam("id") UUID id) {
        return cases.show(id, view -> Optional.of(CaseJson.of(view)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerParticipant",
            summary = "Open a case file of my own agency on somebody",
            description = "In the unit of the mandate; a caseworker becomes the main caseworker. Whether another agency"
                    + " knows the person is neither asked nor told.")
    @APIResponse(
            responseCode = "201",
            description = "The case file is there",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response register(ParticipantRequest request) {
        Actor.Staff who = caller.actor();
        return posting.once(() -> registerParticipant.register(who, request.draft()), result -> switch (result) {
            case ParticipantRegistration.Registered(var file, var receipt) -> Outcome.done(file.value(), receipt);
            case ParticipantRegistration.Rejected(var problems, var receipt) ->
                Outcome.rejected(problems.stream().map(ParticipantRequest::flaw));
        });
    }

    /** Makes the cursor of the next page of how many there are. */
    private interface Next {
        Optional<String> after(int total);
    }

    private static Response answer(Disclosure<CaseList> page, Next next) {
        return switch (page) {
            case Granted<CaseList>(var list, var receipt) ->
                Response.ok(CaseListJson.of(list, orNull(next.after(list.total()))))
                        .build();
            case Withheld<CaseList> withheld -> throw new NotAuthorised();
        };
    }

    private static @Nullable String orNull(Optional<String> cursor) {
        return cursor.orElse(null);
    }
}
