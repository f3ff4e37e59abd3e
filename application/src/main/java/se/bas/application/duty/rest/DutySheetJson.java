package se.bas.application.duty.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.duty.DutyView;
import se.bas.domain.duty.DutyFields;

/** What is told of a participant by the duty. */
@Schema(
        name = "Duty",
        description = "What the employment service tells the social board of a participant (2008:975 5 §), and no more")
public record DutySheetJson(
        @Schema(description = "The newest of each agency that tells something; empty when nobody does")
        List<SheetJson> sheets,

        @Schema(description = "Whether you write your agency's")
        boolean mayWrite,

        @Schema(description = "Of the agency that has the duty, whether it is carried out; false of any other")
        boolean carriedOut) {
    /** What one agency tells. */
    @Schema(name = "DutySheet", description = "The six things that one agency tells")
    public record SheetJson(
            @Schema(description = "The owner agency's code") String owner,
            @Schema(description = "Why you may see it") String ground,

            @Schema(description = "What writing another one names in If-Match")
            int version,

            PersonJson person,
            PeriodJson registered,

            @Schema(description = "Absent when there is none, or it is not known") @Nullable
            String unemploymentFund,

            String jobSeekerCategory,

            @Schema(description = "Absent when there is none") @Nullable
            ProgrammeJson programme,

            @Schema(description = "Absent when none has come") @Nullable
            LocalDate lastActivityReport,

            Instant at) {
        static SheetJson of(DutyView.Sheet sheet) {
            DutyFields six = sheet.six();
            DutyFields.Programme programme = six.programme();
            return new SheetJson(
                    sheet.ownerCode(),
                    sheet.ground().code(),
                    sheet.version(),
                    new PersonJson(six.person().name(), six.person().number()),
                    new PeriodJson(six.registered().from(), six.registered().until()),
                    six.unemploymentFund(),
                    six.jobSeekerCategory(),
                    programme == null ? null : new ProgrammeJson(programme.name(), programme.from(), programme.until()),
                    six.lastActivityReport(),
                    sheet.at());
        }
    }

    /** Who it is. */
    @Schema(name = "DutyPerson", description = "Who it is, as the employment service's own file has it")
    public record PersonJson(
            String name,
            @Schema(description = "Twelve digits") String number) {}

    /** When somebody is registered. */
    @Schema(name = "DutyPeriod", description = "Since when and until when, both days in it")
    public record PeriodJson(
            LocalDate from,

            @Schema(description = "Absent while it goes on") @Nullable
            LocalDate until) {}

    /** A programme. */
    @Schema(name = "DutyProgramme", description = "A programme and its period")
    public record ProgrammeJson(
            String name,
            LocalDate from,

            @Schema(description = "Absent while no end is decided") @Nullable
            LocalDate until) {}

    static DutySheetJson of(DutyView view) {
        return new DutySheetJson(
                view.sheets().stream().map(SheetJson::of).toList(), view.mayWrite(), view.carriedOut());
    }
}
