package se.bas.domain.placement;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** What happened to a placement. Steps are added and never changed; where it stands is what they say together. */
@Entity
@Table(name = "placement_step")
public class PlacementStep extends OwnedRecord {
    @Column(name = "placement_id")
    private UUID placement;

    private int no;

    @Enumerated(EnumType.STRING)
    private PlacementEvent kind;

    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private @Nullable Party party;

    @Enumerated(EnumType.STRING)
    private @Nullable ApprovalWay way;

    @Column(name = "on_day")
    private @Nullable LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_reason")
    private @Nullable ChangeReason changeReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private @Nullable EndReason endReason;

    private @Nullable String text;
    private @Nullable String rhythm;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected PlacementStep() {}

    private PlacementStep(UUID id, Keys keys, Place place, PlacementEvent kind, StaffId by, Instant at) {
        super(id, keys, Category.PLACEMENT);
        this.placement = place.placement().value();
        this.no = place.no();
        this.kind = kind;
        this.madeBy = by.value();
        this.madeAt = at;
    }

    /**
     * Where it stands among the others.
     *
     * @param no from 1
     */
    public record Place(PlacementId placement, int no) {}

    /** That a version was written. */
    public static PlacementStep written(UUID id, Keys keys, Place place, int version, StaffId by, Instant at) {
        PlacementStep step = new PlacementStep(id, keys, place, PlacementEvent.WRITE, by, at);
        step.version = version;
        return step;
    }

    /**
     * What a move without problems leads to.
     *
     * @param before where the placement stood
     * @param rhythm how it is followed up from its start on, for a start; else null
     */
    public static PlacementStep of(
            UUID id,
            Keys keys,
            Place place,
            PlacementMove move,
            PlacementState before,
            @Nullable Rhythm rhythm,
            StaffId by,
            Instant at) {
        PlacementStep step = new PlacementStep(id, keys, place, move.event(), by, at);
        switch (move) {
            case PlacementMove.Approve(var party, var way, var day) -> {
                step.version = before.proposed().orElseThrow().version();
                step.party = party;
                step.way = way;
                step.day = day;
            }
            case PlacementMove.Start start -> {
                step.day = before.period().from();
                step.rhythm = requireNonNull(rhythm).stored();
            }
            case PlacementMove.Extend(var until, var reason) -> {
                step.day = until;
                step.changeReason = reason;
            }
            case PlacementMove.Shorten(var until, var reason) -> {
                step.day = until;
                step.changeReason = reason;
            }
            case PlacementMove.End(var day, var reason, var text) -> {
                step.day = day;
                step.endReason = reason;
                step.text = text.isEmpty() ? null : text;
            }
            case PlacementMove.Cancel(var text) -> step.text = text;
            case PlacementMove.ChangeRhythm(var changed) ->
                step.rhythm = requireNonNull(changed).stored();
        }
        return step;
    }

    /**
     * Where a placement stands after its steps.
     *
     * @param steps in their order, at least one
     * @param periods of the versions of its agreement
     */
    public static PlacementState state(List<PlacementStep> steps, Map<Integer, PlacementState.Period> periods) {
        PlacementState state = null;
        for (PlacementStep step : steps) {
            state = step.after(state, periods);
        }
        return requireNonNull(state, "a placement without steps");
    }

    private PlacementState after(@Nullable PlacementState before, Map<Integer, PlacementState.Period> periods) {
        if (before == null) {
            return PlacementState.written(requireNonNull(version), requireNonNull(periods.get(version)));
        }
        return switch (kind) {
            case WRITE -> before.rewritten(requireNonNull(version), requireNonNull(periods.get(version)));
            case APPROVE -> before.approved(requireNonNull(party));
            case START -> before.started();
            case EXTEND, SHORTEN -> before.until(requireNonNull(day));
            case END -> before.ended(requireNonNull(day), requireNonNull(endReason));
            case CANCEL -> before.cancelled();
            case CHANGE_RHYTHM -> before;
        };
    }

    public PlacementId placement() {
        return new PlacementId(placement);
    }

    public int no() {
        return no;
    }

    public PlacementEvent kind() {
        return kind;
    }

    /** Of what was written or approved; else null. */
    public @Nullable Integer version() {
        return version;
    }

    public @Nullable Party party() {
        return party;
    }

    public @Nullable ApprovalWay way() {
        return way;
    }

    /** When it was approved, begun or ended, or until when it was made to last; else null. */
    public @Nullable LocalDate day() {
        return day;
    }

    public @Nullable ChangeReason changeReason() {
        return changeReason;
    }

    public @Nullable EndReason endReason() {
        return endReason;
    }

    public @Nullable String text() {
        return text;
    }

    /** How it is followed up from here on; null when that did not change. */
    public @Nullable Rhythm rhythm() {
        return rhythm == null ? null : Rhythm.read(rhythm);
    }

    public StaffId madeBy() {
        return new StaffId(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
