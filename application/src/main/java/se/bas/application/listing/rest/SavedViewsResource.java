package se.bas.application.listing.rest;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.listing.ListChoice;
import se.bas.application.listing.ListSavedViews;
import se.bas.application.listing.OpenWithView;
import se.bas.application.listing.RemoveView;
import se.bas.application.listing.RenameView;
import se.bas.application.listing.SaveView;
import se.bas.application.listing.ViewDraft;
import se.bas.application.listing.ViewSaving;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Input;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.Problem;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;
import se.bas.domain.listing.ListKind;
import se.bas.domain.listing.SavedViewId;
import se.bas.domain.listing.SavedViewProblem;
import se.bas.domain.listing.ViewName;

/** How I want to look at lists: mine alone, in the agency and collaboration I act for. No participant is in it. */
@Path("/saved-views")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Saved views")
public class SavedViewsResource {
    private static final String NAME_TAKEN = "Another of my views of this list is called that";

    private final Caller caller;
    private final Posting posting;
    private final ListSavedViews listSavedViews;
    private final SaveView saveView;
    private final RenameView renameView;
    private final OpenWithView openWithView;
    private final RemoveView removeView;

    @Inject
    public SavedViewsResource(
            Caller caller,
            Posting posting,
            ListSavedViews listSavedViews,
            SaveView saveView,
            RenameView renameView,
            OpenWithView openWithView,
            RemoveView removeView) {
        this.caller = caller;
        this.posting = posting;
        this.listSavedViews = listSavedViews;
        this.saveView = saveView;
        this.renameView = renameView;
        this.openWithView = openWithView;
        this.removeView = removeView;
    }

    /** My saved views. */
    @Schema(name = "SavedViews", description = "My saved views of every list, in their order")
    public record SavedViewsJson(List<SavedViewJson> views) {}

    /** A view to save. */
    @Schema(
            name = "SavedViewRequest",
            requiredProperties = {"list", "name"},
            description = "A view to save")
    public record SavedViewRequest(
            @Nullable ListKind list,

            @Schema(description = "1 to 60 characters; no personal identity number") @Nullable
            String name,

            @Schema(
                    description =
                            "What it shows, as in the saved view; left out for the list as it is from the beginning")
            @Nullable
            List<String> words,

            @Schema(description = "Whether the list is to open with it; left out: no") @Nullable
            Boolean opens)
            implements Input {}

    /** Another name. */
    @Schema(name = "ViewNameRequest", requiredProperties = "name", description = "Another name for a view")
    public record ViewNameRequest(
            @Schema(description = "1 to 60 characters; no personal identity number") @Nullable
            String name) implements Input {}

    /** Whether a list opens with a view. */
    @Schema(name = "OpeningRequest", requiredProperties = "opens", description = "Whether the list opens with the view")
    public record OpeningRequest(@Nullable Boolean opens) implements Input {}

    @GET
    @Operation(operationId = "listSavedViews", summary = "My saved views of every list")
    @APIResponse(
            responseCode = "200",
            description = "The views",
            content = @Content(schema = @Schema(implementation = SavedViewsJson.class)))
    public SavedViewsJson list() {
        return new SavedViewsJson(listSavedViews.list(caller.actor()).stream()
                .map(SavedViewJson::of)
                .toList());
    }

    @GET
    @Path("{view}")
    @Operation(operationId = "showSavedView", summary = "One of my saved views")
    @APIResponse(
            responseCode = "200",
            description = "The view",
            content = @Content(schema = @Schema(implementation = SavedViewJson.class)))
    public Response show(@PathParam("view") UUID view) {
        return list().views().stream()
                .filter(one -> one.id().equals(view))
                .findFirst()
                .map(one -> Response.ok(one).build())
                .orElseGet(() -> posting.answer(Outcome.notFound()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "saveView",
            summary = "Save how I want to look at a list",
            description = "Twenty of each list at most.")
    @APIResponse(
            responseCode = "201",
            description = "Saved",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = NAME_TAKEN + ", or there are twenty",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response save(SavedViewRequest request) {
        ListKind list = request.list();
        if (list == null) {
            throw Fault.missing("list");
        }
        List<String> words = request.words() == null ? List.of() : request.words();
        ListChoice choice = ListChoice.exactly(list, words)
                .orElseThrow(() -> Fault.wrong(Flaw.of("words", SavedViewProblem.UNKNOWN_CHOICE)));
        Actor.Staff who = caller.actor();
        ViewDraft draft = new ViewDraft(name(request.name()), choice, Boolean.TRUE.equals(request.opens()));
        return posting.once(() -> saveView.save(who, draft), saving -> outcome(saving, true));
    }

    @POST
    @Path("{view}/renaming")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "renameView", summary = "Give one of my saved views another name")
    @APIResponse(
            responseCode = "200",
            description = "Renamed",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = NAME_TAKEN,
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response rename(@PathParam("view") UUID view, ViewNameRequest request) {
        Actor.Staff who = caller.actor();
        ViewName name = name(request.name());
        return posting.once(
                () -> renameView.rename(who, new SavedViewId(view), name), saving -> outcome(saving, false));
    }

    @POST
    @Path("{view}/opening")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openWithView",
            summary = "Have the list open with one of my saved views, or no longer",
            description = "It opens with one at most: the one it opened with before does no longer.")
    @APIResponse(
            responseCode = "200",
            description = "It is so",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response open(@PathParam("view") UUID view, OpeningRequest request) {
        Boolean opens = request.opens();
        if (opens == null) {
            throw Fault.missing("opens");
        }
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> openWithView.open(who, new SavedViewId(view), opens), saving -> outcome(saving, false));
    }

    @POST
    @Path("{view}/removal")
    @Operation(operationId = "removeView", summary = "Remove one of my saved views")
    @APIResponse(
            responseCode = "200",
            description = "Removed",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response remove(@PathParam("view") UUID view) {
        Actor.Staff who = caller.actor();
        return posting.once(() -> removeView.remove(who, new SavedViewId(view)), saving -> outcome(saving, false));
    }

    private static ViewName name(@Nullable String name) {
        return new ViewName(name == null ? "" : name);
    }

    private static Outcome outcome(ViewSaving saving, boolean isNew) {
        return switch (saving) {
            case ViewSaving.Done(var view, var receipt) -> Outcome.done(isNew ? view.value() : null, receipt);
            case ViewSaving.NotFound notFound -> Outcome.notFound();
            case ViewSaving.Refused refused -> refusal(refused.problem());
        };
    }

    private static Outcome refusal(SavedViewProblem problem) {
        return switch (problem) {
            case NAME_TAKEN -> Outcome.refused(Fault.conflict(Flaw.of("name", problem)));
            case TOO_MANY -> Outcome.refused(Fault.conflict(Flaw.of("", problem)));
            case NAME_MISSING, NAME_TOO_LONG, NUMBER_IN_NAME -> Outcome.rejected(Flaw.of("name", problem));
            case UNKNOWN_CHOICE -> Outcome.rejected(Flaw.of("words", problem));
        };
    }
}
