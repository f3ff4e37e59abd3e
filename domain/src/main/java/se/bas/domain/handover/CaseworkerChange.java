package se.bas.domain.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.Assignment;
import se.bas.domain.disclosure.OwnedRecord;

/**
 * That somebody else became the main caseworker, or took over as coordinator. Only the database writes it, together with the
 * assignments.
 */
@Entity
@Table(name = "caseworker_change")
public class CaseworkerChange extends OwnedRecord {
    @Column(name = "from_staff_id")
    private @Nullable UUID from;

    @Column(name = "to_staff_id")
    private UUID to;

    @Column(name = "on_day")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Assignment.Part part;

    @Enumerated(EnumType.STRING)
    private CaseworkerChangeReason reason;

    private String note;

    @Column(name = "meeting_on")
    private LocalDate meeting;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected CaseworkerChange() {}

    /** Null when there was nobody. */
    public @Nullable StaffId from() {
        return from == null ? null : new StaffId(from);
    }

    public StaffId to() {
        return new StaffId(to);
    }

    public LocalDate day() {
        return day;
    }

    /** In what part: the main caseworker's, or a coordinator's. */
    public Assignment.Part part() {
        return part;
    }

    public CaseworkerChangeReason reason() {
        return reason;
    }

    public String note() {
        return note;
    }

    public LocalDate meeting() {
        return meeting;
    }

    public StaffId madeBy() {
        return new StaffId(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
