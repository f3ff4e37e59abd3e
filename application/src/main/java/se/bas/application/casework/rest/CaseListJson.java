package se.bas.application.casework.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseList;
import se.bas.domain.casework.Protection;
import se.bas.domain.contact.Quiet.Turn;

/**
 * A page of my cases.
 *
 * @param total of those that the caller may see, on all pages together
 * @param next where the next page begins; absent on the last
 */
@Schema(name = "Cases", description = "A page of my cases")
public record CaseListJson(
        List<Line> cases,

        @Schema(description = "Of those that you may see, on all pages together")
        int total,

        @Schema(description = "Send it as cursor for the next page; absent on the last") @Nullable
        String next) {

    /** One of my cases; a protected identity has neither name nor number. */
    @Schema(name = "CaseLine", description = "One of my cases; a protected identity has neither name nor number")
    public record Line(
            UUID id,
            String caseNumber,
            @Nullable String name,
            @Nullable String maskedNumber,
            @Nullable String mainCaseworker,
            LocalDate openedOn,
            @Nullable LocalDate lastEvent,

            @Schema(description = "Days since there was contact; only when the list is narrowed or ordered by it")
            @Nullable
            Long daysWithoutContact,

            @Schema(description = "Whose turn it is; only when the list is narrowed or ordered by contact") @Nullable
            Turn turn,

            Protection protection) {
        static Line of(CaseList.Line line) {
            return new Line(
                    line.id().value(),
                    line.caseNumber(),
                    line.name(),
                    line.maskedNumber(),
                    line.mainCaseworker(),
                    line.openedOn(),
                    line.lastEvent(),
                    line.quiet() == null ? null : line.quiet().days(),
                    line.quiet() == null ? null : line.quiet().turn(),
                    line.protection());
        }
    }

    static CaseListJson of(CaseList list, @Nullable String next) {
        return new CaseListJson(list.lines().stream().map(Line::of).toList(), list.total(), next);
    }
}
