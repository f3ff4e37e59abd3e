package se.bas.domain.handover;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.OwnedRecord;

/** Somebody near a participant who is none of the staff that is assigned. Its category follows from what they are. */
@Entity
@Table(name = "network_contact")
public class NetworkContact extends OwnedRecord {
    @Enumerated(EnumType.STRING)
    private NetworkRole role;

    private String name;
    private String reach;

    @Column(name = "may_meet")
    private boolean mayMeet;

    private String sees;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected NetworkContact() {}

    /** Of a draft without problems. */
    public NetworkContact(NetworkContactId id, Keys keys, NetworkContactDraft draft, StaffId by, Instant at) {
        super(id.value(), keys, requireNonNull(draft.role()).category());
        this.role = requireNonNull(draft.role());
        this.name = draft.name();
        this.reach = draft.reach();
        this.mayMeet = draft.mayMeet();
        this.sees = draft.sees();
        this.madeBy = by.value();
        this.madeAt = at;
    }

    /** They are near no more. */
    public void end(StaffId by, Instant at) {
        this.endedBy = by.value();
        this.endedAt = at;
    }

    public NetworkContactId contactId() {
        return new NetworkContactId(id());
    }

    public NetworkRole role() {
        return role;
    }

    public String name() {
        return name;
    }

    /** May be empty. */
    public String reach() {
        return reach;
    }

    public boolean mayMeet() {
        return mayMeet;
    }

    /** May be empty. */
    public String sees() {
        return sees;
    }

    public StaffId madeBy() {
        return new StaffId(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public boolean ended() {
        return endedAt != null || endedBy != null;
    }
}
