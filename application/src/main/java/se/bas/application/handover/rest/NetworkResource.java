package se.bas.application.handover.rest;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.handover.AddNetworkContact;
import se.bas.application.handover.ChangeMainCaseworker;
import se.bas.application.handover.EndNetworkContact;
import se.bas.application.handover.ListNetwork;
import se.bas.application.handover.NetworkView;
import se.bas.application.handover.NetworkWriting;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Input;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.Problem;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.handover.CaseworkerChangeDraft;
import se.bas.domain.handover.CaseworkerChangeReason;
import se.bas.domain.handover.NetworkContactDraft;
import se.bas.domain.handover.NetworkContactId;
import se.bas.domain.handover.NetworkProblem;
import se.bas.domain.handover.NetworkRole;

/** Who works with a participant, who is near, and who was the main caseworker before. */
@Path("/cases/{id}/network")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network")
public class NetworkResource {
    private final Caller caller;
    private final Posting posting;
    private final ListNetwork listNetwork;
    private final ChangeMainCaseworker changeMain;
    private final AddNetworkContact addContact;
    private final EndNetworkContact endContact;

    @Inject
    public NetworkResource(
            Caller caller,
            Posting posting,
            ListNetwork listNetwork,
            ChangeMainCaseworker changeMain,
            AddNetworkContact addContact,
            EndNetworkContact endContact) {
        this.caller = caller;
        this.posting = posting;
        this.listNetwork = listNetwork;
        this.changeMain = changeMain;
        this.addContact = addContact;
        this.endContact = endContact;
    }

    /** A network. */
    @Schema(name = "Network", description = "Who works with a participant and who is near")
    public record NetworkJson(
            List<WorkerJson> workers,
            List<ContactJson> contacts,

            @Schema(description = "Of my agency's caseworkers, the latest first")
            List<ChangeJson> changes,

            @Schema(description = "Who can become the main caseworker; none when you cannot change that")
            List<MainJson> colleagues) {
        static NetworkJson of(NetworkView view) {
            return new NetworkJson(
                    view.workers().stream()
                            .map(one -> new WorkerJson(
                                    one.name(),
                                    one.part(),
                                    one.ownerCode(),
                                    one.ground().code()))
                            .toList(),
                    view.contacts().stream()
                            .map(one -> new ContactJson(
                                    one.id().value(),
                                    one.role(),
                                    one.name(),
                                    one.reach(),
                                    one.mayMeet(),
                                    one.sees(),
                                    one.ground().code(),
                                    one.mine()))
                            .toList(),
                    view.changes().stream()
                            .map(one -> new ChangeJson(
                                    one.part(),
                                    one.from(),
                                    one.to(),
                                    one.day(),
                                    one.reason(),
                                    one.note(),
                                    one.meeting(),
                                    one.by()))
                            .toList(),
                    view.colleagues().stream()
                            .map(one -> new MainJson(one.id().value(), one.name()))
                            .toList());
        }
    }

    /** Somebody who is assigned. */
    @Schema(name = "NetworkWorker", description = "Somebody who is assigned today")
    public record WorkerJson(
            String name,
            Assignment.Part part,
            @Schema(description = "The agency's code") String owner,
            @Schema(description = "Why you may see it") String ground) {}

    /** Somebody near. */
    @Schema(name = "NetworkContact", description = "Somebody near the participant")
    public record ContactJson(
            UUID id,
            NetworkRole role,
            String name,
            @Schema(description = "May be empty") String reach,

            @Schema(description = "Whether the participant wants them at joint meetings")
            boolean mayMeet,

            @Schema(description = "What the participant lets them know; may be empty")
            String sees,

            @Schema(description = "Why you may see it") String ground,
            boolean mine) {}

    /** A change of main caseworker, or of a coordinator. */
    @Schema(
            name = "CaseworkerChange",
            description = "That somebody else became the main caseworker, or took over as coordinator")
    public record ChangeJson(
            Assignment.Part part,

            @Schema(description = "Absent when there was nobody") @Nullable
            String from,

            String to,
            LocalDate day,
            CaseworkerChangeReason reason,
            String note,
            LocalDate meeting,
            String by) {}

    /** Somebody of the unit. */
    @Schema(name = "PossibleMain", description = "Somebody who can become the main caseworker")
    public record MainJson(UUID staff, String name) {}

    /** Who is to be the main caseworker. */
    @Schema(
            name = "CaseworkerChangeRequest",
            requiredProperties = {"staff", "day", "reason", "note", "meeting"},
            description = "Who is to be the main caseworker, and what they have to know")
    public record ChangeRequest(
            @Schema(description = "One of colleagues") @Nullable
            UUID staff,

            @Nullable LocalDate day,
            @Schema(description = "Any but FIRST") @Nullable CaseworkerChangeReason reason,

            @Schema(description = "What the new one has to know, 10 to 2000 characters") @Nullable
            String note,

            @Schema(description = "When the participant meets, or has met, the new one") @Nullable
            LocalDate meeting)
            implements Input {
        CaseworkerChangeDraft draft() {
            return new CaseworkerChangeDraft(
                    staff == null ? null : new StaffId(staff), day, reason, note == null ? "" : note, meeting);
        }
    }

    /** Somebody near. */
    @Schema(
            name = "NetworkContactRequest",
            requiredProperties = {"role", "name"},
            description = "Somebody near the participant; what the role tells decides who else may see it")
    public record ContactRequest(
            @Nullable NetworkRole role,
            @Nullable String name,
            @Nullable String reach,
            @Nullable Boolean mayMeet,
            @Nullable String sees)
            implements Input {
        NetworkContactDraft draft() {
            return new NetworkContactDraft(
                    role,
                    name == null ? "" : name,
                    reach == null ? "" : reach,
                    mayMeet != null && mayMeet,
                    sees == null ? "" : sees);
        }
    }

    @GET
    @Operation(operationId = "listNetwork", summary = "Who works with the participant and who is near")
    @APIResponse(
            responseCode = "200",
            description = "My agency's, and what others let my unit see",
            content = @Content(schema = @Schema(implementation = NetworkJson.class)))
    public Response list(@PathParam("id") UUID id) {
        return switch (listNetwork.list(caller.actor(), new CaseFileId(id))) {
            case Disclosure.Granted<NetworkView>(var view, var receipt) ->
                Response.ok(NetworkJson.of(view)).build();
            case Disclosure.Withheld<NetworkView> withheld -> Fault.notFound().response();
        };
    }

    @POST
    @Path("main-caseworker")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeMainCaseworker",
            summary = "Say who is to be the main caseworker",
            description = "There is one at a time. To tell the others becomes a task of the new one.")
    @APIResponse(
            responseCode = "200",
            description = "It is so from that day on",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response change(@PathParam("id") UUID id, ChangeRequest request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> changeMain.change(who, new CaseFileId(id), request.draft()), result -> of(result, false));
    }

    @POST
    @Path("contacts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addNetworkContact", summary = "Write down who is near the participant")
    @APIResponse(
            responseCode = "201",
            description = "It is written down",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response add(@PathParam("id") UUID id, ContactRequest request) {
        Actor.Staff who = caller.actor();
        return posting.once(() -> addContact.add(who, new CaseFileId(id), request.draft()), result -> of(result, true));
    }

    @POST
    @Path("contacts/{contact}/ending")
    @Operation(operationId = "endNetworkContact", summary = "Write down that somebody is near no more")
    @APIResponse(
            responseCode = "200",
            description = "They are not in the network any more",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "They were taken away before. Nothing was done",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response end(@PathParam("id") UUID id, @PathParam("contact") UUID contact) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> endContact.end(who, new CaseFileId(id), new NetworkContactId(contact)),
                result -> of(result, false));
    }

    private static Outcome of(NetworkWriting result, boolean made) {
        return switch (result) {
            case NetworkWriting.Kept(var id, var receipt) -> made ? Outcome.done(id, receipt) : Outcome.done(receipt);
            case NetworkWriting.Rejected(var problems, var receipt) ->
                problems.contains(NetworkProblem.ENDED)
                        ? Outcome.refused(Fault.conflict(Flaw.of("", NetworkProblem.ENDED)))
                        : Outcome.rejected(problems.stream().map(problem -> Flaw.of(problem.field(), problem)));
            case NetworkWriting.NotFound notFound -> Outcome.notFound();
        };
    }
}
