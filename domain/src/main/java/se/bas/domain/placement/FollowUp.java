package se.bas.domain.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** That a placement is to be followed up by a day. What came of it is a {@link FollowUpResult}. */
@Entity
@Table(name = "placement_follow_up")
public class FollowUp extends OwnedRecord {
    @Column(name = "placement_id")
    private UUID placement;

    @Column(name = "due_on")
    private LocalDate due;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {}

    public FollowUp(FollowUpId id, Keys keys, PlacementId placement, LocalDate due) {
        super(id.value(), keys, Category.PLACEMENT);
        this.placement = placement.value();
        this.due = due;
    }

    public FollowUpId followUpId() {
        return new FollowUpId(id());
    }

    public PlacementId placement() {
        return new PlacementId(placement);
    }

    public LocalDate due() {
        return due;
    }
}
