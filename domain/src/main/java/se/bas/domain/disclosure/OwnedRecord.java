package se.bas.domain.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.casework.ParticipantId;

/** What every row about a participant carries: whose it is, about whom, and what kind of information. None may be missing. */
@MappedSuperclass
public abstract class OwnedRecord {
    @Id
    private UUID id;

    @Column(name = "collaboration_id", updatable = false)
    private UUID collaboration;

    @Column(name = "owner_agency_id", updatable = false)
    private UUID owner;

    @Column(name = "participant_id", updatable = false)
    private UUID participant;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Category category;

    @Enumerated(EnumType.STRING)
    @Column(name = "retention_class")
    private RetentionClass retentionClass;

    /** For the persistence provider alone. */
    @SuppressWarnings("NullAway.Init")
    protected OwnedRecord() {}

    protected OwnedRecord(UUID id, Keys keys, Category category) {
        this(id, keys, category, RetentionClass.CASE);
    }

    protected OwnedRecord(UUID id, Keys keys, Category category, RetentionClass retentionClass) {
        this.id = id;
        this.collaboration = keys.collaboration().value();
        this.owner = keys.owner().value();
        this.participant = keys.participant().value();
        this.category = category;
        this.retentionClass = retentionClass;
    }

    /** Whose, and about whom. */
    public record Keys(CollaborationId collaboration, AgencyId owner, ParticipantId participant) {}

    protected UUID id() {
        return id;
    }

    public Keys keys() {
        return new Keys(new CollaborationId(collaboration), owner(), participant());
    }

    public AgencyId owner() {
        return new AgencyId(owner);
    }

    public ParticipantId participant() {
        return new ParticipantId(participant);
    }

    public Category category() {
        return category;
    }

    /**
     * Whether it says no more than whose case it is and who works with it: all that a manager sees of the unit's cases
     * without standing in (D2).
     */
    protected boolean namesTheCase() {
        return false;
    }
}
