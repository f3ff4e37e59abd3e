package se.bas.domain.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.disclosure.OwnedRecord;

/**
 * That a colleague was added to a case, or that their part in it ended, and why. Only the database writes it, together with
 * the assignment.
 */
@Entity
@Table(name = "colleague_step")
public class ColleagueStep extends OwnedRecord {
    @Column(name = "assignment_id")
    private UUID assignment;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ColleagueEvent event;

    @Column(name = "on_day")
    private LocalDate day;

    private String reason;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected ColleagueStep() {}

    /** Who it was, and in which part. */
    public AssignmentId assignment() {
        return new AssignmentId(assignment);
    }

    public ColleagueEvent event() {
        return event;
    }

    /** From when on they work with the case, or work with it no more. */
    public LocalDate day() {
        return day;
    }

    public String reason() {
        return reason;
    }

    public StaffId madeBy() {
        return new StaffId(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
