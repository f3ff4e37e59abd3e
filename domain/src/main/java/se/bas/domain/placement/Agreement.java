package se.bas.domain.placement;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** One version of what was agreed on for a placement. Added, never changed. */
@Entity
@Table(name = "placement_agreement")
public class Agreement extends OwnedRecord {
    @Column(name = "placement_id")
    private UUID placement;

    private int version;

    @Column(name = "starts_on")
    private LocalDate from;

    @Column(name = "ends_on")
    private LocalDate until;

    private int hours;
    private boolean wished;
    private String goals;
    private String tasks;
    private String adaptation;
    private String supervisor;
    private String insurance;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    /** Of a draft without problems. */
    public Agreement(
            UUID id, Keys keys, PlacementId placement, int version, AgreementDraft draft, StaffId by, Instant at) {
        super(id, keys, Category.PLACEMENT);
        this.placement = placement.value();
        this.version = version;
        this.from = requireNonNull(draft.from());
        this.until = requireNonNull(draft.until());
        this.hours = draft.hours();
        this.wished = requireNonNull(draft.wished());
        this.goals = draft.goals();
        this.tasks = draft.tasks();
        this.adaptation = draft.adaptation();
        this.supervisor = draft.supervisor();
        this.insurance = draft.insurance();
        this.writtenBy = by.value();
        this.writtenAt = at;
    }

    public PlacementId placement() {
        return new PlacementId(placement);
    }

    public int version() {
        return version;
    }

    public PlacementState.Period period() {
        return new PlacementState.Period(from, until);
    }

    /** A week. */
    public int hours() {
        return hours;
    }

    public boolean wished() {
        return wished;
    }

    public String goals() {
        return goals;
    }

    public String tasks() {
        return tasks;
    }

    /** May be empty. */
    public String adaptation() {
        return adaptation;
    }

    public String supervisor() {
        return supervisor;
    }

    /** May be empty. */
    public String insurance() {
        return insurance;
    }

    public StaffId writtenBy() {
        return new StaffId(writtenBy);
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
