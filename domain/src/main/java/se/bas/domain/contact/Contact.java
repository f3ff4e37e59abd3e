package se.bas.domain.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** An appointment, and what came of it. */
@Entity
@Table(name = "contact")
public class Contact extends OwnedRecord {
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Attendance attendance;

    @Column(name = "held_at")
    private Instant at;

    @Column(name = "held_by")
    private UUID heldBy;

    private String place;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    public Contact(UUID id, Keys keys, Kind kind, Attendance attendance, Instant at, StaffId heldBy, String place) {
        super(id, keys, Category.ATTENDANCE);
        this.kind = kind;
        this.attendance = attendance;
        this.at = at;
        this.heldBy = heldBy.value();
        this.place = place;
    }

    public enum Kind {
        VISIT,
        HOME_VISIT,
        PHONE,
        VIDEO
    }

    public enum Attendance {
        PLANNED,
        CAME,
        LATE,
        MISSED,
        RESCHEDULED
    }

    public UUID contactId() {
        return id();
    }

    public Kind kind() {
        return kind;
    }

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
}
