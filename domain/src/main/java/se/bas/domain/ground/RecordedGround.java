package se.bas.domain.ground;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.RetentionClass;

/**
 * A decision to disclose without consent, recorded by the agency that may then do so (OSL 8:1, CON-06). The row never
 * changes: what ends it is a row of its own.
 */
@Entity
@Table(name = "recorded_ground")
public class RecordedGround extends OwnedRecord {
    @Column(name = "recipient_agency_id")
    private UUID recipientAgency;

    @Column(name = "recipient_unit_id")
    private UUID recipientUnit;

    @Enumerated(EnumType.STRING)
    private BasisKind kind;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    @Column(name = "decision_maker")
    private String decisionMaker;

    private String reason;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @OneToMany(mappedBy = "ground", cascade = CascadeType.PERSIST)
    private List<RecordedGroundScope> scopes = new ArrayList<>();

    @OneToMany(mappedBy = "ground")
    private List<RecordedGroundEnding> endings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected RecordedGround() {}

    private RecordedGround(
            RecordedGroundId id,
            Keys keys,
            AgencyId recipientAgency,
            RecordedGroundDraft draft,
            StaffId recordedBy,
            Instant now) {
        super(id.value(), keys, Category.CONSENT, RetentionClass.CONSENT);
        this.recipientAgency = recipientAgency.value();
        this.recipientUnit = requireNonNull(draft.recipientUnit()).value();
        this.kind = requireNonNull(draft.kind());
        this.purpose = requireNonNull(draft.purpose());
        this.from = requireNonNull(draft.from());
        this.until = requireNonNull(draft.until());
        this.decisionMaker = requireNonNull(draft.decisionMaker());
        this.reason = requireNonNull(draft.reason());
        this.recordedBy = recordedBy.value();
        this.recordedAt = now;
    }

    /**
     * Records what was decided.
     *
     * @param draft must be without {@linkplain RecordedGroundDraft#problems problems}
     * @param ids gives the scopes their ids
     */
    public static RecordedGround record(
            RecordedGroundId id,
            Keys keys,
            AgencyId recipientAgency,
            RecordedGroundDraft draft,
            StaffId recordedBy,
            Instant now,
            Supplier<UUID> ids) {
        RecordedGround ground = new RecordedGround(id, keys, recipientAgency, draft, recordedBy, now);
        draft.categories().stream()
                .sorted()
                .map(shared -> new RecordedGroundScope(ids.get(), keys, ground, shared))
                .forEach(ground.scopes::add);
        return ground;
    }

    public RecordedGroundId groundId() {
        return new RecordedGroundId(id());
    }

    /** What decides whether something may cross. */
    public RecordedGroundTerms terms() {
        return new RecordedGroundTerms(
                groundId(),
                owner(),
                recipientUnit(),
                kind,
                purpose,
                scopes.stream().map(RecordedGroundScope::shared).collect(Collectors.toSet()),
                new ConsentPeriod(from, until),
                endings.stream()
                        .map(RecordedGroundEnding::at)
                        .min(Instant::compareTo)
                        .orElse(null));
    }

    public AgencyId recipientAgency() {
        return new AgencyId(recipientAgency);
    }

    public UnitId recipientUnit() {
        return new UnitId(recipientUnit);
    }

    /** Name and title of who decided. */
    public String decisionMaker() {
        return decisionMaker;
    }

    /** Why, in the discloser's own words: for the discloser alone, since it may say more than what is shared. */
    public String reason() {
        return reason;
    }

    public StaffId recordedBy() {
        return new StaffId(recordedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
