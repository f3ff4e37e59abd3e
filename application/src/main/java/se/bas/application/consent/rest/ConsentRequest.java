package se.bas.application.consent.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Input;
import se.bas.domain.agency.UnitId;
import se.bas.domain.consent.ConsentDraft;
import se.bas.domain.consent.ConsentForm;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.Follows;
import se.bas.domain.consent.Interpreting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;

/** What a caller sends to register a consent. The discloser is always the caller's own agency. */
@Schema(
        name = "ConsentRequest",
        requiredProperties = {
            "recipientUnit",
            "categories",
            "purpose",
            "from",
            "until",
            "form",
            "givenAt",
            "place",
            "language",
            "informationVersion",
            "voluntary",
            "capable"
        },
        description = "What the participant lets my agency disclose, to which unit, for what, and how that was said")
public record ConsentRequest(
        @Schema(description = "One of GET /recipients") @Nullable
        UUID recipientUnit,

        @Nullable List<Category> categories,

        @Schema(description = "COORDINATION or EVALUATION") @Nullable
        Purpose purpose,

        @Schema(description = "The first day, in Sweden") @Nullable
        LocalDate from,

        @Schema(description = "The last day; twelve months later at most, or fewer where GET /settings says so")
        @Nullable
        LocalDate until,

        @Nullable ConsentForm form,
        @Nullable Instant givenAt,
        @Nullable String place,

        @Schema(description = "Of what was only said") @Nullable
        String witness,

        @Schema(description = "ISO 639, in which the information was given") @Nullable
        String language,

        @Schema(description = "The version in information of GET /settings") @Nullable
        String informationVersion,

        @Schema(description = "Confirmed: given freely") @Nullable
        Boolean voluntary,

        @Schema(description = "Confirmed: able to decide about it") @Nullable
        Boolean capable,

        @Schema(description = "For another language than Swedish") @Nullable
        Interpreting interpreting,

        @Nullable String interpreter,

        @Schema(description = "An earlier consent that this one renews") @Nullable
        UUID renews,

        @Schema(description = "An annulled consent in whose place this one is registered") @Nullable
        UUID corrects)
        implements Input {

    ConsentDraft draft() {
        return new ConsentDraft(
                recipientUnit == null ? null : new UnitId(recipientUnit),
                chosen(),
                purpose,
                from,
                until,
                form,
                givenAt,
                place,
                witness,
                language,
                informationVersion,
                Boolean.TRUE.equals(voluntary),
                Boolean.TRUE.equals(capable),
                interpreting,
                interpreter);
    }

    Set<Category> chosen() {
        Set<Category> chosen = EnumSet.noneOf(Category.class);
        if (categories != null) {
            chosen.addAll(categories);
        }
        return chosen;
    }

    /** The earlier consent it comes after; null when it comes after none. */
    @Nullable
    Follows follows() {
        if (renews != null && corrects != null) {
            throw Fault.oneOfTheTwo("corrects");
        }
        if (renews != null) {
            return new Follows.Renews(new ConsentId(renews));
        }
        return corrects == null ? null : new Follows.Corrects(new ConsentId(corrects));
    }
}
