package se.bas.domain.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** Nothing of the case file is disposed of while it is there (GDP-06). */
@Entity
@Table(name = "retention_hold")
public class RetentionHold extends OwnedRecord {
    @Column(name = "case_file_id", updatable = false)
    private UUID file;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Reason reason;

    @Column(name = "placed_at", updatable = false)
    private Instant placedAt;

    @Column(name = "placed_by", updatable = false)
    private String placedBy;

    @SuppressWarnings("NullAway.Init")
    protected RetentionHold() {}

    /**
     * A hold from now on.
     *
     * @param job which job placed it
     */
    public RetentionHold(UUID id, Keys keys, CaseFileId file, Reason reason, Instant now, String job) {
        super(id, keys, Category.KNOWN_AT_AGENCY);
        this.file = file.value();
        this.reason = reason;
        this.placedAt = now;
        this.placedBy = job;
    }

    /** Why it is kept. */
    public enum Reason {
        /** Made-up people that a demonstration and its figures are about. */
        DEMONSTRATION
    }

    public CaseFileId file() {
        return new CaseFileId(file);
    }

    public Reason reason() {
        return reason;
    }

    public Instant placedAt() {
        return placedAt;
    }

    public String placedBy() {
        return placedBy;
    }

    @Override
    protected boolean namesTheCase() {
        return true;
    }
}
