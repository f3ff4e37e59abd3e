package se.bas.application.contact.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
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
import se.bas.application.casework.rest.CaseParts;
import se.bas.application.contact.BookAppointment;
import se.bas.application.contact.CancelAppointment;
import se.bas.application.contact.ContactActing;
import se.bas.application.contact.MoveAppointment;
import se.bas.application.contact.RecordAttendance;
import se.bas.application.contact.UndoAttendance;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Input;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.Problem;
import se.bas.application.rest.ReceiptJson;
import se.bas.application.rest.Tags;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.contact.AppointmentDraft;
import se.bas.domain.contact.AppointmentMove;
import se.bas.domain.contact.Contact.AskedBy;
import se.bas.domain.contact.Contact.Attendance;
import se.bas.domain.contact.Contact.Reason;
import se.bas.domain.contact.ContactId;
import se.bas.domain.contact.ContactKind;
import se.bas.domain.contact.ContactProblem;
import se.bas.domain.contact.ReminderDraft;
import se.bas.domain.contact.TargetGroup;
import se.bas.domain.outbox.Channel;
import se.bas.domain.outbox.MessageLanguage;

/** Appointments with the participant of a case, and whether they came. If-Match names how an appointment was seen. */
@Path("/cases/{id}/appointments")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appointments")
public class AppointmentsResource {
    private static final String NOT_AS_THINGS_STAND =
            "Not as the appointment stands; the answer says why. Nothing was done";

    private final Caller caller;
    private final Posting posting;
    private final CaseParts cases;
    private final BookAppointment bookAppointment;
    private final MoveAppointment moveAppointment;
    private final CancelAppointment cancelAppointment;
    private final RecordAttendance recordAttendance;
    private final UndoAttendance undoAttendance;

    @Inject
    public AppointmentsResource(
            Caller caller,
            Posting posting,
            CaseParts cases,
            BookAppointment bookAppointment,
            MoveAppointment moveAppointment,
            CancelAppointment cancelAppointment,
            RecordAttendance recordAttendance,
            UndoAttendance undoAttendance) {
        this.caller = caller;
        this.posting = posting;
        this.cases = cases;
        this.bookAppointment = bookAppointment;
        this.moveAppointment = moveAppointment;
        this.cancelAppointment = cancelAppointment;
        this.recordAttendance = recordAttendance;
        this.undoAttendance = undoAttendance;
    }

    /** An appointment to book. */
    @Schema(
            name = "AppointmentRequest",
            requiredProperties = {"kind", "at"},
            description = "An appointment to book, with yourself")
    public record AppointmentRequest(
            @Nullable ContactKind kind,

            @Schema(description = "When it begins") @Nullable
            Instant at,

            @Schema(description = "How long it lasts, 5 to 480; 30 when left out") @Nullable
            Integer minutes,

            @Schema(description = "200 characters at most; may be left out for calls") @Nullable
            String place,

            @Schema(description = "Reminds the participant two days before; left out, nobody is reminded") @Nullable
            Channel reminder,

            @Schema(description = "Of the reminder; Swedish when left out") @Nullable
            MessageLanguage language,

            @Schema(description = "Where to ring; for the reminder") @Nullable
            String phone,

            @Schema(description = "Book it although you are somewhere else then") @Nullable
            Boolean anyway)
            implements Input {
        AppointmentDraft draft() {
            return drafted(kind, at, minutes, place, reminding(reminder, language, phone), anyway);
        }
    }

    /** To another time. */
    @Schema(
            name = "MoveRequest",
            requiredProperties = {"kind", "at", "askedBy"},
            description = "Another time, and who asked for it")
    public record MoveRequest(
            @Nullable AskedBy askedBy,
            @Nullable Reason reason,

            @Schema(description = "500 characters at most") @Nullable
            String note,

            @Nullable ContactKind kind,

            @Schema(description = "When it begins") @Nullable
            Instant at,

            @Nullable Integer minutes,
            @Nullable String place,
            @Nullable Channel reminder,
            @Nullable MessageLanguage language,
            @Nullable String phone,
            @Nullable Boolean anyway)
            implements Input {
        AppointmentDraft draft() {
            return drafted(kind, at, minutes, place, reminding(reminder, language, phone), anyway);
        }
    }

    /** That there is none. */
    @Schema(name = "CancelRequest", requiredProperties = "askedBy", description = "Who asked that there be none")
    public record CancelRequest(
            @Nullable AskedBy askedBy,
            @Nullable Reason reason,

            @Schema(description = "500 characters at most") @Nullable
            String note)
            implements Input {}

    /** Whether they came. */
    @Schema(name = "AttendanceRequest", requiredProperties = "attendance", description = "Whether they came")
    public record AttendanceRequest(
            @Schema(description = "CAME, LATE or MISSED") @Nullable
            Attendance attendance,

            @Nullable Reason reason,

            @Schema(description = "500 characters at most") @Nullable
            String note,

            @Schema(description = "By whose ladder they are looked for when they did not come; GENERAL when left out")
            @Nullable
            TargetGroup group)
            implements Input {}

    private static AppointmentDraft drafted(
            @Nullable ContactKind kind,
            @Nullable Instant at,
            @Nullable Integer minutes,
            @Nullable String place,
            @Nullable ReminderDraft reminder,
            @Nullable Boolean anyway) {
        return new AppointmentDraft(
                kind, at, minutes, place == null ? "" : place, reminder, Boolean.TRUE.equals(anyway));
    }

    private static @Nullable ReminderDraft reminding(
            @Nullable Channel channel, @Nullable MessageLanguage language, @Nullable String phone) {
        return channel == null
                ? null
                : new ReminderDraft(
                        channel, language == null ? MessageLanguage.SV : language, phone == null ? "" : phone);
    }

    @GET
    @Operation(
            operationId = "listAppointments",
            summary =
                    "My agency's appointments and contacts with the participant, and what is done when they do not come")
    @APIResponse(
            responseCode = "200",
            description = "Those to come first",
            content = @Content(schema = @Schema(implementation = ContactingJson.class)))
    public Response list(@PathParam("id") UUID id) {
        return cases.show(id, view -> Optional.of(ContactingJson.of(view.contacting())));
    }

    @GET
    @Path("{appointment}")
    @Operation(operationId = "showAppointment", summary = "One appointment as it stands")
    @APIResponse(
            responseCode = "200",
            description = "The appointment; the ETag is what saying something of it names",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ContactingJson.AppointmentJson.class)))
    public Response show(@PathParam("id") UUID id, @PathParam("appointment") UUID appointment) {
        return cases.answer(
                id,
                view -> view.contacting().appointments().stream()
                        .filter(one -> one.id().value().equals(appointment))
                        .findFirst()
                        .map(one -> Response.ok(ContactingJson.AppointmentJson.of(one))
                                .tag(Tags.of(one.version()))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "bookAppointment",
            summary = "Book an appointment with the participant",
            description = "With yourself. If you are somewhere else then you are told, and can book it anyway.")
    @APIResponse(
            responseCode = "201",
            description = "It is booked",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response book(@PathParam("id") UUID id, AppointmentRequest request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> bookAppointment.book(who, new CaseFileId(id), request.draft()), result -> outcome(result, true));
    }

    @POST
    @Path("{appointment}/moving")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "moveAppointment",
            summary = "Move an appointment",
            description = "Another is booked in its place; nobody is reminded of the old one.")
    @APIResponse(
            responseCode = "200",
            description = "It is at another time",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = NOT_AS_THINGS_STAND,
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response move(
            @PathParam("id") UUID id,
            @PathParam("appointment") UUID appointment,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch,
            MoveRequest request) {
        int seen = seen(ifMatch);
        Actor.Staff who = caller.actor();
        AppointmentMove.Move move = new AppointmentMove.Move(request.askedBy(), request.reason(), text(request.note()));
        return posting.once(
                () -> moveAppointment.move(
                        who, new CaseFileId(id), new ContactId(appointment), seen, move, request.draft()),
                result -> outcome(result, false));
    }

    @POST
    @Path("{appointment}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "cancelAppointment", summary = "Cancel an appointment, and its reminder")
    @APIResponse(
            responseCode = "200",
            description = "It is cancelled",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = NOT_AS_THINGS_STAND,
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response cancel(
            @PathParam("id") UUID id,
            @PathParam("appointment") UUID appointment,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch,
            CancelRequest request) {
        int seen = seen(ifMatch);
        Actor.Staff who = caller.actor();
        AppointmentMove.Cancel move =
                new AppointmentMove.Cancel(request.askedBy(), request.reason(), text(request.note()));
        return posting.once(
                () -> cancelAppointment.cancel(who, new CaseFileId(id), new ContactId(appointment), seen, move),
                result -> outcome(result, false));
    }

    @POST
    @Path("{appointment}/attendance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordAttendance",
            summary = "Say whether the participant came",
            description = "Who did not come, without a reason that is accepted, is looked for step by step.")
    @APIResponse(
            responseCode = "200",
            description = "It is said",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = NOT_AS_THINGS_STAND,
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response attend(
            @PathParam("id") UUID id,
            @PathParam("appointment") UUID appointment,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch,
            AttendanceRequest request) {
        int seen = seen(ifMatch);
        Actor.Staff who = caller.actor();
        AppointmentMove.Attend said =
                new AppointmentMove.Attend(request.attendance(), request.reason(), text(request.note()));
        return posting.once(
                () -> recordAttendance.record(
                        who, new CaseFileId(id), new ContactId(appointment), seen, said, request.group()),
                result -> outcome(result, false));
    }

    @POST
    @Path("{appointment}/undoing")
    @Operation(
            operationId = "undoAttendance",
            summary = "Take back whether they came",
            description = "For some seconds, and by whoever said so; with all that it brought about.")
    @APIResponse(
            responseCode = "200",
            description = "Nobody has said whether they came",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = NOT_AS_THINGS_STAND,
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response undo(
            @PathParam("id") UUID id,
            @PathParam("appointment") UUID appointment,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch) {
        int seen = seen(ifMatch);
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> undoAttendance.undo(who, new CaseFileId(id), new ContactId(appointment), seen),
                result -> outcome(result, false));
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static int seen(@Nullable String ifMatch) {
        String tag = Tags.seen(ifMatch);
        // What is no number was never a tag of ours, so it is stale.
        return tag.matches("[0-9]{1,6}") ? Integer.parseInt(tag) : -1;
    }

    static Outcome outcome(ContactActing result, boolean created) {
        return switch (result) {
            case ContactActing.Done(var id, var version, var receipt) ->
                created ? Outcome.done(id, receipt) : Outcome.changed(receipt, Tags.of(version));
            case ContactActing.Rejected(var problems, var changed, var receipt)
            when changed -> Outcome.refused(Fault.changedMeanwhile());
            case ContactActing.Rejected(var problems, var changed, var receipt) -> refused(problems);
            case ContactActing.NotFound notFound -> Outcome.notFound();
        };
    }

    private static Outcome refused(List<ContactProblem> problems) {
        return problems.stream()
                .filter(ContactProblem::meanwhile)
                .findFirst()
                .map(problem -> Outcome.refused(Fault.conflict(Flaw.of("", problem))))
                .orElseGet(() -> Outcome.rejected(problems.stream().map(problem -> Flaw.of(problem.field(), problem))));
    }
}
