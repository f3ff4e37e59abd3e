package se.bas.application.agency.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.rest.Input;
import se.bas.domain.agency.MandateDraft;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;

/** What a caller sends to grant a mandate. */
@Schema(
        name = "MandateRequest",
        requiredProperties = {"unit", "role", "from", "until"},
        description = "A mandate for somebody the agency knows (person), or for somebody new (affiliation and name)")
public record MandateRequest(
        @Schema(description = "One of staff in GET /mandates/choices") @Nullable
        UUID person,

        @Schema(description = "Of somebody new: id@organisation number, or the id alone") @Nullable
        String affiliation,

        @Schema(description = "Of somebody new") @Nullable String name,

        @Schema(description = "One of units in GET /mandates/choices") @Nullable
        UUID unit,

        @Nullable Role role,
        @Nullable LocalDate from,

        @Schema(description = "The last day, twelve months later at most") @Nullable
        LocalDate until)
        implements Input {
    MandateDraft draft() {
        return new MandateDraft(
                person == null ? null : new StaffId(person),
                affiliation,
                name,
                unit == null ? null : new UnitId(unit),
                role,
                from,
                until);
    }
}
