package se.bas.domain.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.bas.domain.disclosure.OwnedRecord;

/** What ended a cover before its last day. Read here; written by the database's own function. */
@Entity
@Table(name = "cover_ending")
class CoverEnding extends OwnedRecord {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cover_id")
    @SuppressWarnings("UnusedVariable") // the mapping needs it
    private Cover cover;

    @Column(name = "ended_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected CoverEnding() {}

    Instant at() {
        return at;
    }
}
