package se.bas.domain.contact;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.outbox.MessageId;

/**
 * An appointment, or a contact that was had without one. It never changes: whether they came is in its
 * {@linkplain ContactStep steps}, and when it is moved another is booked in its place.
 */
@Entity
@Table(name = "contact")
public class Contact extends OwnedRecord {
    /** How long one lasts of which nobody has said it. */
    public static final int USUAL_MINUTES = 30;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ContactKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Attendance attendance;

    @Column(name = "held_at", updatable = false)
    private Instant at;

    @Column(name = "held_by", updatable = false)
    private UUID heldBy;

    @Column(updatable = false)
    private String place;

    @Column(updatable = false)
    private @Nullable Integer minutes;

    @Column(updatable = false)
    private @Nullable String note;

    @Column(name = "made_by", updatable = false)
    private @Nullable UUID madeBy;

    @Column(name = "made_at", updatable = false)
    private @Nullable Instant madeAt;

    @Column(updatable = false)
    private @Nullable UUID replaces;

    @Column(name = "reminder_id", updatable = false)
    private @Nullable UUID reminder;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    public Contact(
            UUID id, Keys keys, ContactKind kind, Attendance attendance, Instant at, StaffId heldBy, String place) {
        super(id, keys, Category.ATTENDANCE);
        this.kind = kind;
        this.attendance = attendance;
        this.at = at;
        this.heldBy = heldBy.value();
        this.place = place;
    }

    /**
     * An appointment with whoever books it.
     *
     * @param draft without {@linkplain AppointmentDraft#problems problems}
     * @param replaces the one that it is booked in the place of; null when it is new
     * @param reminder the message that reminds of it; null when none does
     */
    public static Contact booked(
            ContactId id,
            Keys keys,
            AppointmentDraft draft,
            @Nullable ContactId replaces,
            @Nullable MessageId reminder,
            StaffId by,
            Instant now) {
        Contact contact = new Contact(
                id.value(),
                keys,
                requireNonNull(draft.kind()),
                Attendance.PLANNED,
                requireNonNull(draft.at()),
                by,
                draft.place());
        contact.minutes = draft.minutesOr(USUAL_MINUTES);
        contact.replaces = replaces == null ? null : replaces.value();
        contact.reminder = reminder == null ? null : reminder.value();
        contact.made(by, now);
        return contact;
    }

    /**
     * One that was had, or tried, without an appointment.
     *
     * @param draft without {@linkplain ContactNote#problems problems}
     */
    public static Contact noted(ContactId id, Keys keys, ContactNote draft, StaffId by, Instant now) {
        Contact contact = new Contact(
                id.value(),
                keys,
                requireNonNull(draft.kind()),
                draft.reached() ? Attendance.CAME : Attendance.UNANSWERED,
                requireNonNull(draft.at()),
                by,
                "");
        contact.note = draft.note().isEmpty() ? null : draft.note();
        contact.made(by, now);
        return contact;
    }

    private void made(StaffId by, Instant now) {
        this.madeBy = by.value();
        this.madeAt = now;
    }

    /** What came of it. */
    public enum Attendance {
        PLANNED,
        CAME,
        LATE,
        MISSED,
        RESCHEDULED,
        CANCELLED,
        /** It was tried without an appointment, and there was no answer. */
        UNANSWERED;

        /** Whether one has had contact. */
        public boolean contact() {
            return switch (this) {
                case CAME, LATE -> true;
                case PLANNED, MISSED, RESCHEDULED, CANCELLED, UNANSWERED -> false;
            };
        }
    }

    /** Why they did not come, or not in time. */
    public enum Reason {
        ACCEPTED,
        NOT_ACCEPTED,
        /** A bus that did not run, a time that was told wrong: nobody stayed away. */
        LOGISTICS
    }

    /** Who asked for another time, or for none. */
    public enum AskedBy {
        PARTICIPANT,
        AGENCY
    }

    public ContactId contactId() {
        return new ContactId(id());
    }

    public ContactKind kind() {
        return kind;
    }

    /** As it was when it was written. */
    public Attendance attendance() {
        return attendance;
    }

    public Instant at() {
        return at;
    }

    public StaffId heldBy() {
        return new StaffId(heldBy);
    }

    public String place() {
        return place;
    }

    public int minutes() {
        return minutes == null ? USUAL_MINUTES : minutes;
    }

    /** What was said of a contact without an appointment; null when nothing was. */
    public @Nullable String note() {
        return note;
    }

    /** When it was written; null for what is older than that this was kept. */
    public @Nullable Instant madeAt() {
        return madeAt;
    }

    /** The one that it was booked in the place of; null when it was new. */
    public @Nullable ContactId replaces() {
        return replaces == null ? null : new ContactId(replaces);
    }

    /** The message that reminds of it; null when none does. */
    public @Nullable MessageId reminder() {
        return reminder == null ? null : new MessageId(reminder);
    }
}
