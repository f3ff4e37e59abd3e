package se.bas.domain.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.contact.Contact.AskedBy;
import se.bas.domain.contact.Contact.Attendance;
import se.bas.domain.contact.Contact.Reason;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** What was said of an appointment. Steps are added and never changed; the last one holds. */
@Entity
@Table(name = "contact_step")
public class ContactStep extends OwnedRecord {
    @Column(name = "contact_id", updatable = false)
    private UUID contact;

    @Column(updatable = false)
    private int no;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Attendance attendance;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Reason reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by", updatable = false)
    private @Nullable AskedBy askedBy;

    @Column(updatable = false)
    private @Nullable String note;

    @Column(name = "made_by", updatable = false)
    private UUID by;

    @Column(name = "made_at", updatable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ContactStep() {}

    /**
     * A step.
     *
     * @param no its place among the appointment's steps, from 1
     */
    public ContactStep(UUID id, Keys keys, ContactId contact, int no, Said said, StaffId by, Instant at) {
        super(id, keys, Category.ATTENDANCE);
        this.contact = contact.value();
        this.no = no;
        this.attendance = said.attendance();
        this.reason = said.reason();
        this.askedBy = said.askedBy();
        this.note = said.note().isEmpty() ? null : said.note();
        this.by = by.value();
        this.at = at;
    }

    /**
     * What is said.
     *
     * @param attendance {@code PLANNED} when what was said before is taken back
     * @param askedBy who asked, when it was moved or cancelled; else null
     * @param note may be empty
     */
    public record Said(
            Attendance attendance,
            @Nullable Reason reason,
            @Nullable AskedBy askedBy,
            String note) {}

    public ContactId contact() {
        return new ContactId(contact);
    }

    public int no() {
        return no;
    }

    public Attendance attendance() {
        return attendance;
    }

    public @Nullable Reason reason() {
        return reason;
    }

    public @Nullable AskedBy askedBy() {
        return askedBy;
    }

    public @Nullable String note() {
        return note;
    }

    public StaffId by() {
        return new StaffId(by);
    }

    public Instant at() {
        return at;
    }
}
