package se.bas.application.audit.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.audit.LogPage;
import se.bas.domain.agency.Name;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DenialCode;
import se.bas.domain.disclosure.Purpose;

/** A page of the log: who looked at whom, when, on which ground, and what was denied. No case content. */
@Schema(
        name = "LogPage",
        description = "A page of the log, newest first: who looked at whom, when, on which ground, and what was denied."
                + " No case content")
public record LogPageJson(
        List<LineJson> entries,
        @Schema(description = "On all pages together") int total,

        @Schema(description = "Send it as cursor for the next page; absent on the last") @Nullable
        String next) {

    /** One entry. */
    @Schema(name = "LogEntry", description = "One entry")
    public record LineJson(
            UUID id,
            Instant at,

            @Schema(description = "The staff member's name, or the job's")
            String who,

            @Schema(description = "The acting agency's code") @Nullable
            String agency,

            @Nullable String unit,
            @Schema(description = "For example OpenCase") String useCase,
            Outcome outcome,

            @Schema(description = "My agency's own; absent when it has no file on the person, or nobody was meant")
            @Nullable
            String caseNumber,

            List<AccessJson> accesses) {
        static LineJson of(LogPage.Line line) {
            Name unit = line.unit();
            return new LineJson(
                    line.entry().value(),
                    line.at(),
                    line.who(),
                    line.agencyCode(),
                    unit == null ? null : unit.swedish(),
                    line.useCase(),
                    line.outcome(),
                    line.caseNumber(),
                    line.accesses().stream().map(AccessJson::of).toList());
        }
    }

    /** What was decided about one owner's information. */
    @Schema(name = "LogAccess", description = "What was decided about one owner's information")
    public record AccessJson(
            @Schema(description = "The owner agency's code") String owner,
            List<Category> categories,
            Purpose purpose,

            @Schema(description = "Absent when denied") @Nullable
            String ground,

            @Schema(description = "The consent, recorded ground or cover it rested on") @Nullable
            UUID reference,

            @Schema(description = "Absent when permitted") @Nullable
            DenialCode denial) {
        static AccessJson of(LogPage.Access access) {
            return new AccessJson(
                    access.ownerCode(),
                    List.copyOf(access.categories()),
                    access.purpose(),
                    access.ground(),
                    access.reference(),
                    access.denial());
        }
    }
}
