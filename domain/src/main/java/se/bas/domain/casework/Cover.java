package se.bas.domain.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.OwnedRecord;

/**
 * That somebody stands in with a case for some days, because a manager of the unit said so (D2). Read here; written by
 * the database's own function, which knows who manages what.
 */
@Entity
@Table(name = "cover")
public class Cover extends OwnedRecord {
    @Column(name = "unit_id")
    private UUID unit;

    @Column(name = "staff_id")
    private UUID staff;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    private String reason;

    @Column(name = "granted_by")
    private UUID grantedBy;

    @OneToMany(mappedBy = "cover")
    private List<CoverEnding> endings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Cover() {}

    public CoverId coverId() {
        return new CoverId(id());
    }

    /** The unit that held the case when the cover was given; with another it has no effect. */
    public UnitId unit() {
        return new UnitId(unit);
    }

    public StaffId staff() {
        return new StaffId(staff);
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    public String reason() {
        return reason;
    }

    public StaffId grantedBy() {
        return new StaffId(grantedBy);
    }

    /** Whether it is in force, or will be. */
    public boolean standing(Instant now) {
        return !ConsentPeriod.day(now).isAfter(until)
                && endings.stream().noneMatch(ending -> !ending.at().isAfter(now));
    }

    @Override
    protected boolean namesTheCase() {
        return true;
    }
}
