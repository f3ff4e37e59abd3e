package se.bas.application.consent.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.OpenCase;
import se.bas.application.consent.AnnulConsent;
import se.bas.application.consent.Annulment;
import se.bas.application.consent.RegisterConsent;
import se.bas.application.consent.Registration;
import se.bas.application.consent.WithdrawConsent;
import se.bas.application.consent.Withdrawal;
import se.bas.application.rest.Problem;
import se.bas.application.rest.Problem.FieldError;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.Follows;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure.Granted;
import se.bas.domain.disclosure.Disclosure.Withheld;

/** The consents of a case, and their withdrawal. */
@Path("/cases/{id}/consents")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
public class ConsentsResource {
    private final Caller caller;
    private final OpenCase openCase;
    private final RegisterConsent registerConsent;
    private final WithdrawConsent withdrawConsent;
    private final AnnulConsent annulConsent;

    @Inject
    public ConsentsResource(
            Caller caller,
            OpenCase openCase,
            RegisterConsent registerConsent,
            WithdrawConsent withdrawConsent,
            AnnulConsent annulConsent) {
        this.caller = caller;
        this.openCase = openCase;
        this.registerConsent = registerConsent;
        this.withdrawConsent = withdrawConsent;
        this.annulConsent = annulConsent;
    }

    /** The consents of one case. */
    @Schema(name = "Consents")
    public record Consents(List<ConsentJson> consents) {}

    /**
     * What is withdrawn.
     *
     * @param categories left out or empty for all of it
     */
    @Schema(name = "WithdrawalRequest")
    public record WithdrawalRequest(@Nullable List<String> categories) {}

    /**
     * Why a consent was wrong.
     *
     * @param reason 10 to 500 characters, about the registration and not about the participant
     */
    @Schema(name = "AnnulmentRequest")
    public record AnnulmentRequest(@Nullable String reason) {}

    @GET
    @Operation(summary = "The consents my agency gave out on this case, or my unit is named in")
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            content = @Content(schema = @Schema(implementation = Consents.class)))
    @APIResponse(responseCode = "404", description = "Closed to the caller or not there at all")
    public Response list(@PathParam("id") UUID id) {
        return switch (openCase.open(caller.actor(), new CaseFileId(id))) {
            case Granted<CaseView>(var view, var receipt) ->
                Response.ok(new Consents(
                                view.consents().stream().map(ConsentJson::of).toList()))
                        .header("Cache-Control", "no-store")
                        .build();
            case Withheld<CaseView> withheld -> Problem.notFound();
        };
    }

    @POST
    @Operation(summary = "Register that the participant lets my agency disclose to a unit of another")
    @APIResponse(
            responseCode = "201",
            description = "In force from its first day",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(responseCode = "404", description = "Closed to the caller or not there at all")
    @APIResponse(responseCode = "422", description = "Something is missing or wrong; nothing was stored")
    public Response register(@PathParam("id") UUID id, @Nullable ConsentRequest request) {
        if (request == null) {
            return Problem.fields(List.of(new FieldError("", "BODY_MISSING")));
        }
        List<FieldError> unreadable = request.unreadable();
        if (!unreadable.isEmpty()) {
            return Problem.fields(unreadable);
        }
        Follows follows = request.follows();
        Registration registration = follows == null
                ? registerConsent.register(caller.actor(), new CaseFileId(id), request.draft())
                : registerConsent.registerFollowing(caller.actor(), new CaseFileId(id), request.draft(), follows);
        return switch (registration) {
            case Registration.Registered(var consent, var receipt) ->
                Response.status(Response.Status.CREATED)
                        .entity(ReceiptJson.of(consent.toString(), receipt))
                        .build();
            case Registration.Rejected(var problems, var receipt) ->
                Problem.fields(problems.stream()
                        .map(problem -> new FieldError(problem.field(), problem.name()))
                        .toList());
            case Registration.NotFound notFound -> Problem.notFound();
        };
    }

    @POST
    @Path("{consent}/withdrawal")
    @Operation(summary = "Register that the participant has withdrawn a consent, wholly or in part")
    @APIResponse(
            responseCode = "200",
            description = "From now on nothing more is disclosed by what was withdrawn",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(responseCode = "404", description = "Closed to the caller or not there at all")
    public Response withdraw(
            @PathParam("id") UUID id, @PathParam("consent") UUID consent, @Nullable WithdrawalRequest request) {
        List<String> names = request == null || request.categories() == null ? List.of() : request.categories();
        Set<Category> categories = EnumSet.noneOf(Category.class);
        try {
            names.stream().map(Category::valueOf).forEach(categories::add);
        } catch (IllegalArgumentException unknown) {
            return Problem.fields(List.of(new FieldError("categories", "UNREADABLE")));
        }
        return answer(withdrawConsent.withdraw(caller.actor(), new CaseFileId(id), new ConsentId(consent), categories));
    }

    @POST
    @Path("{consent}/annulment")
    @Operation(summary = "Annul a consent that my agency registered in error; the correct one is registered anew")
    @APIResponse(
            responseCode = "200",
            description = "It counts as if it never was",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "Closed to the caller or not there at all, or not the caller's agency's, or annulled before")
    @APIResponse(responseCode = "422", description = "The reason is too short or too long")
    public Response annul(
            @PathParam("id") UUID id, @PathParam("consent") UUID consent, @Nullable AnnulmentRequest request) {
        String reason = request == null ? null : request.reason();
        return switch (annulConsent.annul(caller.actor(), new CaseFileId(id), new ConsentId(consent), reason)) {
            case Annulment.Done(var receipt) ->
                Response.ok(ReceiptJson.of(null, receipt)).build();
            case Annulment.NoReason none -> Problem.fields(List.of(new FieldError("reason", "10_TO_500_CHARACTERS")));
            case Annulment.NotFound notFound -> Problem.notFound();
        };
    }

    /** A withdrawal as an answer. */
    static Response answer(Withdrawal withdrawal) {
        return switch (withdrawal) {
            case Withdrawal.Done(var receipt) ->
                Response.ok(ReceiptJson.of(null, receipt)).build();
            case Withdrawal.NotANumber(var problem) ->
                Problem.fields(List.of(new FieldError("personalNumber", problem.name())));
            case Withdrawal.NotFound notFound -> Problem.notFound();
        };
    }
}
