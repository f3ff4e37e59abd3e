package se.bas.domain.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.employer.OrganisationNumber;

/**
 * A text for exactly one employer, as the participant is shown it (PRO-30). It never changes: other words, or another
 * employer, are another presentation, and nothing was approved of that.
 */
@Entity
@Table(name = "employer_presentation")
public class Presentation extends OwnedRecord {
    @Column(name = "employer_id")
    private UUID employer;

    @Column(name = "employer_name")
    private String employerName;

    @Column(name = "organisation_number")
    private String organisationNumber;

    private String text;
    private String told;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Presentation() {}

    /** Of a draft without problems. */
    public Presentation(
            PresentationId id, Keys keys, Placement.Workplace to, PresentationDraft draft, StaffId by, Instant at) {
        super(id.value(), keys, Category.PLACEMENT);
        this.employer = to.id().value();
        this.employerName = to.name();
        this.organisationNumber = to.number().digits();
        this.text = draft.text();
        this.told = draft.categories().stream().sorted().map(Category::name).collect(Collectors.joining(" "));
        this.madeBy = by.value();
        this.madeAt = at;
    }

    public PresentationId presentationId() {
        return new PresentationId(id());
    }

    /** To whom. */
    public Placement.Workplace to() {
        return new Placement.Workplace(
                new EmployerId(employer), employerName, new OrganisationNumber(organisationNumber));
    }

    public String text() {
        return text;
    }

    /** What kinds of information are in it. */
    public Set<Category> told() {
        return Arrays.stream(told.split(" ")).map(Category::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    public StaffId madeBy() {
        return new StaffId(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
