package se.bas.domain.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** That a member of the staff works with a case, from one day to another. */
@Entity
@Table(name = "assignment")
public class Assignment extends OwnedRecord {
    @Column(name = "case_file_id")
    private UUID file;

    @Column(name = "staff_id")
    private UUID staff;

    @Enumerated(EnumType.STRING)
    private Part part;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    /** One that goes on until further notice. */
    public Assignment(AssignmentId id, Keys keys, CaseFileId file, StaffId staff, Part part, LocalDate from) {
        this(id, keys, file, staff, part, from, null);
    }

    /**
     * One whose last day may be known.
     *
     * @param until the last day, null until further notice
     */
    public Assignment(
            AssignmentId id,
            Keys keys,
            CaseFileId file,
            StaffId staff,
            Part part,
            LocalDate from,
            @Nullable LocalDate until) {
        super(id.value(), keys, Category.KNOWN_AT_AGENCY);
        this.file = file.value();
        this.staff = staff.value();
        this.part = part;
        this.from = from;
        this.until = until;
    }

    /** What the staff member is to the participant. */
    public enum Part {
        /** One and the same caseworker: at most one at a time. */
        MAIN,
        /** Goes on with the case when the main caseworker is away. */
        DEPUTY,
        COORDINATOR,
        HOUSING_SUPPORT
    }

    public AssignmentId assignmentId() {
        return new AssignmentId(id());
    }

    public StaffId staff() {
        return new StaffId(staff);
    }

    public Part part() {
        return part;
    }

    public boolean main() {
        return part == Part.MAIN;
    }

    /** The first day. */
    public LocalDate from() {
        return from;
    }

    /** The last day, null until further notice; the day before the first when it was taken back before it began. */
    public @Nullable LocalDate until() {
        return until;
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /**
     * Whether there is a day on which it is in force, of those from one day to another.
     *
     * @param last null until further notice
     */
    public boolean overlaps(LocalDate first, @Nullable LocalDate last) {
        LocalDate begins = first.isAfter(from) ? first : from;
        return (until == null || !begins.isAfter(until)) && (last == null || !begins.isAfter(last));
    }

    /** Whether it is over before a day, as things are: to end it with that day changes nothing. */
    public boolean overBefore(LocalDate day) {
        return until != null && (until.isBefore(from) || until.isBefore(day));
    }

    @Override
    protected boolean namesTheCase() {
        return true;
    }
}
