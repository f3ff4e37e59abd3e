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
import se.bas.domain.disclosure.OwnedRecord;

/** That one agency hands somebody over to a unit of another: the sender's part. What happens to it are its steps. */
@Entity
@Table(name = "handover")
public class Handover extends OwnedRecord {
    @Column(name = "sender_unit_id")
    private UUID senderUnit;

    @Column(name = "recipient_agency_id")
    private UUID recipientAgency;

    @Column(name = "recipient_unit_id")
    private UUID recipientUnit;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Handover() {}

    public Handover(HandoverId id, Keys keys, Parties parties, StaffId by, Instant at) {
        super(id.value(), keys, Category.HANDOVER);
        this.senderUnit = parties.sender().value();
        this.recipientAgency = parties.agency().value();
        this.recipientUnit = parties.recipient().value();
        this.madeBy = by.value();
        this.madeAt = at;
    }

    /**
     * From where to where.
     *
     * @param agency the recipient's
     */
    public record Parties(UnitId sender, AgencyId agency, UnitId recipient) {}

    public HandoverId handoverId() {
        return new HandoverId(id());
    }

    public Parties parties() {
        return new Parties(new UnitId(senderUnit), new AgencyId(recipientAgency), new UnitId(recipientUnit));
    }

    public StaffId madeBy() {
        return new StaffId(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
