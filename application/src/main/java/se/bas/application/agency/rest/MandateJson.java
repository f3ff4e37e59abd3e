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
        @Nullable StepJson ended,

        @Schema(description = "Who last said that it is still needed") @Nullable
        StepJson attested,

        @Schema(description = "What you may do with it") List<MandateAct> may) {

    /** Who did what became of it. */
    @Schema(name = "MandateStep", description = "Who did what became of it")
    public record StepJson(String who, Instant at, @Nullable String why) {
        static @Nullable StepJson of(MandateList.@Nullable Step step) {
            return step == null ? null : new StepJson(step.who(), step.at(), step.why());
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
                StepJson.of(line.ended()),
                StepJson.of(line.attested()),
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
