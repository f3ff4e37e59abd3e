package se.bas.application.placement.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.bas.application.placement.PresentationView;
import se.bas.domain.disclosure.Category;
import se.bas.domain.placement.ApprovalWay;
import se.bas.domain.placement.PresentationAnswer;
import se.bas.domain.placement.PresentationState;

/** What one employer is told. */
@Schema(
        name = "Presentation",
        description = "What exactly one employer is told, and what the participant said about it")
public record PresentationJson(
        UUID id,
        UUID employer,
        String employerName,
        String organisationNumber,
        String text,

        @Schema(description = "What kinds of information are in it")
        List<Category> categories,

        PresentationState state,
        @Schema(description = "The first first") List<AnswerJson> answers,
        String by,
        Instant at,

        @Schema(description = "What you can write down of the answer")
        List<PresentationAnswer> may) {
    static PresentationJson of(PresentationView view) {
        return new PresentationJson(
                view.id().value(),
                view.employer().value(),
                view.employerName(),
                view.organisationNumber().written(),
                view.text(),
                view.told().stream().sorted().toList(),
                view.state(),
                view.answers().stream()
                        .map(one -> new AnswerJson(one.answer(), one.way(), one.day(), one.by()))
                        .toList(),
                view.by(),
                view.at(),
                view.may().stream().sorted().toList());
    }

    /** An answer of the participant. */
    @Schema(name = "PresentationAnswered", description = "What the participant said, how and when")
    public record AnswerJson(PresentationAnswer answer, ApprovalWay way, LocalDate day, String by) {}
}
