package se.bas.domain.mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** Why the first placement may begin before everything is asked about (PRO-05). */
@Entity
@Table(name = "mapping_reason")
public class MappingReason extends OwnedRecord {
    @Column(updatable = false)
    private String reason;

    @Column(name = "written_by", updatable = false)
    private UUID writtenBy;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected MappingReason() {}

    /**
     * One.
     *
     * @param reason without {@linkplain MappingDraft#reasonProblems problems}
     */
    public MappingReason(UUID id, Keys keys, String reason, StaffId by, Instant at) {
        super(id, keys, Category.WORK_MAPPING);
        this.reason = reason.replace("\0", "").strip();
        this.writtenBy = by.value();
        this.writtenAt = at;
    }

    public String reason() {
        return reason;
    }

    public StaffId writtenBy() {
        return new StaffId(writtenBy);
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
