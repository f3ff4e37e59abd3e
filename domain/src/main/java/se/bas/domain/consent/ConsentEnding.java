package se.bas.domain.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/**
 * What ended a consent, wholly or in part. Read here; written by the database's own function, since whoever hears a
 * withdrawal may register it, with or without access to the consent (CON-30).
 */
@Entity
@Table(name = "consent_ending")
class ConsentEnding extends OwnedRecord {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consent_id")
    @SuppressWarnings("UnusedVariable") // the mapping needs it
    private Consent consent;

    @Enumerated(EnumType.STRING)
    private ConsentTerms.Ending.Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "shared_category")
    private @Nullable Category shared;

    @Column(name = "ended_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ConsentEnding() {}

    ConsentTerms.Ending terms() {
        return new ConsentTerms.Ending(kind, shared, at);
    }
}
