package se.bas.application.edition.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.edition.WriteEdition;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Input;
import se.bas.domain.edition.EditionKind;

/** What a caller sends to write the next version of an item. */
@Schema(
        name = "EditionRequest",
        requiredProperties = {"kind", "item", "from", "seen", "content"},
        description = "The next version of a policy, a list, a template or a text")
public record EditionRequest(
        @Nullable EditionKind kind,

        @Schema(description = "One of GET /editions") @Nullable
        String item,

        @Schema(description = "The first day it is in force, in Sweden: today or later, twelve months ahead at most")
        @Nullable
        LocalDate from,

        @Schema(description = "newest of GET /editions: what somebody has written since is not passed over") @Nullable
        Integer seen,

        @Schema(description = "Each field as NAME=text, all of them") @Nullable
        List<String> content)
        implements Input {
    WriteEdition.Draft draft() {
        if (kind == null) {
            throw Fault.missing("kind");
        }
        if (item == null) {
            throw Fault.missing("item");
        }
        if (seen == null) {
            throw Fault.missing("seen");
        }
        return new WriteEdition.Draft(kind, item, from, ContentLines.read(content), seen);
    }
}
