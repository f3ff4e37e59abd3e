package se.bas.application.employer.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.employer.EmployerLine;
import se.bas.application.employer.EmployerList;
import se.bas.domain.employer.WorkKind;

/** Employers of the own register. */
@Schema(name = "Employers", description = "Employers of my agency's register, in the order of their names")
public record EmployerListJson(
        @Schema(description = "How many there are; no more than 200 of them are in the list")
        int total,

        List<LineJson> employers) {
    static EmployerListJson of(EmployerList list) {
        return new EmployerListJson(
                list.total(), list.employers().stream().map(LineJson::of).toList());
    }

    /** One of them. */
    @Schema(name = "EmployerLine", description = "An employer as a list shows it")
    public record LineJson(
            UUID id,
            String name,

            @Schema(description = "Six digits, a hyphen, four digits")
            String organisationNumber,

            String city,

            @Schema(description = "Whether it is offered for placements")
            boolean active,

            @Schema(description = "How many places it offers today")
            int places,

            @Schema(description = "Of what it offers today") List<WorkKind> kinds,

            @Schema(description = "Absent when nobody has been in contact yet") @Nullable
            LocalDate lastContact) {
        static LineJson of(EmployerLine line) {
            return new LineJson(
                    line.id().value(),
                    line.name(),
                    line.number().written(),
                    line.city(),
                    line.active(),
                    line.places(),
                    line.kinds().stream().sorted().toList(),
                    line.lastContact());
        }
    }
}
