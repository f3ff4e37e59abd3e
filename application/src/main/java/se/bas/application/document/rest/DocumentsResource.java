package se.bas.application.document.rest;

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
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.casework.rest.CaseParts;
import se.bas.application.document.AddDocument;
import se.bas.application.document.AddDocumentVersion;
import se.bas.application.document.DocumentFile;
import se.bas.application.document.DocumentSettings;
import se.bas.application.document.DocumentWriting;
import se.bas.application.document.FileIntake;
import se.bas.application.document.FileReception;
import se.bas.application.document.MarkDocument;
import se.bas.application.document.ReadDocument;
import se.bas.application.document.Transfers;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.HeaderInput;
import se.bas.application.rest.Input;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.ReceiptJson;
import se.bas.application.rest.Tags;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.document.DocumentDraft;
import se.bas.domain.document.DocumentId;
import se.bas.domain.document.DocumentProblem;
import se.bas.domain.document.DocumentSource;

/** The documents of a case: listed, filed, read, given new versions, marked as made in error. */
@Path("/cases/{id}/documents")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class DocumentsResource {
    /** What is said of the file in the body. */
    static final String ABOUT = "BAS-Document";

    private static final String ABOUT_EXAMPLE =
            "{\"fileName\":\"utskrift.txt\",\"title\":\"Utskrift av planen\",\"category\":\"PLAN\",\"day\":\"2026-01-12\",\"source\":\"MADE_BY_US\"}";

    private static final String ABOUT_TEXT = "What is said of the file, as JSON: fileName, title (200 characters),"
            + " category, day (not in the future), source (RECEIVED or MADE_BY_US) and, of what was received, receivedFrom"
            + " (200 characters). As UTF-8, or in ASCII with \\u escapes. Not in the address, which is written down on its way";

    private final Caller caller;
    private final Posting posting;
    private final CaseParts cases;
    private final FileIntake intake;
    private final DocumentSettings settings;
    private final Transfers transfers;
    private final AddDocument addDocument;
    private final AddDocumentVersion addVersion;
    private final MarkDocument markDocument;
    private final ReadDocument readDocument;

    @Inject
    public DocumentsResource(
            Caller caller,
            Posting posting,
            CaseParts cases,
            FileIntake intake,
            DocumentSettings settings,
            Transfers transfers,
            AddDocument addDocument,
            AddDocumentVersion addVersion,
            MarkDocument markDocument,
            ReadDocument readDocument) {
        this.caller = caller;
        this.posting = posting;
        this.cases = cases;
        this.intake = intake;
        this.settings = settings;
        this.transfers = transfers;
        this.addDocument = addDocument;
        this.addVersion = addVersion;
        this.markDocument = markDocument;
        this.readDocument = readDocument;
    }

    /** The documents of one case. */
    @Schema(name = "Documents", description = "The documents of one case, newest first")
    public record DocumentsJson(List<DocumentJson> documents) {}

    /** What is said of a file. */
    public record About(
            @Nullable String fileName,
            @Nullable String title,
            @Nullable Category category,
            @Nullable LocalDate day,
            @Nullable DocumentSource source,
            @Nullable String receivedFrom)
            implements Input {
        DocumentDraft draft() {
            return new DocumentDraft(text(title), category, day, source, text(receivedFrom));
        }

        String name() {
            return text(fileName);
        }

        private static String text(@Nullable String sent) {
            return sent == null ? "" : sent;
        }
    }

    /** Why a document should not have been filed. */
    @Schema(
            name = "DocumentErrorRequest",
            requiredProperties = {"category", "reason"},
            description = "Why a document should not have been filed")
    public record DocumentErrorRequest(
            @Schema(description = "The document's, as it was shown") @Nullable
            Category category,

            @Schema(description = "10 to 500 characters") @Nullable
            String reason)
            implements Input {}

    @GET
    @Operation(operationId = "listDocuments", summary = "The documents of the case that I may see, others' among them")
    @APIResponse(
            responseCode = "200",
            description = "Newest first, without content",
            content = @Content(schema = @Schema(implementation = DocumentsJson.class)))
    public Response list(@PathParam("id") UUID id) {
        return cases.show(
                id,
                view -> Optional.of(new DocumentsJson(
                        view.documents().stream().map(DocumentJson::of).toList())));
    }

    @GET
    @Path("{document}")
    @Operation(operationId = "showDocument", summary = "One document with its versions, without content")
    @APIResponse(
            responseCode = "200",
            description = "The document; the ETag is what a new version names",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = DocumentJson.class)))
    public Response show(@PathParam("id") UUID id, @PathParam("document") UUID document) {
        return cases.answer(
                id,
                view -> view.documents().stream()
                        .filter(one -> one.id().value().equals(document))
                        .findFirst()
                        .map(one -> Response.ok(DocumentJson.of(one))
                                .tag(Tags.of(one.last().no()))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "addDocument",
            summary = "File a document in my agency's own file",
            description =
                    "The body is the file. PDF, JPEG, PNG, DOCX without macros, ODT or TXT, 10 MB at most, unless the"
                            + " installation says otherwise. It is looked through for viruses before it is kept.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "All of it is kept",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response add(
            @PathParam("id") UUID id,
            @Parameter(description = ABOUT_TEXT, required = true, example = ABOUT_EXAMPLE) @HeaderParam(ABOUT) @Nullable
                    String about,
            InputStream body)
            throws IOException {
        return keep(
                about,
                body,
                true,
                (who, sent) ->
                        addDocument.add(who, new CaseFileId(id), sent.about().draft(), sent.reception()));
    }

    @POST
    @Path("{document}/versions")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "addDocumentVersion",
            summary = "File another version of a document",
            description = "The older ones stay. The category is the document's. If-Match names how it was seen.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "200",
            description = "All of it is kept, and is the last version from now on",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response addVersion(
            @PathParam("id") UUID id,
            @PathParam("document") UUID document,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch,
            @Parameter(description = ABOUT_TEXT, required = true, example = ABOUT_EXAMPLE) @HeaderParam(ABOUT) @Nullable
                    String about,
            InputStream body)
            throws IOException {
        String tag = Tags.seen(ifMatch);
        // What is no number was never a tag of ours, so it is stale.
        int seen = tag.matches("[0-9]{1,6}") ? Integer.parseInt(tag) : -1;
        return keep(
                about,
                body,
                false,
                (who, sent) -> addVersion.add(
                        who,
                        new CaseFileId(id),
                        new DocumentId(document),
                        seen,
                        sent.about().draft(),
                        sent.reception()));
    }

    private record Sent(About about, FileReception reception) {}

    /** Who it is comes first: nothing is read of what strangers send. */
    private Response keep(
            @Nullable String header,
            InputStream body,
            boolean created,
            BiFunction<Actor.Staff, Sent, DocumentWriting> useCase)
            throws IOException {
        Actor.Staff who = caller.actor();
        About about = HeaderInput.read(ABOUT, header, About.class);
        try (Transfers.Place _ = transfers.take()) {
            FileReception reception = intake.receive(body, about.name(), posting.announced());
            String what = switch (reception) {
                case FileReception.Received(var file) -> file.content().sha256();
                case FileReception.Refused(var problem) -> problem.name();
            };
            posting.sentAs(header + "\n" + what);
            return posting.once(
                    () -> useCase.apply(who, new Sent(about, reception)), result -> outcome(result, created));
        }
    }

    @POST
    @Path("{document}/error")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "markDocument",
            summary = "Mark a document as made in error",
            description = "It stays in the case, marked; other agencies get its content no more.")
    @APIResponse(
            responseCode = "200",
            description = "It is marked",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response mark(@PathParam("id") UUID id, @PathParam("document") UUID document, DocumentErrorRequest request) {
        Category category = request.category();
        if (category == null) {
            throw Fault.missing("category");
        }
        Actor.Staff who = caller.actor();
        String reason = request.reason() == null ? "" : request.reason();
        return posting.once(
                () -> markDocument.mark(who, new CaseFileId(id), new DocumentId(document), category, reason),
                result -> outcome(result, false));
    }

    @GET
    @Path("{document}/versions/{version}/content")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "readDocument",
            summary = "The file itself",
            description =
                    "The log has it before the first byte leaves. Of another agency's document, the last version.")
    @APIResponse(
            responseCode = "200",
            description = "The file, to be saved: its name stands in Content-Disposition, its type with the document",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response read(
            @PathParam("id") UUID id, @PathParam("document") UUID document, @PathParam("version") int version) {
        Actor.Staff who = caller.actor();
        try (Transfers.Place _ = transfers.take()) {
            return switch (readDocument.read(who, new CaseFileId(id), new DocumentId(document), version)) {
                case Disclosure.Granted<DocumentFile>(var file, var receipt) -> FileAnswer.of(file);
                case Disclosure.Withheld<DocumentFile> withheld ->
                    Fault.notFound().response();
            };
        }
    }

    private Outcome outcome(DocumentWriting result, boolean created) {
        return switch (result) {
            case DocumentWriting.Kept(var id, var receipt) ->
                created ? Outcome.done(id.value(), receipt) : Outcome.done(receipt);
            case DocumentWriting.Rejected(var problems, var receipt)
            when problems.contains(DocumentProblem.FILE_TOO_BIG) -> Outcome.refused(Fault.tooLarge(settings.bytes()));
            case DocumentWriting.Rejected(var problems, var receipt)
            when problems.contains(DocumentProblem.CHANGED_MEANWHILE) -> Outcome.refused(Fault.changedMeanwhile());
            case DocumentWriting.Rejected(var problems, var receipt) ->
                Outcome.rejected(problems.stream().map(problem -> Flaw.of(problem.field(), problem)));
            case DocumentWriting.NotFound notFound -> Outcome.notFound();
        };
    }
}
