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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.casework.rest.CaseParts;
import se.bas.application.consent.AnnulConsent;
import se.bas.application.consent.Annulment;
import se.bas.application.consent.RegisterConsent;
import se.bas.application.consent.Registration;
import se.bas.application.consent.WithdrawConsent;
import se.bas.application.consent.Withdrawal;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Input;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentDraft;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.Follows;
import se.bas.domain.disclosure.Category;

/**
 * The consents of a case: registered, renewed, withdrawn, annulled. None of it takes an If-Match: consents are never
 * changed, and nothing may stand in the way of a withdrawal.
 */
@Path("/cases/{id}/consents")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
public class ConsentsResource {
    private final Caller caller;
    private final Posting posting;
    private final CaseParts cases;
    private final RegisterConsent registerConsent;
    private final WithdrawConsent withdrawConsent;
    private final AnnulConsent annulConsent;

    @Inject
    public ConsentsResource(
            Caller caller,
            Posting posting,
            CaseParts cases,
            RegisterConsent registerConsent,
            WithdrawConsent withdrawConsent,
            AnnulConsent annulConsent) {
        this.caller = caller;
        this.posting = posting;
        this.cases = cases;
        this.registerConsent = registerConsent;
        this.withdrawConsent = withdrawConsent;
        this.annulConsent = annulConsent;
    }

    /** The consents of one case. */
    @Schema(name = "Consents", description = "The consents of one case, newest first")
    public record Consents(List<ConsentJson> consents) {}

    /** What is withdrawn. */
    @Schema(name = "WithdrawalRequest", description = "What is withdrawn")
    public record WithdrawalRequest(
            @Schema(description = "Left out or empty for all of it") @Nullable
            List<Category> categories) implements Input {}

    /** Why a consent was wrong. */
    @Schema(name = "AnnulmentRequest", requiredProperties = "reason", description = "Why a consent was wrong")
    public record AnnulmentRequest(
            @Schema(description = "10 to 500 characters, about the registration and not about the participant")
            @Nullable
            String reason)
            implements Input {}

    /** What a consent would be about. */
    @Schema(name = "PreviewRequest", requiredProperties = "categories", description = "What a consent would be about")
    public record PreviewRequest(@Nullable List<Category> categories) implements Input {}

    @GET
    @Operation(
            operationId = "listConsents",
            summary = "The consents my agency gave out on this case, or my unit is named in")
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            content = @Content(schema = @Schema(implementation = Consents.class)))
    public Response list(@PathParam("id") UUID id) {
        return cases.show(
                id,
                view -> Optional.of(new Consents(
                        view.consents().stream().map(ConsentJson::of).toList())));
    }

    @GET
    @Path("{consent}")
    @Operation(operationId = "showConsent", summary = "One consent, and what has become of it")
    @APIResponse(
            responseCode = "200",
            description = "The consent",
            content = @Content(schema = @Schema(implementation = ConsentJson.class)))
    public Response show(@PathParam("id") UUID id, @PathParam("consent") UUID consent) {
        return cases.show(
                id,
                view -> view.consents().stream()
                        .filter(one -> one.id().value().equals(consent))
                        .findFirst()
                        .map(ConsentJson::of));
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "previewConsent",
            summary = "What a consent would let through today of what my agency has",
            description = "Nothing is stored. Only the own agency's things are counted.")
    @APIResponse(
            responseCode = "200",
            description = "How much there is in what was chosen, and in the rest",
            content = @Content(schema = @Schema(implementation = PreviewJson.class)))
    public Response preview(@PathParam("id") UUID id, PreviewRequest request) {
        List<Category> sent = request.categories();
        Set<Category> chosen = EnumSet.noneOf(Category.class);
        chosen.addAll(sent == null ? List.of() : sent);
        if (chosen.isEmpty() || !chosen.stream().allMatch(Category::consentable)) {
            throw Fault.unreadable("categories");
        }
        String own = caller.mandate().agencyCode();
        return cases.show(id, view -> Optional.of(PreviewJson.of(view, own, chosen)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerConsent",
            summary = "Register that the participant lets my agency disclose to a unit of another",
            description = "With renews it comes after an earlier one that runs out, with corrects in the place of one"
                    + " that was annulled.")
    @APIResponse(
            responseCode = "201",
            description = "In force from its first day",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response register(@PathParam("id") UUID id, ConsentRequest request) {
        Follows follows = request.follows();
        ConsentDraft draft = request.draft();
        CaseFileId file = new CaseFileId(id);
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> follows == null
                        ? registerConsent.register(who, file, draft)
                        : registerConsent.registerFollowing(who, file, draft, follows),
                result -> switch (result) {
                    case Registration.Registered(var consent, var receipt) -> Outcome.done(consent.value(), receipt);
                    case Registration.Rejected(var problems, var receipt) ->
                        Outcome.rejected(problems.stream().map(problem -> Flaw.of(problem.field(), problem)));
                    case Registration.NotFound notFound -> Outcome.notFound();
                });
    }

    @POST
    @Path("{consent}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawConsent",
            summary = "Register that the participant has withdrawn a consent, wholly or in part")
    @APIResponse(
            responseCode = "200",
            description = "From now on nothing more is disclosed by what was withdrawn",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response withdraw(@PathParam("id") UUID id, @PathParam("consent") UUID consent, WithdrawalRequest request) {
        List<Category> sent = request.categories();
        Set<Category> categories = EnumSet.noneOf(Category.class);
        categories.addAll(sent == null ? List.of() : sent);
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> withdrawConsent.withdraw(who, new CaseFileId(id), new ConsentId(consent), categories),
                ConsentsResource::outcome);
    }

    @POST
    @Path("{consent}/annulment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "annulConsent",
            summary = "Annul a consent that my agency registered in error",
            description = "The correct one is registered anew, with corrects.")
    @APIResponse(
            responseCode = "200",
            description = "It counts as if it never was",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response annul(@PathParam("id") UUID id, @PathParam("consent") UUID consent, AnnulmentRequest request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> annulConsent.annul(who, new CaseFileId(id), new ConsentId(consent), request.reason()),
                result -> switch (result) {
                    case Annulment.Done(var receipt) -> Outcome.done(receipt);
                    case Annulment.NoReason none -> Outcome.refused(Fault.reasonLength("reason"));
                    case Annulment.NotFound notFound -> Outcome.notFound();
                });
    }

    /** What came of a withdrawal. */
    static Outcome outcome(Withdrawal withdrawal) {
        return switch (withdrawal) {
            case Withdrawal.Done(var receipt) -> Outcome.done(receipt);
            case Withdrawal.NotANumber(var problem) -> Outcome.rejected(Flaw.of("personalNumber", problem));
            case Withdrawal.NotFound notFound -> Outcome.notFound();
        };
    }
}
