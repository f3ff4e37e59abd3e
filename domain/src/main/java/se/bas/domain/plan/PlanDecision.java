package se.bas.domain.plan;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** What the employment service has decided of its plan, and from when on. Added, never changed; the newest holds. */
@Entity
@Table(name = "plan_decision")
public class PlanDecision extends OwnedRecord {
    @Column(updatable = false)
    private int no;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DecisionKind kind;

    @Column(name = "on_day", updatable = false)
    private LocalDate day;

    @Column(updatable = false)
    private @Nullable String text;

    @Column(name = "made_by", updatable = false)
    private UUID madeBy;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected PlanDecision() {}

    /**
     * Of a draft without problems.
     *
     * @param no its place among the decisions, from 1
     */
    public PlanDecision(UUID id, Keys keys, int no, DecisionDraft draft, StaffId by, Instant at) {
        super(id, keys, Category.AF_DECISIONS);
        this.no = no;
        this.kind = requireNonNull(draft.kind());
        this.day = requireNonNull(draft.day());
        this.text = draft.text().isEmpty() ? null : draft.text();
        this.madeBy = by.value();
        this.madeAt = at;
    }

    public int no() {
        return no;
    }

    public DecisionKind kind() {
        return kind;
    }

    /** From which it holds. */
    public LocalDate day() {
        return day;
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
