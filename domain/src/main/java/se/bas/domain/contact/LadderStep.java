package se.bas.domain.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** Whom one has told, and how a ladder ended. Added, never changed. */
@Entity
@Table(name = "ladder_step")
public class LadderStep extends OwnedRecord {
    /** The shortest reason for a decision, in characters without the blanks around it. */
    public static final int REASON_AT_LEAST = 10;

    public static final int REASON_AT_MOST = 500;

    @Column(name = "ladder_id", updatable = false)
    private UUID ladder;

    @Column(updatable = false)
    private int no;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LadderEvent kind;

    @Column(name = "unit_id", updatable = false)
    private @Nullable UUID unit;

    @Column(updatable = false)
    private @Nullable String reason;

    @Column(name = "made_by", updatable = false)
    private UUID by;

    @Column(name = "made_at", updatable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected LadderStep() {}

    /**
     * A step.
     *
     * @param no its place among the ladder's steps, from 1
     */
    public LadderStep(UUID id, Keys keys, LadderId ladder, int no, Happened happened, StaffId by, Instant at) {
        super(id, keys, Category.ATTENDANCE);
        this.ladder = ladder.value();
        this.no = no;
        this.kind = happened.kind();
        this.unit = happened.unit() == null ? null : happened.unit().value();
        this.reason = happened.reason();
        this.by = by.value();
        this.at = at;
    }

    /**
     * What happened, with what belongs to it.
     *
     * @param unit who was told; null for everything else
     * @param reason why it was decided so; null where nothing was decided
     */
    public record Happened(
            LadderEvent kind,
            @Nullable UnitId unit,
            @Nullable String reason) {}

    /**
     * What ended a ladder; empty as long as it runs.
     *
     * @param steps the ladder's, in their order
     */
    public static Optional<LadderStep> ending(List<LadderStep> steps) {
        return steps.stream()
                .filter(step -> step.kind.ends() || step.kind == LadderEvent.RESUMED)
                .reduce((earlier, later) -> later)
                .filter(step -> step.kind.ends());
    }

    public LadderId ladder() {
        return new LadderId(ladder);
    }

    public int no() {
        return no;
    }

    public LadderEvent kind() {
        return kind;
    }

    public @Nullable UnitId unit() {
        return unit == null ? null : new UnitId(unit);
    }

    public @Nullable String reason() {
        return reason;
    }

    public StaffId by() {
        return new StaffId(by);
    }

    public Instant at() {
        return at;
    }
}
