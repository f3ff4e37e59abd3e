package se.bas.application.casework.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.rest.Input;

/** What one of my cases is looked for by. It is in a body, since nothing about a person stands in an address. */
@Schema(
        name = "SearchRequest",
        requiredProperties = "text",
        description = "A whole personal identity number, the start of a case number, or the start of a name. Anything"
                + " else finds nothing, as the law has it (2001:637 15 §, 2002:546 14 §).")
public record SearchRequest(
        @Schema(description = "What to look for, 2 characters or more") @Nullable
        String text) implements Input {}
