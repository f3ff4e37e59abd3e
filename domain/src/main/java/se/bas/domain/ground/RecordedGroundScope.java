package se.bas.domain.ground;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.RetentionClass;

/** One category that a recorded ground covers. */
@Entity
@Table(name = "recorded_ground_scope")
class RecordedGroundScope extends OwnedRecord {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_ground_id")
    @SuppressWarnings("UnusedVariable") // the mapping needs it
    private RecordedGround ground;

    @Column(name = "recipient_unit_id")
    private UUID recipientUnit;

    @Enumerated(EnumType.STRING)
    @Column(name = "shared_category")
    private Category shared;

    @SuppressWarnings("NullAway.Init")
    protected RecordedGroundScope() {}

    RecordedGroundScope(UUID id, Keys keys, RecordedGround ground, Category shared) {
        super(id, keys, Category.CONSENT, RetentionClass.CONSENT);
        this.ground = ground;
        this.recipientUnit = ground.recipientUnit().value();
        this.shared = shared;
    }

    Category shared() {
        return shared;
    }
}
