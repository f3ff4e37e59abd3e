package se.bas.application.agency.rest;

import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.MandateList;
import se.bas.application.rest.Tags;
import se.bas.domain.agency.MandateAct;
import se.bas.domain.agency.MandateState;
import se.bas.domain.agency.Role;

/** A mandate as its administrators see it. */
@Schema(name = "AgencyMandate", description = "A mandate as its administrators see it")
public record MandateJson(
        UUID id,
        UUID staff,
        String staffName,

        @Schema(description = "What the person is known by at the agency") @Nullable
        String affiliation,

        @Schema(description = "Whether an account is bound to it")
        boolean signedIn,

        String unit,
        Role role,
        LocalDate from,
        LocalDate until,
        MandateState state,
        @Nullable StepJson granted,
        @Nullable StepJson decided,
        @Nullable EndingJson ended,

        @Schema(description = "Who last said that it is still needed") @Nullable
        StepJson attested,

        @Schema(description = "When nobody has used it for long: from fourteen days before it is ended for that")
        @Nullable
        UnusedJson unused,

        @Schema(description = "What you may do with it") List<MandateAct> may) {

    /** Who did what became of it. */
    @Schema(name = "MandateStep", description = "Who did what became of it")
    public record StepJson(String who, Instant at, @Nullable String why) {
        static @Nullable StepJson of(MandateList.@Nullable Step step) {
            return step == null ? null : new StepJson(step.who(), step.at(), step.why());
        }
    }

    /** What ended it. */
    @Schema(
            name = "MandateEnding",
            description =
                    "What ended it before its last day: a person, with who and why, or the system, with afterDays")
    public record EndingJson(
            @Schema(description = "Absent when the system did") @Nullable
            String who,

            Instant at,

            @Schema(description = "Absent when the system did") @Nullable
            String why,

            @Schema(description = "The system ended it, since nobody had used it for so many days") @Nullable
            Integer afterDays) {
        static @Nullable EndingJson of(MandateList.@Nullable Ending ending) {
            return switch (ending) {
                case null -> null;
                case MandateList.Ending.ByPerson(var step) -> new EndingJson(step.who(), step.at(), step.why(), null);
                case MandateList.Ending.Unused(var at, var days) -> new EndingJson(null, at, null, days);
            };
        }
    }

    /** That nobody uses it. */
    @Schema(name = "UnusedMandate", description = "That nobody has used a mandate for long")
    public record UnusedJson(
            @Schema(description = "The day of the last use, or from which it counts that there was none")
            LocalDate since,

            @Schema(description = "Whether that is a day of use")
            boolean used,

            @Schema(description = "Using it by this day keeps it")
            LocalDate lastDay,

            @Schema(
                    description = "The day on which it was not ended, since without it nobody could grant and approve"
                            + " mandates in the agency")
            @Nullable
            LocalDate sparedOn) {
        static @Nullable UnusedJson of(MandateList.@Nullable Unused unused) {
            return unused == null
                    ? null
                    : new UnusedJson(unused.since(), unused.used(), unused.lastDay(), unused.spared());
        }
    }

    static MandateJson of(MandateList.Line line) {
        return new MandateJson(
                line.id().value(),
                line.staff().value(),
                line.staffName(),
                line.affiliation(),
                line.signedIn(),
                line.unit().swedish(),
                line.role(),
                line.from(),
                line.until(),
                line.state(),
                StepJson.of(line.granted()),
                StepJson.of(line.decided()),
                EndingJson.of(line.ended()),
                StepJson.of(line.attested()),
                UnusedJson.of(line.unused()),
                line.may().stream().sorted().toList());
    }

    /** It changes with the mandate's state and with each attestation, which is all that ever changes. */
    static EntityTag tag(MandateList.Line line) {
        MandateList.Step attested = line.attested();
        return Tags.of(
                attested == null
                        ? line.state()
                        : line.state() + "-" + attested.at().getEpochSecond());
    }
}
