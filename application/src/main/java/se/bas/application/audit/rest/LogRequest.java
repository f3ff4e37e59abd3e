package se.bas.application.audit.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.audit.LogFilter;
import se.bas.application.audit.LogFilter.Show;
import se.bas.application.rest.Input;

/** Which part of the log. It is in a body, since a case number is about a person and stands in no address. */
@Schema(name = "LogRequest", description = "Which part of the log")
public record LogRequest(
        @Schema(description = "The first day") @Nullable LocalDate from,
        @Schema(description = "The last day") @Nullable LocalDate until,

        @Schema(description = "My agency's own; left out for all") @Nullable
        String caseNumber,

        @Schema(description = "ALL when left out") @Nullable Show show,

        @Schema(description = "How many at most, 1 to 200; 50 when left out") @Nullable
        Integer limit,

        @Schema(description = "The next of an earlier page, of the same caller, mandate and question") @Nullable
        String cursor)
        implements Input {
    LogFilter filter() {
        return new LogFilter(from, until, caseNumber, show == null ? Show.ALL : show);
    }
}
