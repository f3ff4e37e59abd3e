package se.bas.domain.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.OwnedRecord;

/**
 * What was received with a handover, as it was that day: the receiver's own, with whose it was and why it came (D4). It is
 * never changed and never shared.
 */
@Entity
@Table(name = "received_item")
public class ReceivedItem extends OwnedRecord {
    @Column(name = "handover_id")
    private UUID handover;

    @Column(name = "from_agency_id")
    private UUID fromAgency;

    @Column(name = "from_unit_id")
    private UUID fromUnit;

    private String text;
    private String ground;

    @Column(name = "ground_id")
    private UUID groundId;

    @Column(name = "received_by")
    private UUID receivedBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReceivedItem() {}

    /**
     * A snapshot.
     *
     * @param keys the receiver's
     * @param ground on which the gate opened it: another agency's information comes by no other
     */
    public ReceivedItem(
            UUID id,
            Keys keys,
            Handover handover,
            Category category,
            String text,
            Ground ground,
            StaffId by,
            Instant at) {
        super(id, keys, category);
        this.handover = handover.handoverId().value();
        this.fromAgency = handover.owner().value();
        this.fromUnit = handover.parties().sender().value();
        this.text = text;
        this.ground = ground.code();
        this.groundId = switch (ground) {
            case Ground.Consent(var consent, var until) -> consent.value();
            case Ground.LegalBasis(var kind, var decision, var until) -> decision.value();
            case Ground.OwnAgency own -> throw notReceived();
            case Ground.Cover cover -> throw notReceived();
            case Ground.ManagedUnit managed -> throw notReceived();
            case Ground.Duty duty -> throw notReceived();
            case Ground.NamedRecipient named -> throw notReceived();
            case Ground.LogReview review -> throw notReceived();
            case Ground.ParticipantsWill will -> throw notReceived();
            case Ground.OwnAgencyJob job -> throw notReceived();
        };
        this.receivedBy = by.value();
        this.receivedAt = at;
    }

    private static IllegalArgumentException notReceived() {
        return new IllegalArgumentException("what is one's own is not received");
    }

    public UUID itemId() {
        return id();
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

    public String text() {
        return text;
    }

    /** The code of the ground on which it came. */
    public String ground() {
        return ground;
    }

    /** The consent, or the decision. */
    public UUID groundId() {
        return groundId;
    }

    public StaffId receivedBy() {
        return new StaffId(receivedBy);
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
