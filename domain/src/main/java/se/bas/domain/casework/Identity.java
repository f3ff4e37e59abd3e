package se.bas.domain.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** Who the participant is, as one agency knows them. */
@Entity
@Table(name = "identity")
public class Identity extends OwnedRecord {
    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "personal_number")
    private String personalNumber;

    @Enumerated(EnumType.STRING)
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected Identity() {}

    public Identity(
            UUID id, Keys keys, String givenName, String familyName, PersonalNumber number, Protection protection) {
        super(id, keys, Category.KNOWN_AT_AGENCY);
        this.givenName = givenName;
        this.familyName = familyName;
        this.personalNumber = number.digits();
        this.protection = protection;
    }

    public String name() {
        return givenName + " " + familyName;
    }

    public PersonalNumber number() {
        return PersonalNumber.stored(personalNumber);
    }

    public Protection protection() {
        return protection;
    }

    @Override
    protected boolean namesTheCase() {
        return true;
    }
}
