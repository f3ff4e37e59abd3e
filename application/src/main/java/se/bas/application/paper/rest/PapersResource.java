package se.bas.application.paper.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.bas.application.agency.identity.Caller;
import se.bas.application.paper.FileConsent;
import se.bas.application.paper.FileConsents;
import se.bas.application.paper.FileNote;
import se.bas.application.paper.FileNotes;
import se.bas.application.paper.FileWithdrawal;
import se.bas.application.paper.Filed;
import se.bas.application.paper.PaperLanguage;
import se.bas.application.paper.PrintConsentForm;
import se.bas.application.rest.Asked;
import se.bas.application.rest.Fault;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.NoteId;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Disclosure.Granted;
import se.bas.domain.disclosure.Disclosure.Withheld;

/** Parts of my agency's own file as papers, for its own case system. */
@Path("/cases/{id}/papers")
@Dependent
@Produces(PapersResource.PDF)
@Tag(name = "Papers")
public class PapersResource {
    static final String PDF = "application/pdf";

    private final Caller caller;
    private final FileNote fileNote;
    private final FileNotes fileNotes;
    private final FileConsent fileConsent;
    private final FileConsents fileConsents;
    private final FileWithdrawal fileWithdrawal;
    private final PrintConsentForm printConsentForm;

    @Inject
    public PapersResource(
            Caller caller,
            FileNote fileNote,
            FileNotes fileNotes,
            FileConsent fileConsent,
            FileConsents fileConsents,
            FileWithdrawal fileWithdrawal,
            PrintConsentForm printConsentForm) {
        this.caller = caller;
        this.fileNote = fileNote;
        this.fileNotes = fileNotes;
        this.fileConsent = fileConsent;
        this.fileConsents = fileConsents;
        this.fileWithdrawal = fileWithdrawal;
        this.printConsentForm = printConsentForm;
    }

    @GET
    @Path("notes/{note}")
    @Operation(
            operationId = "fileNote",
            summary = "One of my agency's own notes as a paper",
            description =
                    "PDF/UA-1 and PDF/A-3a, with record.xml for a case system. In the log as taken out. In Swedish"
                            + " or English (Accept-Language). Another agency's note gives the 404.")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response note(@PathParam("id") UUID id, @PathParam("note") UUID note, @Context HttpHeaders headers) {
        return answer(fileNote.file(caller.actor(), new CaseFileId(id), new NoteId(note), language(headers)));
    }

    @GET
    @Path("notes")
    @Operation(
            operationId = "fileNotes",
            summary = "My agency's own notes of the case in one category as one paper",
            description = "As for one note; 300 at most.")
    @Parameter(
            name = "category",
            in = ParameterIn.QUERY,
            required = true,
            description = "What they are about",
            schema = @Schema(implementation = Category.class))
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response notes(@PathParam("id") UUID id, @Context UriInfo address, @Context HttpHeaders headers) {
        Actor.Staff who = caller.actor();
        Asked asked = Asked.in(address);
        Category category = asked.one("category", Category.class).orElse(null);
        asked.done();
        if (category == null) {
            throw Fault.missing("category");
        }
        return answer(fileNotes.file(who, new CaseFileId(id), category, language(headers)));
    }

    @GET
    @Path("consents/{consent}")
    @Operation(
            operationId = "fileConsent",
            summary = "A consent that my agency was given, with what has become of it, as a paper",
            description = "As for a note. A consent given to another agency gives the 404.")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response consent(
            @PathParam("id") UUID id, @PathParam("consent") UUID consent, @Context HttpHeaders headers) {
        return answer(fileConsent.file(caller.actor(), new CaseFileId(id), new ConsentId(consent), language(headers)));
    }

    @GET
    @Path("consents")
    @Operation(
            operationId = "fileConsents",
            summary = "All consents of the case that my agency was given, as one paper",
            description = "As for one consent; with a picture of when they apply, and the same as a table.")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response consents(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return answer(fileConsents.file(caller.actor(), new CaseFileId(id), language(headers)));
    }

    @GET
    @Path("consents/{consent}/withdrawal")
    @Operation(
            operationId = "fileWithdrawal",
            summary = "A receipt for the participant that a consent was withdrawn",
            description =
                    "As for one consent. It does not say what the consent was about. One that was not withdrawn gives"
                            + " the 404.")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response withdrawal(
            @PathParam("id") UUID id, @PathParam("consent") UUID consent, @Context HttpHeaders headers) {
        return answer(
                fileWithdrawal.file(caller.actor(), new CaseFileId(id), new ConsentId(consent), language(headers)));
    }

    @GET
    @Path("consent-form")
    @Operation(
            operationId = "printConsentForm",
            summary = "A form for a consent, to be filled in and signed by hand",
            description = "With the case number and the text that the participant is to know. Nothing is ticked. Its"
                    + " withdrawal stands at its end. In Swedish or English (Accept-Language); the Swedish"
                    + " text is the binding one.")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response consentForm(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return answer(printConsentForm.print(caller.actor(), new CaseFileId(id), language(headers)));
    }

    static PaperLanguage language(HttpHeaders headers) {
        return PaperLanguage.of(headers.getAcceptableLanguages());
    }

    static Response answer(Disclosure<Filed> disclosure) {
        return switch (disclosure) {
            case Granted<Filed>(Filed.Paper paper, var receipt) -> given(paper);
            case Granted<Filed>(Filed.TooMuch tooMuch, var receipt) ->
                Fault.tooMuchForOnePaper("category").response();
            case Withheld<Filed> withheld -> Fault.notFound().response();
        };
    }

    static Response given(Filed.Paper paper) {
        return Response.ok(paper.content())
                .type(PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + paper.fileName() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
