package se.bas.domain.consent;

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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.RetentionClass;

/**
 * A waiver of secrecy (OSL 12:2), registered by the agency that may then disclose. The row never changes: what ends it,
 * wholly or in part, is a row of its own (CON-23).
 */
@Entity
@Table(name = "consent")
public class Consent extends OwnedRecord {
    @Column(name = "recipient_agency_id")
    private UUID recipientAgency;

    @Column(name = "recipient_unit_id")
    private UUID recipientUnit;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    private ConsentForm form;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_place")
    private String place;

    @Column(name = "received_by")
    private UUID receivedBy;

    private @Nullable String witness;
    private String language;

    @Column(name = "information_version")
    private String informationVersion;

    @Column(name = "information_hash")
    private @Nullable String informationHash;

    @Enumerated(EnumType.STRING)
    private @Nullable Interpreting interpreting;

    private @Nullable String interpreter;

    private boolean voluntary;
    private boolean capable;

    @Column(name = "registered_at")
    private Instant registeredAt;

    private @Nullable UUID renews;
    private @Nullable UUID corrects;

    @OneToMany(mappedBy = "consent", cascade = CascadeType.PERSIST)
    private List<ConsentScope> scopes = new ArrayList<>();

    @OneToMany(mappedBy = "consent")
    private List<ConsentEnding> endings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    private Consent(
            ConsentId id,
            Keys keys,
            AgencyId recipientAgency,
            ConsentDraft draft,
            @Nullable Follows follows,
            StaffId receivedBy,
            @Nullable String informationHash,
            Instant now) {
        super(id.value(), keys, Category.CONSENT, RetentionClass.CONSENT);
        this.recipientAgency = recipientAgency.value();
        this.recipientUnit = requireNonNull(draft.recipientUnit()).value();
        this.purpose = requireNonNull(draft.purpose());
        this.from = requireNonNull(draft.from());
        this.until = requireNonNull(draft.until());
        this.form = requireNonNull(draft.form());
        this.givenAt = requireNonNull(draft.givenAt());
        this.place = requireNonNull(draft.place());
        this.receivedBy = receivedBy.value();
        this.witness = draft.witness();
        this.language = requireNonNull(draft.language());
        this.informationVersion = requireNonNull(draft.informationVersion());
        this.informationHash = informationHash;
        this.interpreting = draft.foreign() ? draft.interpreting() : null;
        this.interpreter = interpreting == null || interpreting == Interpreting.NONE ? null : draft.interpreter();
        this.voluntary = draft.voluntary();
        this.capable = draft.capable();
        this.registeredAt = now;
        this.renews = follows instanceof Follows.Renews(ConsentId earlier) ? earlier.value() : null;
        this.corrects = follows instanceof Follows.Corrects(ConsentId earlier) ? earlier.value() : null;
    }

    /** Registers what the participant has agreed to, and what comes after no earlier consent. */
    public static Consent register(
            ConsentId id,
            Keys keys,
            AgencyId recipientAgency,
            ConsentDraft draft,
            StaffId receivedBy,
            Instant now,
            Supplier<UUID> ids) {
        return register(id, keys, recipientAgency, draft, null, receivedBy, null, now, ids);
    }

    /**
     * Registers what the participant has agreed to.
     *
     * @param draft must be without {@linkplain ConsentDraft#problems problems}
     * @param follows the earlier consent it comes after, null when it comes after none
     * @param informationHash SHA-256 of the words that were shown; null when they are not known
     * @param ids gives the scopes their ids
     */
    public static Consent register(
            ConsentId id,
            Keys keys,
            AgencyId recipientAgency,
            ConsentDraft draft,
            @Nullable Follows follows,
            StaffId receivedBy,
            @Nullable String informationHash,
            Instant now,
            Supplier<UUID> ids) {
        Consent consent = new Consent(id, keys, recipientAgency, draft, follows, receivedBy, informationHash, now);
        draft.categories().stream()
                .sorted()
                .map(shared -> new ConsentScope(ids.get(), keys, consent, shared))
                .forEach(consent.scopes::add);
        return consent;
    }

    public ConsentId consentId() {
        return new ConsentId(id());
    }

    /** What decides whether something may cross. */
    public ConsentTerms terms() {
        return new ConsentTerms(
                consentId(),
                owner(),
                recipientUnit(),
                purpose,
                scopes.stream().map(ConsentScope::shared).collect(Collectors.toSet()),
                new ConsentPeriod(from, until),
                endings.stream().map(ConsentEnding::terms).toList());
    }

    public AgencyId recipientAgency() {
        return new AgencyId(recipientAgency);
    }

    public UnitId recipientUnit() {
        return new UnitId(recipientUnit);
    }

    public ConsentForm form() {
        return form;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public String place() {
        return place;
    }

    public StaffId receivedBy() {
        return new StaffId(receivedBy);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** Name of the witness of an oral consent, else null. */
    public @Nullable String witness() {
        return witness;
    }

    public String language() {
        return language;
    }

    /** Whether an interpreter helped; null when the language was Swedish, or before it was asked. */
    public @Nullable Interpreting interpreting() {
        return interpreting;
    }

    /** The interpreter's name or agency, null when there was none. */
    public @Nullable String interpreter() {
        return interpreter;
    }

    /** Version of the information text the participant was shown (CON-20). */
    public String informationVersion() {
        return informationVersion;
    }

    /** SHA-256 of the words that were shown, as hexadecimal; null in what was registered before it was kept. */
    public @Nullable String informationHash() {
        return informationHash;
    }

    public boolean voluntary() {
        return voluntary;
    }

    public boolean capable() {
        return capable;
    }

    /** The earlier consent it comes after; empty when it comes after none. */
    public Optional<Follows> follows() {
        return renews != null
                ? Optional.of(new Follows.Renews(new ConsentId(renews)))
                : Optional.ofNullable(corrects).map(ConsentId::new).map(Follows.Corrects::new);
    }
}
