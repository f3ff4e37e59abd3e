package se.bas.application.contact.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.contact.Contacting;
import se.bas.application.contact.Contacting.Act;
import se.bas.domain.contact.Contact.AskedBy;
import se.bas.domain.contact.Contact.Attendance;
import se.bas.domain.contact.Contact.Reason;
import se.bas.domain.contact.ContactKind;
import se.bas.domain.contact.LadderAct;
import se.bas.domain.contact.Quiet;
import se.bas.domain.contact.Quiet.Turn;
import se.bas.domain.contact.ReachDraft.Way;
import se.bas.domain.contact.TargetGroup;

/** My agency's appointments with a participant. */
@Schema(name = "Appointments", description = "My agency's appointments and contacts with a participant")
public record ContactingJson(
        @Schema(description = "Those to come first; then those that were, the newest first")
        List<AppointmentJson> appointments,

        @Schema(description = "How the participant wants to be contacted; absent as long as nobody has asked") @Nullable
        ReachJson reach,

        @Schema(description = "What is done to find somebody who did not come; absent when nothing is") @Nullable
        LadderJson ladder,

        @Schema(description = "Days since there was contact, or since the case was opened") @Nullable
        Long daysWithoutContact,

        @Schema(description = "Absent when there never was any") @Nullable
        LocalDate lastContact,

        @Schema(description = "Whose turn it is") @Nullable Turn turn) {

    /** An appointment, or a contact without one. */
    @Schema(name = "Appointment", description = "An appointment, or a contact without one")
    public record AppointmentJson(
            UUID id,

            @Schema(description = "How often something was said of it; the ETag")
            int version,

            ContactKind kind,
            Instant at,
            int minutes,
            String place,

            @Schema(description = "With whom of my agency") String with,

            @Schema(description = "Whether it was an appointment")
            boolean booked,

            @Schema(description = "Whether a message reminds of it")
            boolean reminded,

            Attendance attendance,
            @Nullable Reason reason,

            @Schema(description = "Who asked, when it was moved or cancelled") @Nullable
            AskedBy askedBy,

            @Nullable String note,

            @Schema(description = "What you can say of it now")
            Set<Act> may) {
        static AppointmentJson of(Contacting.Appointment one) {
            return new AppointmentJson(
                    one.id().value(),
                    one.version(),
                    one.kind(),
                    one.at(),
                    one.minutes(),
                    one.place(),
                    one.with(),
                    one.booked(),
                    one.reminded(),
                    one.attendance(),
                    one.reason(),
                    one.askedBy(),
                    one.note(),
                    one.may());
        }
    }

    /** How the participant wants to be contacted. */
    @Schema(name = "ReachWish", description = "How the participant wants to be contacted")
    public record ReachJson(
            @Schema(description = "The best first") List<Way> ways,

            @Schema(description = "HH:mm") @Nullable String notBefore,
            @Schema(description = "HH:mm") @Nullable String notAfter,

            @Schema(description = "What is not to be done") @Nullable
            String avoid,

            @Schema(description = "Who else may be asked, because the participant said so") @Nullable
            String other,

            String by,
            Instant at) {
        static @Nullable ReachJson of(Contacting.@Nullable Reach reach) {
            return reach == null
                    ? null
                    : new ReachJson(
                            reach.ways(),
                            hour(reach.notBefore()),
                            hour(reach.notAfter()),
                            reach.avoid(),
                            reach.other(),
                            reach.by(),
                            reach.at());
        }

        private static @Nullable String hour(@Nullable LocalTime time) {
            return time == null ? null : time.toString();
        }
    }

    /** What is done to find somebody who did not come. */
    @Schema(name = "Ladder", description = "What is done to find somebody who did not come; nothing ends by itself")
    public record LadderJson(
            UUID id,

            @Schema(description = "What deciding about it names in If-Match")
            int version,

            TargetGroup group,

            @Schema(description = "Of the agency's policy when it began; 0 for what the product brings")
            int edition,

            LocalDate missedOn,
            List<RungJson> steps,

            @Schema(description = "Who was told. That it was sent is all that is known")
            List<AlertJson> alerted,

            @Schema(description = "Who may be told, by the participant's consent")
            List<ToldJson> tellable) {
        static @Nullable LadderJson of(Contacting.@Nullable Looking ladder) {
            return ladder == null
                    ? null
                    : new LadderJson(
                            ladder.id().value(),
                            ladder.version(),
                            ladder.group(),
                            ladder.edition(),
                            ladder.missedOn(),
                            ladder.rungs().stream().map(RungJson::of).toList(),
                            ladder.alerted().stream().map(AlertJson::of).toList(),
                            ladder.tellable().stream().map(ToldJson::of).toList());
        }
    }

    /** A step; it is a task. */
    @Schema(name = "LadderStep", description = "A step of it; it is a task")
    public record RungJson(
            @Schema(description = "From 0") int place,

            LocalDate due,
            LadderAct act,
            @Nullable UUID task,

            @Schema(description = "Whether it is done, or skipped with a reason")
            boolean settled) {
        static RungJson of(Contacting.Rung rung) {
            return new RungJson(
                    rung.place(),
                    rung.due(),
                    rung.act(),
                    rung.task() == null ? null : rung.task().id().value(),
                    rung.task() != null && !rung.task().pending());
        }
    }

    /** That a unit was told. */
    @Schema(name = "LadderAlert", description = "That a unit was told")
    public record AlertJson(String unit, String by, Instant at) {
        static AlertJson of(Contacting.Alert alert) {
            return new AlertJson(alert.unit().swedish(), alert.by(), alert.at());
        }
    }

    /** A unit that may be told. */
    @Schema(name = "TellableUnit", description = "A unit of another agency that may be told")
    public record ToldJson(UUID id, String unit, String agency) {
        static ToldJson of(Contacting.Told told) {
            return new ToldJson(
                    told.id().value(), told.unit().swedish(), told.agency().swedish());
        }
    }

    static ContactingJson of(Contacting contacting) {
        Quiet quiet = contacting.quiet();
        return new ContactingJson(
                contacting.appointments().stream().map(AppointmentJson::of).toList(),
                ReachJson.of(contacting.reach()),
                LadderJson.of(contacting.ladder()),
                quiet == null ? null : quiet.days(),
                quiet == null ? null : quiet.since(),
                quiet == null ? null : quiet.turn());
    }
}
