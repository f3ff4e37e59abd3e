package se.bas.domain.consent;

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

/** One category that a consent covers. */
@Entity
@Table(name = "consent_scope")
class ConsentScope extends OwnedRecord {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consent_id")
    @SuppressWarnings("UnusedVariable") // the mapping needs it
    private Consent consent;

    @Column(name = "recipient_unit_id")
    private UUID recipientUnit;

    @Enumerated(EnumType.STRING)
    @Column(name = "shared_category")
    private Category shared;

    @SuppressWarnings("NullAway.Init")
    protected ConsentScope() {}

    ConsentScope(UUID id, Keys keys, Consent consent, Category shared) {
        super(id, keys, Category.CONSENT, RetentionClass.CONSENT);
        this.consent = consent;
        this.recipientUnit = consent.recipientUnit().value();
        this.shared = shared;
    }

    Category shared() {
        return shared;
    }
}
