package se.bas.domain.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** A stretch of addiction treatment. Its end is where the hurry to work begins. */
@Entity
@Table(name = "treatment_episode")
public class TreatmentEpisode extends OwnedRecord {
    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String provider;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected TreatmentEpisode() {}

    public TreatmentEpisode(
            UUID id,
            Keys keys,
            Kind kind,
            String provider,
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            StaffId recordedBy) {
        super(id, keys, Category.ADDICTION_TREATMENT);
        this.kind = kind;
        this.provider = provider;
        this.startedOn = startedOn;
        this.endedOn = endedOn;
        this.recordedBy = recordedBy.value();
    }

    public enum Kind {
        OUTPATIENT,
        RESIDENTIAL,
        AFTERCARE
    }

    public Kind kind() {
        return kind;
    }

    public String provider() {
        return provider;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public StaffId recordedBy() {
        return new StaffId(recordedBy);
    }
}
