package se.bas.domain.mapping;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.OwnedRecord;

/** One version of what an agency knows of one area. Added, never changed; the newest holds. */
@Entity
@Table(name = "mapping_part")
public class MappingPart extends OwnedRecord {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MappingArea area;

    @Column(updatable = false)
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MappingAnswer answer;

    @Column(updatable = false)
    private @Nullable String text;

    @Column(name = "changes_hours", updatable = false)
    private @Nullable Boolean hours;

    @Column(name = "written_by", updatable = false)
    private UUID writtenBy;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected MappingPart() {}

    /** Of a draft without problems. */
    public MappingPart(UUID id, Keys keys, MappingArea area, int version, MappingDraft draft, StaffId by, Instant at) {
        super(id, keys, area.category());
        this.area = area;
        this.version = version;
        this.answer = requireNonNull(draft.answer());
        this.text = draft.text().isEmpty() ? null : draft.text();
        boolean asked = area.asksOfHours() && draft.answer() == MappingAnswer.TOLD;
        this.hours = asked ? draft.hours() : null;
        this.writtenBy = by.value();
        this.writtenAt = at;
    }

    public MappingArea area() {
        return area;
    }

    public int version() {
        return version;
    }

    public MappingAnswer answer() {
        return answer;
    }

    public @Nullable String text() {
        return text;
    }

    /** Whether somebody's needs change the hours; null where that was not asked. */
    public @Nullable Boolean hours() {
        return hours;
    }

    public StaffId writtenBy() {
        return new StaffId(writtenBy);
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
