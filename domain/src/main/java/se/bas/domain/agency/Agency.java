package se.bas.domain.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The smallest body that secrecy stops at (OSL 8:1–2). */
@Entity
@Table(name = "agency")
public class Agency {
    @Id
    private UUID id;

    private String code;

    @Column(name = "name_sv")
    private String swedish;

    @Column(name = "name_en")
    private String english;

    @Column(name = "organisation_number")
    private String organisationNumber;

    @Column(name = "identity_provider")
    private String identityProvider;

    @Enumerated(EnumType.STRING)
    @Column(name = "secrecy_regime")
    private SecrecyRegime regime;

    @SuppressWarnings("NullAway.Init")
    protected Agency() {}

    public AgencyId agencyId() {
        return new AgencyId(id);
    }

    /** Short and lasting, for example {@code soc}. */
    public String code() {
        return code;
    }

    public Name name() {
        return new Name(swedish, english);
    }

    public String organisationNumber() {
        return organisationNumber;
    }

    public String identityProvider() {
        return identityProvider;
    }

    public SecrecyRegime regime() {
        return regime;
    }
}
