package se.bas.domain.plan;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** Who does what by when, in one version of an agency's part of the plan. That it is done is a {@link PlanStep}. */
@Entity
@Table(name = "plan_activity")
public class PlanActivity extends OwnedRecord {
    @Column(name = "part_id", updatable = false)
    private UUID part;

    @Column(updatable = false)
    private int place;

    @Column(updatable = false)
    private String what;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PlanDoer doer;

    @Column(name = "by_day", updatable = false)
    private LocalDate by;

    @SuppressWarnings("NullAway.Init")
    protected PlanActivity() {}

    /**
     * Of a draft without problems.
     *
     * @param part the version it stands in
     * @param place among the version's, from 1
     */
    public PlanActivity(ActivityId id, Keys keys, UUID part, int place, ActivityDraft draft) {
        super(id.value(), keys, Category.PLAN);
        this.part = part;
        this.place = place;
        this.what = draft.what();
        this.doer = requireNonNull(draft.doer());
        this.by = requireNonNull(draft.by());
    }

    public ActivityId activityId() {
        return new ActivityId(id());
    }

    public UUID part() {
        return part;
    }

    public int place() {
        return place;
    }

    public String what() {
        return what;
    }

    public PlanDoer doer() {
        return doer;
    }

    /** The last day. */
    public LocalDate by() {
        return by;
    }
}
