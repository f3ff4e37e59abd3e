package se.bas.domain.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A unit of an agency. Units are flat. */
@Entity
@Table(name = "unit")
public class Unit {
    @Id
    private UUID id;

    @Column(name = "agency_id")
    private UUID agency;

    @Column(name = "name_sv")
    private String swedish;

    @Column(name = "name_en")
    private String english;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    public UnitId unitId() {
        return new UnitId(id);
    }

    public AgencyId agency() {
        return new AgencyId(agency);
    }

    public Name name() {
        return new Name(swedish, english);
    }
}
