package se.bas.domain.duty;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** One version of what the employment service tells by its duty. Added, never changed; the newest holds. */
@Entity
@Table(name = "duty_sheet")
public class DutySheet extends OwnedRecord {
    @Column(updatable = false)
    private int version;

    @Column(name = "person_name", updatable = false)
    private String personName;

    @Column(name = "person_number", updatable = false)
    private String personNumber;

    @Column(name = "registered_from", updatable = false)
    private LocalDate registeredFrom;

    @Column(name = "registered_until", updatable = false)
    private @Nullable LocalDate registeredUntil;

    @Column(name = "unemployment_fund", updatable = false)
    private @Nullable String unemploymentFund;

    @Column(name = "job_seeker_category", updatable = false)
    private String jobSeekerCategory;

    @Column(updatable = false)
    private @Nullable String programme;

    @Column(name = "programme_from", updatable = false)
    private @Nullable LocalDate programmeFrom;

    @Column(name = "programme_until", updatable = false)
    private @Nullable LocalDate programmeUntil;

    @Column(name = "last_report_on", updatable = false)
    private @Nullable LocalDate lastReport;

    @Column(name = "written_by", updatable = false)
    private UUID writtenBy;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected DutySheet() {}

    /** A version of six things. */
    public DutySheet(UUID id, Keys keys, int version, DutyFields six, StaffId by, Instant at) {
        super(id, keys, Category.DUTY_SHEET);
        this.version = version;
        this.personName = six.person().name();
        this.personNumber = six.person().number();
        this.registeredFrom = six.registered().from();
        this.registeredUntil = six.registered().until();
        this.unemploymentFund = six.unemploymentFund();
        this.jobSeekerCategory = six.jobSeekerCategory();
        DutyFields.Programme in = six.programme();
        this.programme = in == null ? null : in.name();
        this.programmeFrom = in == null ? null : in.from();
        this.programmeUntil = in == null ? null : in.until();
        this.lastReport = six.lastActivityReport();
        this.writtenBy = by.value();
        this.writtenAt = at;
    }

    public int version() {
        return version;
    }

    /** What it tells. */
    public DutyFields fields() {
        return new DutyFields(
                new DutyFields.Person(personName, personNumber),
                new DutyFields.Registered(registeredFrom, registeredUntil),
                unemploymentFund,
                jobSeekerCategory,
                programme == null
                        ? null
                        : new DutyFields.Programme(programme, requireNonNull(programmeFrom), programmeUntil),
                lastReport);
    }

    public StaffId writtenBy() {
        return new StaffId(writtenBy);
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
