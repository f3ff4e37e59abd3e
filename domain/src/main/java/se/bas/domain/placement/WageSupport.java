package se.bas.domain.placement;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** That the employer is paid for a time, and until when that has to be applied for anew. */
@Entity
@Table(name = "placement_support")
public class WageSupport extends OwnedRecord {
    @Column(name = "placement_id")
    private UUID placement;

    @Enumerated(EnumType.STRING)
    private SupportKind kind;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "apply_by")
    private LocalDate applyBy;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected WageSupport() {}

    /** Of a draft without problems. */
    public WageSupport(UUID id, Keys keys, PlacementId placement, SupportDraft draft, StaffId by, Instant at) {
        super(id, keys, Category.PLACEMENT);
        this.placement = placement.value();
        this.kind = requireNonNull(draft.kind());
        this.startsOn = requireNonNull(draft.from());
        this.endsOn = requireNonNull(draft.until());
        this.applyBy = requireNonNull(draft.applyBy());
        this.madeBy = by.value();
        this.madeAt = at;
    }

    public PlacementId placement() {
        return new PlacementId(placement);
    }

    public SupportKind kind() {
        return kind;
    }

    public LocalDate from() {
        return startsOn;
    }

    public LocalDate until() {
        return endsOn;
    }

    public LocalDate applyBy() {
        return applyBy;
    }

    public StaffId madeBy() {
        return new StaffId(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
