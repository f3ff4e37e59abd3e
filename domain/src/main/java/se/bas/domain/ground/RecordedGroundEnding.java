package se.bas.domain.ground;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.bas.domain.disclosure.OwnedRecord;

/** What revoked a recorded ground. Read here; written by the database's own function. */
@Entity
@Table(name = "recorded_ground_ending")
class RecordedGroundEnding extends OwnedRecord {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_ground_id")
    @SuppressWarnings("UnusedVariable") // the mapping needs it
    private RecordedGround ground;

    @Column(name = "ended_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected RecordedGroundEnding() {}

    Instant at() {
        return at;
    }
}
