package se.bas.application.employer.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.bas.application.agency.identity.Caller;
import se.bas.application.employer.AddEmployerPerson;
import se.bas.application.employer.LogEmployerContact;
import se.bas.application.employer.OfferPlaces;
import se.bas.application.employer.RemoveEmployerPerson;
import se.bas.application.employer.WithdrawPlaces;
import se.bas.application.employer.rest.EmployerOutcome.Made;
import se.bas.application.rest.Posting;
import se.bas.application.rest.Problem;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;
import se.bas.domain.employer.EmployerId;

/** Whom one can reach at an employer, what it offers, and when one was in contact. */
@Path("/employers")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Employers")
public class EmployerPartsResource {
    private final Caller caller;
    private final Posting posting;
    private final AddEmployerPerson addPerson;
    private final RemoveEmployerPerson removePerson;
    private final OfferPlaces offerPlaces;
    private final WithdrawPlaces withdrawPlaces;
    private final LogEmployerContact logContact;

    @Inject
    public EmployerPartsResource(
            Caller caller,
            Posting posting,
            AddEmployerPerson addPerson,
            RemoveEmployerPerson removePerson,
            OfferPlaces offerPlaces,
            WithdrawPlaces withdrawPlaces,
            LogEmployerContact logContact) {
        this.caller = caller;
        this.posting = posting;
        this.addPerson = addPerson;
        this.removePerson = removePerson;
        this.offerPlaces = offerPlaces;
        this.withdrawPlaces = withdrawPlaces;
        this.logContact = logContact;
    }

    @POST
    @Path("{employer}/people")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addEmployerPerson", summary = "Say whom one can reach at an employer")
    @APIResponse(
            responseCode = "201",
            description = "They are in the register",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response addPerson(@PathParam("employer") UUID employer, EmployerRequests.Person request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> addPerson.add(who, new EmployerId(employer), request.draft()),
                result -> EmployerOutcome.of(result, Made.NEW));
    }

    @POST
    @Path("{employer}/people/{person}/removal")
    @Operation(operationId = "removeEmployerPerson", summary = "Say that somebody cannot be reached there any more")
    @APIResponse(
            responseCode = "200",
            description = "They are gone from the register",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "They are not there, or not any more. Nothing was done",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response removePerson(@PathParam("employer") UUID employer, @PathParam("person") UUID person) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> removePerson.remove(who, new EmployerId(employer), person),
                result -> EmployerOutcome.of(result, Made.REMOVED));
    }

    @POST
    @Path("{employer}/places")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "offerPlaces", summary = "Say what places an employer offers")
    @APIResponse(
            responseCode = "201",
            description = "They are offered",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response offer(@PathParam("employer") UUID employer, EmployerRequests.Places request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> offerPlaces.offer(who, new EmployerId(employer), request.draft()),
                result -> EmployerOutcome.of(result, Made.NEW));
    }

    @POST
    @Path("{employer}/places/{place}/withdrawal")
    @Operation(
            operationId = "withdrawPlaces",
            summary = "Say that places are not offered any more",
            description = "Placements there go on.")
    @APIResponse(
            responseCode = "200",
            description = "They are not offered any more",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "They are not offered, or not any more. Nothing was done",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response withdraw(@PathParam("employer") UUID employer, @PathParam("place") UUID place) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> withdrawPlaces.withdraw(who, new EmployerId(employer), place),
                result -> EmployerOutcome.of(result, Made.REMOVED));
    }

    @POST
    @Path("{employer}/contacts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "logEmployerContact",
            summary = "Write down that one was in contact with an employer",
            description = "About what, never about whom.")
    @APIResponse(
            responseCode = "201",
            description = "It is written down",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response log(@PathParam("employer") UUID employer, EmployerRequests.Contact request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> logContact.log(who, new EmployerId(employer), request.draft()),
                result -> EmployerOutcome.of(result, Made.NEW));
    }
}
