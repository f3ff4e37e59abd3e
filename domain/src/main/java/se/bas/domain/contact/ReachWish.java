package se.bas.domain.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.contact.ReachDraft.Way;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** How somebody wants to be contacted, as somebody wrote it down (PRO-41). The newest holds. */
@Entity
@Table(name = "reach_wish")
public class ReachWish extends OwnedRecord {
    @Column(updatable = false)
    private String ways;

    @Column(name = "not_before", updatable = false)
    private @Nullable LocalTime notBefore;

    @Column(name = "not_after", updatable = false)
    private @Nullable LocalTime notAfter;

    @Column(updatable = false)
    private @Nullable String avoid;

    @Column(name = "other_person", updatable = false)
    private @Nullable String other;

    @Column(name = "made_by", updatable = false)
    private UUID by;

    @Column(name = "made_at", updatable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ReachWish() {}

    /**
     * One.
     *
     * @param draft without {@linkplain ReachDraft#problems problems}
     */
    public ReachWish(UUID id, Keys keys, ReachDraft draft, StaffId by, Instant at) {
        super(id, keys, Category.CONTACT);
        this.ways = draft.ways().stream().map(Enum::name).collect(Collectors.joining(","));
        this.notBefore = draft.notBefore();
        this.notAfter = draft.notAfter();
        this.avoid = draft.avoid().isEmpty() ? null : draft.avoid();
        this.other = draft.other().isEmpty() ? null : draft.other();
        this.by = by.value();
        this.at = at;
    }

    /** The best first. */
    public List<Way> ways() {
        return Arrays.stream(ways.split(",")).map(Way::valueOf).toList();
    }

    public @Nullable LocalTime notBefore() {
        return notBefore;
    }

    public @Nullable LocalTime notAfter() {
        return notAfter;
    }

    public @Nullable String avoid() {
        return avoid;
    }

    /** Who else may be asked; null when nobody may. */
    public @Nullable String other() {
        return other;
    }

    public StaffId by() {
        return new StaffId(by);
    }

    public Instant at() {
        return at;
    }
}
