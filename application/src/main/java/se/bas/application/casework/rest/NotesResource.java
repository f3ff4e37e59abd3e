package se.bas.application.casework.rest;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.casework.AmendNote;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.NoteWriting;
import se.bas.application.casework.WriteNote;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Input;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.ReceiptJson;
import se.bas.application.rest.Tags;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.NoteAmendment.Kind;
import se.bas.domain.casework.NoteDraft;
import se.bas.domain.casework.NoteId;
import se.bas.domain.casework.NoteProblem;
import se.bas.domain.disclosure.Category;

/** The notes of a case: read, written, corrected by their authors, added to. */
@Path("/cases/{id}/notes")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notes")
public class NotesResource {
    private final Caller caller;
    private final Posting posting;
    private final CaseParts cases;
    private final WriteNote writeNote;
    private final AmendNote amendNote;

    @Inject
    public NotesResource(Caller caller, Posting posting, CaseParts cases, WriteNote writeNote, AmendNote amendNote) {
        this.caller = caller;
        this.posting = posting;
        this.cases = cases;
        this.writeNote = writeNote;
        this.amendNote = amendNote;
    }

    /** The notes of one case. */
    @Schema(name = "Notes", description = "The notes of one case, newest first")
    public record Notes(List<NoteJson> notes) {}

    /** A note to write. */
    @Schema(
            name = "NoteRequest",
            requiredProperties = {"day", "category", "text"},
            description = "A note to write. Its category decides who may ever see it")
    public record NoteRequest(
            @Schema(description = "The day it is about") @Nullable
            LocalDate day,

            @Nullable Category category,

            @Schema(description = "20 000 characters at most") @Nullable
            String text,

            @Schema(description = "savedAt of the draft that becomes this note, and is gone afterwards") @Nullable
            Instant draft)
            implements Input {
        NoteDraft content() {
            return new NoteDraft(day, category, text == null ? "" : text);
        }
    }

    /** What to do to a note. */
    @Schema(
            name = "AmendmentRequest",
            requiredProperties = {"category", "text"},
            description = "What a note is to say instead, or as well")
    public record AmendmentRequest(
            @Schema(description = "The note's, as it was shown") @Nullable
            Category category,

            @Nullable String text) implements Input {}

    @GET
    @Operation(operationId = "listNotes", summary = "The notes of the case that I may see, others' among them")
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            content = @Content(schema = @Schema(implementation = Notes.class)))
    public Response list(@PathParam("id") UUID id) {
        return cases.show(id, view -> Optional.of(new Notes(notes(view).toList())));
    }

    @GET
    @Path("{note}")
    @Operation(operationId = "showNote", summary = "One note, with what it read before and what was added")
    @APIResponse(
            responseCode = "200",
            description = "The note; the ETag is what a correction names",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = NoteJson.class)))
    public Response show(@PathParam("id") UUID id, @PathParam("note") UUID note) {
        return cases.answer(
                id,
                view -> notes(view)
                        .filter(one -> one.id().equals(note))
                        .findFirst()
                        .map(one -> Response.ok(one).tag(Tags.of(one.earlier().size()))));
    }

    private static Stream<NoteJson> notes(CaseView view) {
        return view.timeline().stream().map(NoteJson::of).flatMap(Optional::stream);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "writeNote", summary = "Write a note in my agency's own file")
    @APIResponse(
            responseCode = "201",
            description = "It stands in the case",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response write(@PathParam("id") UUID id, NoteRequest request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> writeNote.write(who, new CaseFileId(id), request.content(), request.draft()),
                result -> outcome(result, true));
    }

    @POST
    @Path("{note}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "correctNote",
            summary = "Correct a note that I have written",
            description = "For 14 days; the old text stays. If-Match names how it was seen.")
    @APIResponse(
            responseCode = "200",
            description = "It reads so from now on",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @PathParam("note") UUID note,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch,
            AmendmentRequest request) {
        String seen = Tags.seen(ifMatch);
        // What is no number was never a tag of ours, so it is stale.
        return amend(id, note, Kind.CORRECTION, seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : -1, request);
    }

    @POST
    @Path("{note}/additions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addToNote", summary = "Add something below a note of my agency's")
    @APIResponse(
            responseCode = "200",
            description = "It stands below the note",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response add(@PathParam("id") UUID id, @PathParam("note") UUID note, AmendmentRequest request) {
        return amend(id, note, Kind.ADDITION, 0, request);
    }

    private Response amend(UUID id, UUID note, Kind kind, int seen, AmendmentRequest request) {
        Category category = request.category();
        if (category == null) {
            throw Fault.missing("category");
        }
        Actor.Staff who = caller.actor();
        String text = request.text() == null ? "" : request.text();
        AmendNote.Amendment asked = new AmendNote.Amendment(new NoteId(note), category, kind, text, seen);
        return posting.once(() -> amendNote.amend(who, new CaseFileId(id), asked), result -> outcome(result, false));
    }

    private static Outcome outcome(NoteWriting result, boolean created) {
        return switch (result) {
            case NoteWriting.Written(var id, var couldSee, var receipt) ->
                created ? Outcome.done(id.value(), receipt) : Outcome.done(receipt);
            case NoteWriting.Rejected(var problems, var receipt)
            when problems.contains(NoteProblem.CHANGED_MEANWHILE) -> Outcome.refused(Fault.changedMeanwhile());
            case NoteWriting.Rejected(var problems, var receipt) ->
                Outcome.rejected(problems.stream().map(problem -> Flaw.of(problem.field(), problem)));
            case NoteWriting.NotFound notFound -> Outcome.notFound();
        };
    }
}
