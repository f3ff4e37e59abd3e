package se.bas.application.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.application.task.TaskView;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.UnitId;
import se.bas.domain.contact.Contact;
import se.bas.domain.contact.ContactId;
import se.bas.domain.contact.ContactKind;
import se.bas.domain.contact.LadderAct;
import se.bas.domain.contact.LadderId;
import se.bas.domain.contact.Quiet;
import se.bas.domain.contact.ReachDraft.Way;
import se.bas.domain.contact.TargetGroup;
import se.bas.domain.disclosure.View;

/**
 * The own agency's appointments and contacts with a participant, how they want to be contacted, and what is done when they
 * do not come.
 *
 * @param may whether the asker can book, and say whether they came
 * @param appointments those to come first, by time; then those that were, the newest first
 * @param reach null as long as nobody has asked
 * @param ladder the one that runs; null when none does
 * @param quiet for how long there has been no contact; null for whoever is shown none of it
 */
public record Contacting(
        boolean may,
        List<Appointment> appointments,
        @Nullable Reach reach,
        @Nullable Looking ladder,
        @Nullable Quiet quiet)
        implements View {
    /** For whoever is shown none of it. */
    public static final Contacting NONE = new Contacting(false, List.of(), null, null, null);

    /** What can be said of an appointment. */
    public enum Act {
        CAME,
        LATE,
        MISSED,
        MOVE,
        CANCEL
    }

    /**
     * An appointment, or a contact without one.
     *
     * @param version how many steps there have been; names this state of it
     * @param mine whether it is with the asker
     * @param booked whether it was an appointment
     * @param reminded whether a message reminds of it
     * @param note null when nothing was said
     * @param may what the asker can say of it
     */
    public record Appointment(
            ContactId id,
            int version,
            ContactKind kind,
            Instant at,
            int minutes,
            String place,
            String with,
            boolean mine,
            boolean booked,
            boolean reminded,
            Contact.Attendance attendance,
            Contact.@Nullable Reason reason,
            Contact.@Nullable AskedBy askedBy,
            @Nullable String note,
            Set<Act> may) {}

    /**
     * How the participant wants to be contacted (PRO-41).
     *
     * @param ways the best first
     * @param other who else may be asked; null when nobody may
     * @param by who wrote it down
     */
    public record Reach(
            List<Way> ways,
            @Nullable LocalTime notBefore,
            @Nullable LocalTime notAfter,
            @Nullable String avoid,
            @Nullable String other,
            String by,
            Instant at) {}

    /**
     * What is done to find somebody who did not come (PRO-40).
     *
     * @param version how often something became of it; names this state of it
     * @param edition of the policy that it goes by; 0 for what the product brings
     * @param alerted who has been told
     * @param tellable who may be told; asked for as long as it runs
     */
    public record Looking(
            LadderId id,
            int version,
            TargetGroup group,
            int edition,
            LocalDate missedOn,
            List<Rung> rungs,
            List<Alert> alerted,
            List<Told> tellable) {}

    /**
     * A step.
     *
     * @param place from 0
     * @param task what is to be done; null when it cannot be seen
     */
    public record Rung(
            int place,
            LocalDate due,
            LadderAct act,
            @Nullable TaskView task) {}

    /** That a unit of another agency was told. It is all that is known of it (D4). */
    public record Alert(Name unit, String by, Instant at) {}

    /** A unit of another agency that may be told. */
    public record Told(UnitId id, Name unit, Name agency) {}
}
