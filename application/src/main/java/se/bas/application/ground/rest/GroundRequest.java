package se.bas.application.ground.rest;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.rest.Input;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.ground.RecordedGroundDraft;

/** What a caller sends to record a ground. */
@Schema(
        name = "GroundRequest",
        requiredProperties = {
            "recipientUnit",
            "kind",
            "categories",
            "purpose",
            "from",
            "until",
            "decisionMaker",
            "reason"
        },
        description = "That my agency has decided, under a named provision, to disclose something without consent")
public record GroundRequest(
        @Schema(description = "One of GET /recipients") @Nullable
        UUID recipientUnit,

        @Schema(description = "The provision; one of recordable") @Nullable
        BasisKind kind,

        @Nullable List<Category> categories,
        @Nullable Purpose purpose,
        @Nullable LocalDate from,

        @Schema(description = "The last day, twelve months later at most") @Nullable
        LocalDate until,

        @Schema(description = "Name and title of who decided") @Nullable
        String decisionMaker,

        @Schema(description = "Why the law lets it cross, 30 to 2000 characters") @Nullable
        String reason)
        implements Input {
    RecordedGroundDraft draft() {
        Set<Category> chosen = EnumSet.noneOf(Category.class);
        if (categories != null) {
            chosen.addAll(categories);
        }
        return new RecordedGroundDraft(
                recipientUnit == null ? null : new UnitId(recipientUnit),
                kind,
                chosen,
                purpose,
                from,
                until,
                decisionMaker,
                reason);
    }
}
