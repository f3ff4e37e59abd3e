package se.bas.application.casework.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.GiveNumber;
import se.bas.application.casework.NumberGiven;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Input;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.ReceiptJson;
import se.bas.application.rest.Tags;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.IdentityLevel;

/** The number of a participant who was registered without one (PNR-07). It is given once. */
@Path("/cases/{id}/number")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class NumberResource {
    private static final EntityTag NUMBERED = Tags.of("numbered");
    private static final EntityTag UNNUMBERED = Tags.of("unnumbered");

    private final Caller caller;
    private final Posting posting;
    private final CaseParts cases;
    private final GiveNumber giveNumber;

    @Inject
    public NumberResource(Caller caller, Posting posting, CaseParts cases, GiveNumber giveNumber) {
        this.caller = caller;
        this.posting = posting;
        this.cases = cases;
        this.giveNumber = giveNumber;
    }

    /** The numbers of a participant, as far as they are shown. */
    @Schema(name = "Numbers", description = "The numbers of a participant, as far as they are shown")
    public record NumberJson(
            @Schema(description = "19900101-****; absent as long as it is not known") @Nullable
            String maskedNumber,

            @Schema(description = "Of somebody registered before their number was known") @Nullable
            String localNumber) {}

    /** A number to give. */
    @Schema(
            name = "NumberRequest",
            requiredProperties = "personalNumber",
            description = "The number they turned out to have")
    public record NumberRequest(
            @Nullable String personalNumber,

            @Schema(description = "Of a coordination number, else left out") @Nullable
            IdentityLevel level)
            implements Input {}

    @GET
    @Operation(operationId = "showNumber", summary = "The participant's number, masked, or the local one")
    @APIResponse(
            responseCode = "200",
            description = "The numbers; the ETag says whether the real one is known",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = NumberJson.class)))
    public Response show(@PathParam("id") UUID id) {
        return cases.answer(
                id,
                view -> Optional.of(Response.ok(numbers(view.header()))
                        .tag(view.header().maskedNumber() == null ? UNNUMBERED : NUMBERED)));
    }

    private static NumberJson numbers(CaseView.Header header) {
        return new NumberJson(header.maskedNumber(), header.localNumber());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "giveNumber",
            summary = "Give the number of a participant who was registered without one",
            description = "If another agency knows the person, the two files belong to one participant from then on;"
                    + " nobody is told.")
    @APIResponse(
            responseCode = "200",
            description = "The case has its number now",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response give(
            @PathParam("id") UUID id, @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch, NumberRequest request) {
        // The same for every case: nobody learns by it whether one is there.
        Tags.mustBe(UNNUMBERED, ifMatch);
        String typed = request.personalNumber() == null ? "" : request.personalNumber();
        NumberGiven given = giveNumber.give(caller.actor(), new CaseFileId(id), typed, request.level());
        return posting.answer(
                switch (given) {
                    case NumberGiven.Done(var receipt) -> Outcome.changed(receipt, NUMBERED);
                    case NumberGiven.Rejected(var problem, var receipt) ->
                        Outcome.rejected(ParticipantRequest.flaw(problem));
                    case NumberGiven.HasNumber known -> Outcome.refused(Fault.changedMeanwhile());
                    case NumberGiven.NotFound notFound -> Outcome.notFound();
                });
    }
}
