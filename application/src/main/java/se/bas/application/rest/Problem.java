package se.bas.application.rest;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 has it, in the caller's language.
 *
 * @param type names the kind of problem
 * @param errors one for each field that was wrong; empty when it is not about fields
 */
@Schema(description = "A problem as RFC 9457 has it. Nothing that was sent is told back.")
public record Problem(
        @Schema(description = "Names the kind of problem; stays the same in every language")
        String type,

        @Schema(description = "What happened") String title,
        @Schema(description = "The status of the answer") int status,
        @Schema(description = "What to do") String detail,

        @Schema(description = "One for each field that was wrong; empty when it is not about fields")
        List<FieldError> errors) {
    /** The media type of a problem. */
    public static final String JSON = "application/problem+json";

    /**
     * What is wrong with one field.
     *
     * @param reason a code, for example {@code PERIOD_TOO_LONG}
     * @param message the same in words
     */
    @Schema(description = "What is wrong with one field")
    public record FieldError(
            @Schema(description = "The field's name; empty when it is about all that was sent")
            String field,

            @Schema(description = "A code that stays the same in every language")
            String reason,

            @Schema(description = "The same in words") @Nullable
            String message) {}

    static Problem of(Fault fault, Locale language) {
        String kind = fault.kind().code();
        // A text with a place for a value that is not there ends before it.
        Object[] values =
                fault.values().isEmpty() ? new Object[] {""} : fault.values().toArray();
        return new Problem(
                "urn:bas:problem:" + kind,
                Wording.text(language, "problem." + kind + ".title").orElse(kind),
                fault.kind().status(),
                Wording.text(language, "problem." + kind + ".detail", values)
                        .map(String::strip)
                        .orElse(kind),
                fault.flaws().stream()
                        .map(flaw -> new FieldError(
                                flaw.field(),
                                flaw.reason(),
                                Wording.text(
                                                language,
                                                flaw.text(),
                                                flaw.values().toArray())
                                        .orElse(null)))
                        .toList());
    }
}
