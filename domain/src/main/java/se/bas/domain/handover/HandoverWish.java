package se.bas.domain.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.OwnedRecord;

/** That a handover was asked for: the part of whoever asked, or of whoever was asked. Only the database writes it. */
@Entity
@Table(name = "handover_wish")
public class HandoverWish extends OwnedRecord {
    @Column(name = "wish_id")
    private UUID wish;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Column(name = "other_unit_id")
    private UUID otherUnit;

    @Column(name = "asked_by")
    private @Nullable UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "declined_reason")
    private @Nullable DeclineReason reason;

    @Column(name = "declined_text")
    private @Nullable String text;

    @Column(name = "declined_at")
    private @Nullable Instant declinedAt;

    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    @SuppressWarnings("NullAway.Init")
    protected HandoverWish() {}

    /** Whether the own agency asked, or was asked. */
    public enum Direction {
        ASKED,
        RECEIVED
    }

    public WishId wishId() {
        return new WishId(wish);
    }

    public Direction direction() {
        return direction;
    }

    /** That was asked, or asks. */
    public UnitId otherUnit() {
        return new UnitId(otherUnit);
    }

    /** Of the own staff; null of what was received. */
    public @Nullable StaffId askedBy() {
        return askedBy == null ? null : new StaffId(askedBy);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable DeclineReason reason() {
        return reason;
    }

    public @Nullable String text() {
        return text;
    }

    /** Of what was received and declined: when whoever asked was told; null when they were not. */
    public @Nullable Instant toldAt() {
        return toldAt;
    }

    /**
     * How it stands.
     *
     * @param proposedAt when one's own part in the latest handover between the two was; null when there is none that
     *     stands
     */
    public WishStatus status(@Nullable Instant proposedAt) {
        return WishStatus.of(askedAt, declinedAt, proposedAt);
    }
}
