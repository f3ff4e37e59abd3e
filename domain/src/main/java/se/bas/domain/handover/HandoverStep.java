package se.bas.domain.handover;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/**
 * What happened to a handover, as the sender has it: an answer is among it when the receiver has told it. Added, never
 * changed.
 */
@Entity
@Table(name = "handover_step")
public class HandoverStep extends OwnedRecord {
    @Column(name = "handover_id")
    private UUID handover;

    private int no;

    @Enumerated(EnumType.STRING)
    private HandoverEvent kind;

    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason")
    private @Nullable DeclineReason reason;

    private @Nullable String text;

    @Column(name = "meeting_on")
    private @Nullable LocalDate meeting;

    @Column(name = "meeting_place")
    private @Nullable String place;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected HandoverStep() {}

    /**
     * A step of the sender's.
     *
     * @param version of what is written or proposed; null for another step
     */
    public HandoverStep(
            UUID id,
            Keys keys,
            HandoverId handover,
            int no,
            HandoverEvent kind,
            @Nullable Integer version,
            StaffId by,
            Instant at) {
        super(id, keys, Category.HANDOVER);
        this.handover = handover.value();
        this.no = no;
        this.kind = kind;
        this.version = version;
        this.madeBy = by.value();
        this.madeAt = at;
    }

    /** An answer that was told to the sender, as the database writes it and a demonstration brings it. */
    public static HandoverStep told(
            UUID id, Keys keys, HandoverId handover, int no, HandoverAnswer answer, StaffId by, Instant at) {
        HandoverStep step = new HandoverStep(id, keys, handover, no, answer.kind(), null, by, at);
        step.reason = answer.reason();
        step.text = answer.text();
        step.meeting = answer.meeting();
        step.place = answer.place();
        return step;
    }

    /**
     * Where a handover stands after its steps.
     *
     * @param steps in their order, at least one
     */
    public static HandoverState state(List<HandoverStep> steps) {
        HandoverState state = null;
        for (HandoverStep step : steps) {
            state = step.after(state);
        }
        return requireNonNull(state, "a handover without steps");
    }

    /**
     * Since when a handover is proposed: it stands until the sender takes it back, however it is answered.
     *
     * @param steps in their order, at least one
     * @return when it was sent; empty for what was never sent, and for what was taken back
     */
    public static Optional<Instant> proposedAt(List<HandoverStep> steps) {
        return switch (state(steps)) {
            case HandoverState.Draft draft -> Optional.empty();
            case HandoverState.Withdrawn withdrawn -> Optional.empty();
            case HandoverState.Proposed proposed -> sentAt(steps);
            case HandoverState.Accepted accepted -> sentAt(steps);
            case HandoverState.Declined declined -> sentAt(steps);
            case HandoverState.Completed completed -> sentAt(steps);
        };
    }

    private static Optional<Instant> sentAt(List<HandoverStep> steps) {
        return steps.stream()
                .filter(step -> step.kind == HandoverEvent.PROPOSE)
                .map(HandoverStep::madeAt)
                .findFirst();
    }

    private HandoverState after(@Nullable HandoverState before) {
        if (before == null) {
            return HandoverState.written();
        }
        return switch (kind) {
            case WRITE -> before.rewritten(requireNonNull(version));
            case PROPOSE -> before.proposed();
            case WITHDRAW -> before.withdrawn();
            case ACCEPT -> before.accepted();
            case DECLINE -> before.declined(requireNonNull(reason));
            case COMPLETE -> before.completed();
        };
    }

    public HandoverId handover() {
        return new HandoverId(handover);
    }

    public int no() {
        return no;
    }

    public HandoverEvent kind() {
        return kind;
    }

    /** Of what was written or proposed; else null. */
    public @Nullable Integer version() {
        return version;
    }

    public @Nullable DeclineReason reason() {
        return reason;
    }

    public @Nullable String text() {
        return text;
    }

    public @Nullable LocalDate meeting() {
        return meeting;
    }

    public @Nullable String place() {
        return place;
    }

    /** Of an answer, whoever is responsible at the receiver's. */
    public StaffId madeBy() {
        return new StaffId(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
