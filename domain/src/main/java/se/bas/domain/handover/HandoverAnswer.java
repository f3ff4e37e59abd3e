package se.bas.domain.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** What a unit answered to what was proposed to it: the receiver's part (D2). Whether the sender knows, it says too. */
@Entity
@Table(name = "handover_answer")
public class HandoverAnswer extends OwnedRecord {
    @Column(name = "handover_id")
    private UUID handover;

    @Column(name = "from_agency_id")
    private UUID fromAgency;

    @Column(name = "from_unit_id")
    private UUID fromUnit;

    @Enumerated(EnumType.STRING)
    private HandoverEvent kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason")
    private @Nullable DeclineReason reason;

    private @Nullable String text;

    @Column(name = "meeting_on")
    private @Nullable LocalDate meeting;

    @Column(name = "meeting_place")
    private @Nullable String place;

    /** Only the database says so. */
    @Column(name = "told_by", insertable = false, updatable = false)
    private @Nullable String toldBy;

    @Column(name = "told_at", insertable = false, updatable = false)
    private @Nullable Instant toldAt;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected HandoverAnswer() {}

    /**
     * Of a draft without problems.
     *
     * @param keys the receiver's
     */
    public HandoverAnswer(UUID id, Keys keys, Handover handover, AnswerDraft draft, StaffId by, Instant at) {
        super(id, keys, Category.HANDOVER);
        this.handover = handover.handoverId().value();
        this.fromAgency = handover.owner().value();
        this.fromUnit = handover.parties().sender().value();
        this.kind = draft.event();
        this.text = orNull(draft.text());
        switch (draft) {
            case AnswerDraft.Accept(var caseNumber, var agreed, var where, var said) -> {
                this.meeting = agreed;
                this.place = orNull(where);
            }
            case AnswerDraft.Decline(var why, var said) -> this.reason = why;
        }
        this.madeBy = by.value();
        this.madeAt = at;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    public HandoverId handover() {
        return new HandoverId(handover);
    }

    public AgencyId fromAgency() {
        return new AgencyId(fromAgency);
    }

    public UnitId fromUnit() {
        return new UnitId(fromUnit);
    }

    /** That it was accepted, or declined. */
    public HandoverEvent kind() {
        return kind;
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

    /** The code of the ground on which the sender was told; null when they were not. */
    public @Nullable String toldBy() {
        return toldBy;
    }

    public @Nullable Instant toldAt() {
        return toldAt;
    }

    public StaffId madeBy() {
        return new StaffId(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
