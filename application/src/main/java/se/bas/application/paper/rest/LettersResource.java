package se.bas.application.paper.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.paper.LetterWriting;
import se.bas.application.paper.WriteLetter;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Input;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.letter.LetterDraft;
import se.bas.domain.letter.LetterTemplate;
import se.bas.domain.outbox.MessageLanguage;

/** Letters to the participant of a case. */
@Path("/cases/{id}/letters")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Letters")
public class LettersResource {
    private final Caller caller;
    private final Posting posting;
    private final WriteLetter writeLetter;

    @Inject
    public LettersResource(Caller caller, Posting posting, WriteLetter writeLetter) {
        this.caller = caller;
        this.posting = posting;
        this.writeLetter = writeLetter;
    }

    /** A letter to make. */
    @Schema(
            name = "LetterRequest",
            requiredProperties = {"template", "language", "category"},
            description = "A letter to make; what the template names is filled in from the case and from here")
    public record LetterRequest(
            @Nullable LetterTemplate template,

            @Schema(description = "Of the template, as GET /templates gave it: with it, nothing is made of other words")
            @Nullable
            Integer templateVersion,

            @Nullable MessageLanguage language,

            @Schema(description = "What it is about, which decides who may ever see it") @Nullable
            Category category,

            @Schema(description = "When they are expected; where the template names it") @Nullable
            Instant at,

            @Schema(description = "Where; where the template names it") @Nullable
            String place,

            @Schema(description = "Where to ring; where the template names it") @Nullable
            String phone,

            @Schema(
                    description =
                            "What stands under the name, in at most four lines; never for somebody with protected personal data")
            @Nullable
            String address,

            @Schema(description = "Instead of the template's") @Nullable
            String heading,

            @Schema(
                    description =
                            "Instead of the template's, with nothing left to fill in; a blank line parts paragraphs")
            @Nullable
            String body)
            implements Input {
        LetterDraft draft() {
            return new LetterDraft(
                    template,
                    templateVersion,
                    language,
                    category,
                    at,
                    text(place),
                    text(phone),
                    text(address),
                    text(heading),
                    text(body));
        }

        private static String text(@Nullable String sent) {
            return sent == null ? "" : sent;
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeLetter",
            summary = "Write the participant a letter",
            description =
                    "A PDF/UA-1 with an address for a window envelope, kept as a document of the case: read it under"
                            + " /cases/{id}/documents. Nothing is made for somebody who has died.")
    @APIResponse(
            responseCode = "201",
            description = "It is made; the id is the document's",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response write(@PathParam("id") UUID id, LetterRequest request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> writeLetter.write(who, new CaseFileId(id), request.draft()), LettersResource::outcome);
    }

    private static Outcome outcome(LetterWriting result) {
        return switch (result) {
            case LetterWriting.Made(var id, var receipt) -> Outcome.done(id.value(), receipt);
            case LetterWriting.Rejected(var problems, var receipt) ->
                Outcome.rejected(problems.stream().map(problem -> Flaw.of(problem.field(), problem)));
            case LetterWriting.NotFound notFound -> Outcome.notFound();
        };
    }
}
