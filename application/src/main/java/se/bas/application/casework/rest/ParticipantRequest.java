package se.bas.application.casework.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.rest.Problem.FieldError;
import se.bas.domain.casework.IdentityLevel;
import se.bas.domain.casework.ParticipantDraft;
import se.bas.domain.casework.Protection;

/**
 * What a caller sends to open a case file of the own agency on somebody.
 *
 * @param personalNumber left out when it is not known; then the birth date must be there
 * @param level of a coordination number: CONFIRMED, PROBABLE or UNCERTAIN
 * @param protection NONE when left out
 */
@Schema(name = "ParticipantRequest")
public record ParticipantRequest(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String personalNumber,
        @Nullable String level,
        @Nullable String birthDate,
        @Nullable String protection,
        @Nullable String caseNumber,
        @Nullable String phone,
        @Nullable String email) {

    /** Values that are not of their field's kind; empty when all can be read. */
    List<FieldError> unreadable() {
        List<FieldError> errors = new ArrayList<>();
        check("level", () -> level == null ? null : IdentityLevel.valueOf(level), errors);
        check("birthDate", () -> birthDate == null ? null : LocalDate.parse(birthDate), errors);
        check("protection", () -> protection == null ? null : Protection.valueOf(protection), errors);
        return errors;
    }

    /** Only for a request without {@linkplain #unreadable unreadable} values. */
    ParticipantDraft draft() {
        return new ParticipantDraft(
                text(givenName),
                text(familyName),
                text(personalNumber),
                level == null ? null : IdentityLevel.valueOf(level),
                birthDate == null ? null : LocalDate.parse(birthDate),
                protection == null ? Protection.NONE : Protection.valueOf(protection),
                text(caseNumber),
                text(phone),
                text(email));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private interface Reading {
        @Nullable
        Object read();
    }

    private static void check(String field, Reading reading, List<FieldError> errors) {
        try {
            reading.read();
        } catch (RuntimeException unreadable) {
            errors.add(new FieldError(field, "UNREADABLE"));
        }
    }
}
