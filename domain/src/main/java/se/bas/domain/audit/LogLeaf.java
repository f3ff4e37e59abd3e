package se.bas.domain.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of an entry that cannot be bent: its bytes and their seal. The application writes it and never reads it. */
@Entity
@Table(name = "log_leaf")
public class LogLeaf {
    @Id
    @Column(name = "entry_id")
    private UUID entry;

    @Column(name = "log_id")
    private UUID log;

    @Column(name = "acting_agency_id")
    private @Nullable UUID agency;

    @Column
    private byte[] payload;

    @Column
    private byte[] salt;

    @Column
    private byte[] commitment;

    @Column
    private byte[] mac;

    @SuppressWarnings("NullAway.Init")
    protected LogLeaf() {}

    public LogLeaf(Entry entry, Seal seal) {
        this.entry = entry.id().value();
        this.log = entry.log().value();
        this.agency = entry.agency();
        this.payload = CanonicalForm.of(entry);
        this.salt = seal.salt();
        this.commitment = seal.commitment();
        this.mac = seal.mac();
    }
}
