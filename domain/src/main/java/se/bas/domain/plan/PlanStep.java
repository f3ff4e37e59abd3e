package se.bas.domain.plan;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.placement.ApprovalWay;

/** What happened to an agency's part of the plan. Added, never changed; where it stands is what the steps say together. */
@Entity
@Table(name = "plan_step")
public class PlanStep extends OwnedRecord {
    @Column(updatable = false)
    private int no;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PlanEvent kind;

    @Column(updatable = false)
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable PlanParty party;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable ApprovalWay way;

    @Column(name = "on_day", updatable = false)
    private @Nullable LocalDate day;

    @Column(name = "activity_id", updatable = false)
    private @Nullable UUID activity;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason", updatable = false)
    private @Nullable PlanEnd endReason;

    @Column(updatable = false)
    private @Nullable String text;

    @Column(name = "made_by", updatable = false)
    private UUID madeBy;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected PlanStep() {}

    private PlanStep(UUID id, Keys keys, int no, PlanEvent kind, StaffId by, Instant at) {
        super(id, keys, Category.PLAN);
        this.no = no;
        this.kind = kind;
        this.madeBy = by.value();
        this.madeAt = at;
    }

    /**
     * That a version was written.
     *
     * @param no its place among the steps, from 1
     */
    public static PlanStep written(UUID id, Keys keys, int no, int version, StaffId by, Instant at) {
        PlanStep step = new PlanStep(id, keys, no, PlanEvent.WRITE, by, at);
        step.version = version;
        return step;
    }

    /**
     * What a move without problems leads to.
     *
     * @param no its place among the steps, from 1
     * @param before where the plan stood
     */
    public static PlanStep of(UUID id, Keys keys, int no, PlanMove move, PlanState before, StaffId by, Instant at) {
        PlanStep step = new PlanStep(id, keys, no, move.event(), by, at);
        switch (move) {
            case PlanMove.Approve(var party, var way, var day) -> {
                step.version = before.proposed().orElseThrow().version();
                step.party = party;
                step.way = way;
                step.day = day;
            }
            case PlanMove.Decline(var day, var text) -> {
                step.version = before.proposed().orElseThrow().version();
                step.day = day;
                step.text = text.isEmpty() ? null : text;
            }
            case PlanMove.Do(var activity, var day) -> {
                step.activity = requireNonNull(activity).value();
                step.day = day;
            }
            case PlanMove.End(var day, var reason, var text) -> {
                step.day = day;
                step.endReason = reason;
                step.text = text.isEmpty() ? null : text;
            }
        }
        return step;
    }

    /**
     * Where an agency's part of the plan stands after its steps.
     *
     * @param steps that agency's, in their order; none when nothing was written
     */
    public static PlanState state(List<PlanStep> steps) {
        PlanState state = new PlanState.None();
        for (PlanStep step : steps) {
            state = step.after(state);
        }
        return state;
    }

    /** Where a plan stands after this step, that stood elsewhere before it. */
    public PlanState after(PlanState before) {
        return switch (kind) {
            case WRITE -> before.written(requireNonNull(version));
            case APPROVE -> before.approved(requireNonNull(party));
            case DECLINE -> before.declined();
            case DO -> before;
            case END -> before.ended(requireNonNull(endReason));
        };
    }

    public int no() {
        return no;
    }

    public PlanEvent kind() {
        return kind;
    }

    /** Of what was written, approved or declined; else null. */
    public @Nullable Integer version() {
        return version;
    }

    public @Nullable PlanParty party() {
        return party;
    }

    public @Nullable ApprovalWay way() {
        return way;
    }

    /** When it was approved, declined, done or ended; null of what was written. */
    public @Nullable LocalDate day() {
        return day;
    }

    /** What was done; else null. */
    public @Nullable ActivityId activity() {
        return activity == null ? null : new ActivityId(activity);
    }

    public @Nullable PlanEnd endReason() {
        return endReason;
    }

    public @Nullable String text() {
        return text;
    }

    public StaffId madeBy() {
        return new StaffId(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
