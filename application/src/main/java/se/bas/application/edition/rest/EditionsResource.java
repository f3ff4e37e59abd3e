package se.bas.application.edition.rest;

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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.bas.application.agency.identity.Caller;
import se.bas.application.edition.EditionStep;
import se.bas.application.edition.ItemRules.ContentFlaw;
import se.bas.application.edition.ListEditions;
import se.bas.application.edition.WithdrawEdition;
import se.bas.application.edition.WriteEdition;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.Problem;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;
import se.bas.domain.edition.EditionId;
import se.bas.domain.edition.EditionProblem;

/** What the administrator's agency writes itself: policies, lists, templates and texts. No participant is in it. */
@Path("/editions")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions")
public class EditionsResource {
    private final Caller caller;
    private final Posting posting;
    private final ListEditions listEditions;
    private final WriteEdition writeEdition;
    private final WithdrawEdition withdrawEdition;

    @Inject
    public EditionsResource(
            Caller caller,
            Posting posting,
            ListEditions listEditions,
            WriteEdition writeEdition,
            WithdrawEdition withdrawEdition) {
        this.caller = caller;
        this.posting = posting;
        this.listEditions = listEditions;
        this.writeEdition = writeEdition;
        this.withdrawEdition = withdrawEdition;
    }

    @GET
    @Operation(
            operationId = "listEditions",
            summary = "What my agency can write itself, and has written",
            description = "For administrators. Policies, lists, templates and texts, with every version of each.")
    @APIResponse(
            responseCode = "200",
            description = "By kind",
            content = @Content(schema = @Schema(implementation = EditionListJson.class)))
    public EditionListJson list() {
        return EditionListJson.of(listEditions.list(caller.actor()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeEdition",
            summary = "Write the next version of a policy, a list, a template or a text",
            description = "For administrators. The versions before it stay, and what was decided under them.")
    @APIResponse(
            responseCode = "201",
            description = "In force from its first day",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such item",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "Somebody else has written one since. Nothing was done",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response write(EditionRequest request) {
        WriteEdition.Draft draft = request.draft();
        Actor.Staff who = caller.actor();
        return posting.once(() -> writeEdition.write(who, draft), step -> outcome(step, true));
    }

    @POST
    @Path("{edition}/withdrawal")
    @Operation(
            operationId = "withdrawEdition",
            summary = "Take back a version whose day has not come",
            description = "For administrators.")
    @APIResponse(
            responseCode = "200",
            description = "It will not be in force",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "Its day has come, or it was taken back before. Nothing was done",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response withdraw(@PathParam("edition") UUID edition) {
        Actor.Staff who = caller.actor();
        return posting.once(() -> withdrawEdition.withdraw(who, new EditionId(edition)), step -> outcome(step, false));
    }

    private static Outcome outcome(EditionStep step, boolean created) {
        return switch (step) {
            case EditionStep.Done(var id, var receipt) ->
                created ? Outcome.done(id.value(), receipt) : Outcome.done(receipt);
            case EditionStep.Refused(var problems, var flaws, var receipt) -> refused(problems, flaws);
        };
    }

    private static Outcome refused(List<EditionProblem> problems, List<ContentFlaw> flaws) {
        if (problems.contains(EditionProblem.NOT_FOUND)) {
            return Outcome.notFound();
        }
        Optional<EditionProblem> state =
                problems.stream().filter(problem -> problem.field().isEmpty()).findFirst();
        return state.isPresent()
                ? Outcome.refused(Fault.conflict(Flaw.of("", state.get())))
                : Outcome.rejected(Stream.concat(
                        problems.stream().map(problem -> Flaw.of(problem.field(), problem)),
                        flaws.stream().map(flaw -> Flaw.of("content." + flaw.field(), flaw.code(), flaw.values()))));
    }
}
