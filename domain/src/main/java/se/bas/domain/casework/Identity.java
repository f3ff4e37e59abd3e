package se.bas.domain.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** Who the participant is, as one agency knows them. There is a personal identity number, or a local one, or both. */
@Entity
@Table(name = "identity")
public class Identity extends OwnedRecord {
    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "personal_number")
    private @Nullable String personalNumber;

    @Column(name = "local_number")
    private @Nullable String localNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_level")
    private @Nullable IdentityLevel level;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected Identity() {}

    /** Someone whose number is known and says all there is to say. */
    public Identity(
            UUID id, Keys keys, String givenName, String familyName, PersonalNumber number, Protection protection) {
        super(id, keys, Category.KNOWN_AT_AGENCY);
        this.givenName = givenName;
        this.familyName = familyName;
        this.personalNumber = number.digits();
        this.protection = protection;
    }

    /**
     * Someone as registered.
     *
     * @param draft without problems on the day
     * @param local for someone without a number, else null
     * @throws IllegalArgumentException when there is neither number nor local number
     */
    public Identity(UUID id, Keys keys, ParticipantDraft draft, @Nullable LocalNumber local, LocalDate today) {
        super(id, keys, Category.KNOWN_AT_AGENCY);
        Optional<PersonalNumber> number = draft.personalNumber(today);
        if (number.isEmpty() && local == null) {
            throw new IllegalArgumentException("nobody is without a number of some kind");
        }
        this.givenName = draft.givenName();
        this.familyName = draft.familyName();
        this.personalNumber = number.map(PersonalNumber::digits).orElse(null);
        this.localNumber = local == null ? null : local.value();
        this.level = number.filter(known -> known.type() == PersonalNumber.Type.COORDINATION)
                .map(known -> draft.level())
                .orElse(null);
        this.birthDate = draft.birthDate();
        this.protection = draft.protection();
    }

    /** The same person as another agency has them from now on; a local number stays with whoever gave it. */
    public Identity of(UUID id, Keys keys) {
        Identity other = new Identity(id, keys);
        other.givenName = givenName;
        other.familyName = familyName;
        other.personalNumber = personalNumber;
        other.level = level;
        other.birthDate = birthDate;
        other.protection = protection;
        return other;
    }

    @SuppressWarnings("NullAway.Init")
    private Identity(UUID id, Keys keys) {
        super(id, keys, Category.KNOWN_AT_AGENCY);
    }

    public String name() {
        return givenName + " " + familyName;
    }

    /** Empty as long as it is not known. */
    public Optional<PersonalNumber> number() {
        return Optional.ofNullable(personalNumber).map(PersonalNumber::stored);
    }

    /** Empty for those whose number was known from the start. */
    public Optional<LocalNumber> localNumber() {
        return Optional.ofNullable(localNumber).map(LocalNumber::new);
    }

    /** Of a coordination number; empty for others, and where it was not asked for. */
    public Optional<IdentityLevel> level() {
        return Optional.ofNullable(level);
    }

    /** Whole years on the day, by the registered birth date, which goes before the number's; empty when neither is known. */
    public Optional<Integer> age(LocalDate on) {
        return born().map(born -> Period.between(born, on).getYears());
    }

    /** The registered birth date, which goes before the number's; empty when neither is known. */
    public Optional<LocalDate> born() {
        return Optional.ofNullable(birthDate).or(() -> number().map(PersonalNumber::birthDate));
    }

    public Protection protection() {
        return protection;
    }

    @Override
    protected boolean namesTheCase() {
        return true;
    }
}
