package se.bas.domain.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of an entry that is searched: who, when, what for. What was decided stands in its {@link LogAccess} rows. */
@Entity
@Table(name = "log_entry")
public class LogEntry {
    @Id
    private UUID id;

    @Column(name = "log_id")
    private UUID log;

    @Column
    private Instant at;

    @Column
    private String actor;

    @Column
    private String account;

    @Column(name = "mandate_id")
    private @Nullable UUID mandate;

    @Column(name = "acting_agency_id")
    private @Nullable UUID agency;

    @Column(name = "acting_unit_id")
    private @Nullable UUID unit;

    @Column
    private UUID correlation;

    @Column(name = "use_case")
    private String useCase;

    @Enumerated(EnumType.STRING)
    @Column
    private Entry.Outcome outcome;

    @Column(name = "case_file_id")
    private @Nullable UUID file;

    @SuppressWarnings("NullAway.Init")
    protected LogEntry() {}

    public LogEntry(Entry entry) {
        this.id = entry.id().value();
        this.log = entry.log().value();
        this.at = entry.at();
        this.actor = entry.actor();
        this.account = entry.account();
        this.mandate = entry.mandate();
        this.agency = entry.agency();
        this.unit = entry.unit();
        this.correlation = entry.correlation();
        this.useCase = entry.useCase();
        this.outcome = entry.outcome();
        this.file = entry.file();
    }
}
