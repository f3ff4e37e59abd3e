package se.bas.application.agency.rest;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.bas.application.agency.GrantMandate;
import se.bas.application.agency.ListMandates;
import se.bas.application.agency.MandateGrant;
import se.bas.application.agency.MandateList.Line;
import se.bas.application.agency.PrepareMandate;
import se.bas.application.agency.identity.Caller;
import se.bas.application.rest.Asked;
import se.bas.application.rest.Cursors;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.MandateState;

/** The mandates that an administrator of the agency, or a manager of the unit, looks after (D2). */
@Path("/mandates")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mandates")
public class MandatesResource {
    private static final int PAGE_AT_MOST = 200;

    private final Caller caller;
    private final Posting posting;
    private final Cursors cursors;
    private final ListMandates listMandates;
    private final PrepareMandate prepareMandate;
    private final GrantMandate grantMandate;

    @Inject
    public MandatesResource(
            Caller caller,
            Posting posting,
            Cursors cursors,
            ListMandates listMandates,
            PrepareMandate prepareMandate,
            GrantMandate grantMandate) {
        this.caller = caller;
        this.posting = posting;
        this.cursors = cursors;
        this.listMandates = listMandates;
        this.prepareMandate = prepareMandate;
        this.grantMandate = grantMandate;
    }

    @GET
    @Operation(
            operationId = "listMandates",
            summary = "The mandates of my agency, or of the unit I manage",
            description = "For administrators and managers.")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Only those that stand so",
            schema = @Schema(implementation = MandateState.class))
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
            description = "A page, by name",
            content = @Content(schema = @Schema(implementation = MandateListJson.class)))
    public Response list(@Context UriInfo address) {
        Asked asked = Asked.in(address);
        Optional<MandateState> state = asked.one("state", MandateState.class);
        int limit = asked.limit(PAGE_AT_MOST);
        String list = asked.done();
        Actor.Staff who = caller.actor();
        int offset = asked.cursor()
                .map(cursor -> Integer.parseInt(cursors.open(cursor, who, list)))
                .orElse(0);
        List<Line> all = listMandates.list(who).lines().stream()
                .filter(line -> state.isEmpty() || line.state() == state.get())
                .toList();
        int next = offset + limit;
        return Response.ok(new MandateListJson(
                        all.stream()
                                .skip(offset)
                                .limit(limit)
                                .map(MandateJson::of)
                                .toList(),
                        all.size(),
                        next < all.size() ? cursors.seal(String.valueOf(next), who, list) : null))
                .build();
    }

    @GET
    @Path("choices")
    @Operation(
            operationId = "prepareMandate",
            summary = "What there is to choose among for whoever grants a mandate",
            description = "For administrators and managers.")
    @APIResponse(
            responseCode = "200",
            description = "Staff, units and roles",
            content = @Content(schema = @Schema(implementation = MandateListJson.Choices.class)))
    public MandateListJson.Choices choices() {
        return MandateListJson.Choices.of(prepareMandate.prepare(caller.actor()));
    }

    @GET
    @Path("{mandate}")
    @Operation(operationId = "showMandate", summary = "One mandate, and how far it has come")
    @APIResponse(
            responseCode = "200",
            description = "The mandate; the ETag is what a step names",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = MandateJson.class)))
    public Response show(@PathParam("mandate") UUID mandate) {
        return listMandates.list(caller.actor()).lines().stream()
                .filter(line -> line.id().value().equals(mandate))
                .findFirst()
                .map(line -> Response.ok(MandateJson.of(line))
                        .tag(MandateJson.tag(line))
                        .build())
                .orElseGet(() -> Fault.notFound().response());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "grantMandate",
            summary = "Grant somebody of my agency a mandate",
            description = "It gives nothing until a second person has approved it. Takes a sign-in of the last five"
                    + " minutes (RFC 9470).")
    @APIResponse(
            responseCode = "201",
            description = "It waits for a second person",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response grant(MandateRequest request) {
        Actor.Staff who = caller.actor();
        return posting.once(() -> grantMandate.grant(who, request.draft()), result -> switch (result) {
            case MandateGrant.Proposed(var id, var receipt) -> Outcome.done(id.value(), receipt);
            case MandateGrant.Rejected(var problems, var receipt) ->
                Outcome.rejected(problems.stream().map(problem -> Flaw.of(problem.field(), problem)));
        });
    }
}
