package se.bas.domain.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** One version of an agency's part of the plan. Added, never changed. */
@Entity
@Table(name = "plan_part")
public class PlanPart extends OwnedRecord {
    @Column(updatable = false)
    private int version;

    @Column(updatable = false)
    private String goal;

    @Column(updatable = false)
    private String alternatives;

    @Column(name = "hands_over_on", updatable = false)
    private @Nullable LocalDate handsOverOn;

    @Column(name = "lingers_until", updatable = false)
    private @Nullable LocalDate lingersUntil;

    @Column(name = "without_placement", updatable = false)
    private @Nullable String withoutPlacement;

    @Column(name = "written_by", updatable = false)
    private UUID writtenBy;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected PlanPart() {}

    /**
     * Of a draft without problems.
     *
     * @param months how long the agency lingers after another has gone on with the participant (PRO-21)
     */
    public PlanPart(UUID id, Keys keys, int version, PlanDraft draft, int months, StaffId by, Instant at) {
        super(id, keys, Category.PLAN);
        this.version = version;
        this.goal = draft.goal();
        this.alternatives =
                draft.alternatives().stream().sorted().map(Alternative::name).collect(Collectors.joining(" "));
        LocalDate handsOver = draft.handsOverOn();
        this.handsOverOn = handsOver;
        this.lingersUntil = handsOver == null ? null : handsOver.plusMonths(months);
        this.withoutPlacement = draft.withoutPlacement().isEmpty() ? null : draft.withoutPlacement();
        this.writtenBy = by.value();
        this.writtenAt = at;
    }

    /** What its activities name. */
    public UUID partId() {
        return id();
    }

    public int version() {
        return version;
    }

    public String goal() {
        return goal;
    }

    public Set<Alternative> alternatives() {
        return Arrays.stream(alternatives.split(" "))
                .map(Alternative::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** From when on another goes on with the participant; null when nobody does. */
    public @Nullable LocalDate handsOverOn() {
        return handsOverOn;
    }

    /** Until when the agency can still be asked after that; null when it hands nothing over. */
    public @Nullable LocalDate lingersUntil() {
        return lingersUntil;
    }

    /** Why there is a plan though no placement had begun; null when one had. */
    public @Nullable String withoutPlacement() {
        return withoutPlacement;
    }

    public StaffId writtenBy() {
        return new StaffId(writtenBy);
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
