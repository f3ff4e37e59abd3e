package se.bas.application.casework.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Input;
import se.bas.domain.casework.IdentityLevel;
import se.bas.domain.casework.ParticipantDraft;
import se.bas.domain.casework.ParticipantProblem;
import se.bas.domain.casework.Protection;

/** What a caller sends to open a case file of the own agency on somebody. */
@Schema(
        name = "ParticipantRequest",
        requiredProperties = {"givenName", "familyName", "caseNumber"},
        description = "Somebody to open a case file on")
public record ParticipantRequest(
        @Nullable String givenName,
        @Nullable String familyName,

        @Schema(description = "Left out when it is not known; then the birth date must be there") @Nullable
        String personalNumber,

        @Schema(description = "Of a coordination number, else left out") @Nullable
        IdentityLevel level,

        @Nullable LocalDate birthDate,

        @Schema(description = "NONE when left out") @Nullable
        Protection protection,

        @Schema(description = "My agency's own") @Nullable String caseNumber,
        @Nullable String phone,
        @Nullable String email)
        implements Input {

    ParticipantDraft draft() {
        return new ParticipantDraft(
                text(givenName),
                text(familyName),
                text(personalNumber),
                level,
                birthDate,
                protection == null ? Protection.NONE : protection,
                text(caseNumber),
                text(phone),
                text(email));
    }

    static Flaw flaw(ParticipantProblem problem) {
        return Flaw.of(problem.field().equals("number") ? "personalNumber" : problem.field(), problem);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
