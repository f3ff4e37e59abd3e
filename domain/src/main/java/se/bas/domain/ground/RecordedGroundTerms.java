package se.bas.domain.ground;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;

/**
 * What was decided, and whether it has been revoked: all that decides whether something may cross by it.
 *
 * @param period Swedish days, both ends included
 * @param revokedAt null while it stands
 */
public record RecordedGroundTerms(
        RecordedGroundId id,
        AgencyId discloser,
        UnitId recipient,
        BasisKind kind,
        Purpose purpose,
        Set<Category> categories,
        ConsentPeriod period,
        @Nullable Instant revokedAt) {
    public RecordedGroundTerms {
        categories = Set.copyOf(categories);
    }

    /**
     * Whether the named unit may know of it: once it has been in force, and not before, since to know that it was decided
     * is to know that the person is known.
     */
    public boolean toldToRecipientAt(Instant now) {
        return period.begunAt(now) && (revokedAt == null || period.begunAt(revokedAt));
    }

    /** What somebody did comes before what the calendar says. */
    public GroundStatus statusAt(Instant now) {
        if (revokedAt != null && !revokedAt.isAfter(now)) {
            return GroundStatus.REVOKED;
        }
        if (!period.begunAt(now)) {
            return GroundStatus.NOT_YET_VALID;
        }
        return period.overAt(now) ? GroundStatus.EXPIRED : GroundStatus.ACTIVE;
    }
}
