package se.bas.domain.placement;

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

/** What came of a follow-up: what either said, or that it is not needed any more. Added once, never changed. */
@Entity
@Table(name = "placement_follow_up_result")
public class FollowUpResult extends OwnedRecord {
    @Column(name = "follow_up_id")
    private UUID followUp;

    @Column(name = "held_on")
    private @Nullable LocalDate day;

    @Column(name = "participant_view")
    private @Nullable String participantView;

    @Column(name = "employer_view")
    private @Nullable String employerView;

    @Column(name = "by_main")
    private boolean byMain;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected FollowUpResult() {}

    private FollowUpResult(UUID id, Keys keys, FollowUpId followUp, StaffId by, Instant at) {
        super(id, keys, Category.PLACEMENT);
        this.followUp = followUp.value();
        this.madeBy = by.value();
        this.madeAt = at;
    }

    /**
     * That it was held; of a draft without problems.
     *
     * @param byMain whether by the main caseworker (PRO-12)
     */
    public static FollowUpResult held(
            UUID id, Keys keys, FollowUpId followUp, FollowUpDraft draft, boolean byMain, StaffId by, Instant at) {
        FollowUpResult result = new FollowUpResult(id, keys, followUp, by, at);
        result.day = requireNonNull(draft.day());
        result.participantView = draft.participantView();
        result.employerView = draft.employerView();
        result.byMain = byMain;
        return result;
    }

    /** That it is not needed: the placement ends before, or is followed up otherwise. */
    public static FollowUpResult notNeeded(UUID id, Keys keys, FollowUpId followUp, StaffId by, Instant at) {
        return new FollowUpResult(id, keys, followUp, by, at);
    }

    public FollowUpId followUp() {
        return new FollowUpId(followUp);
    }

    /** When it was held; null when it is not needed. */
    public @Nullable LocalDate day() {
        return day;
    }

    public @Nullable String participantView() {
        return participantView;
    }

    public @Nullable String employerView() {
        return employerView;
    }

    public boolean byMain() {
        return byMain;
    }

    public StaffId madeBy() {
        return new StaffId(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
