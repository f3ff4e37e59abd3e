package se.bas.domain.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.employer.OrganisationNumber;

/**
 * That a participant is, was or is to be at a workplace: where and what for. It never changes; what is agreed on are its
 * {@linkplain Agreement versions}, and what happens its {@linkplain PlacementStep steps}.
 */
@Entity
@Table(name = "placement")
public class Placement extends OwnedRecord {
    @Column(name = "employer_id")
    private UUID employer;

    @Column(name = "employer_name")
    private String employerName;

    @Column(name = "organisation_number")
    private String organisationNumber;

    @Enumerated(EnumType.STRING)
    private PlacementKind kind;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Placement() {}

    /** The employer as the register has it on this day: another agency that may see the placement sees no register. */
    public record Workplace(EmployerId id, String name, OrganisationNumber number) {}

    public Placement(PlacementId id, Keys keys, Workplace workplace, PlacementKind kind, StaffId by, Instant at) {
        super(id.value(), keys, Category.PLACEMENT);
        this.employer = workplace.id().value();
        this.employerName = workplace.name();
        this.organisationNumber = workplace.number().digits();
        this.kind = kind;
        this.madeBy = by.value();
        this.madeAt = at;
    }

    public PlacementId placementId() {
        return new PlacementId(id());
    }

    public Workplace workplace() {
        return new Workplace(new EmployerId(employer), employerName, new OrganisationNumber(organisationNumber));
    }

    public PlacementKind kind() {
        return kind;
    }

    public StaffId madeBy() {
        return new StaffId(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
