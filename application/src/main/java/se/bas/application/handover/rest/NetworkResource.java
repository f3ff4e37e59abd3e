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
import se.bas.application.handover.StaffingView;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Input;
import se.bas.application.rest.Posting;
import se.bas.application.rest.Problem;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.handover.CaseworkerChangeDraft;
import se.bas.domain.handover.CaseworkerChangeReason;
import se.bas.domain.handover.ColleagueEvent;
import se.bas.domain.handover.NetworkContactDraft;
import se.bas.domain.handover.NetworkContactId;
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
            @Schema(description = "Who is assigned today") List<WorkerJson> workers,

            @Schema(description = "Who begins later, at my agency")
            List<WorkerJson> coming,

            List<ContactJson> contacts,

            @Schema(description = "Of my agency's caseworkers, the latest first")
            List<ChangeJson> changes,

            @Schema(description = "Who can become the main caseworker; none when you cannot change that")
            List<MainJson> colleagues,

            @Schema(description = "Colleagues at my agency who came and went, the latest first")
            List<ColleagueStepJson> colleagueSteps,

            @Schema(description = "Who can be added to the case, in which part; none when you cannot do that")
            List<PossibleColleagueJson> possibleColleagues,

            @Schema(
                    description = "Whether you could add a colleague if the participant had no protected identity: then"
                            + " the unit's manager does")
            boolean byManager) {
        static NetworkJson of(NetworkView view) {
            return new NetworkJson(
                    workers(view.staffing().workers()),
                    workers(view.staffing().coming()),
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
                            .toList(),
                    view.staffing().steps().stream()
                            .map(one -> new ColleagueStepJson(
                                    one.event(), one.name(), one.part(), one.day(), one.reason(), one.by()))
                            .toList(),
                    view.staffing().possible().stream()
                            .map(one -> new PossibleColleagueJson(one.id().value(), one.name(), one.part()))
                            .toList(),
                    view.staffing().byManager());
        }

        private static List<WorkerJson> workers(List<StaffingView.Worker> some) {
            return some.stream().map(WorkerJson::of).toList();
        }
    }

    /** Somebody who is assigned. */
    @Schema(name = "NetworkWorker", description = "Somebody who is assigned")
    public record WorkerJson(
            @Schema(description = "Names it for whoever can end it; absent for others, and of the main caseworker")
            @Nullable
            UUID colleague,

            String name,
            Assignment.Part part,
            LocalDate since,

            @Schema(description = "The last day; absent until further notice") @Nullable
            LocalDate until,

            @Schema(description = "The agency's code") String owner,
            @Schema(description = "Why you may see it") String ground) {
        static WorkerJson of(StaffingView.Worker one) {
            AssignmentId ends = one.ends();
            return new WorkerJson(
                    ends == null ? null : ends.value(),
                    one.name(),
                    one.part(),
                    one.since(),
                    one.until(),
                    one.ownerCode(),
                    one.ground().code());
        }
    }

    /** A colleague who came, or went. */
    @Schema(name = "ColleagueStep", description = "That a colleague was added to the case, or that their part ended")
    public record ColleagueStepJson(
            ColleagueEvent event,
            String name,
            Assignment.Part part,
            @Schema(description = "From when on") LocalDate day,
            String reason,
            String by) {}

    /** Somebody who can be added. */
    @Schema(name = "PossibleColleague", description = "Somebody who can be added to the case, in one part")
    public record PossibleColleagueJson(UUID staff, String name, Assignment.Part part) {}

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
                () -> changeMain.change(who, new CaseFileId(id), request.draft()),
                result -> NetworkOutcome.of(result, false));
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
        return posting.once(
                () -> addContact.add(who, new CaseFileId(id), request.draft()),
                result -> NetworkOutcome.of(result, true));
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
                result -> NetworkOutcome.of(result, false));
    }
}
